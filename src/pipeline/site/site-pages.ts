import path from "node:path";
import type { Plugin } from "vite";
import type { NamedView } from "../../domain/view.ts";
import { LANGUAGES } from "../../domain/vocabulary.ts";
import { cachedPng } from "./cached-png.ts";
import { posterColorsCss, readCriticalCss } from "./critical-css.ts";
import { languageIn, mapPictures } from "./map-pictures.ts";
import { metadataHtml } from "./metadata.ts";
import { methodHtml } from "./method-html.ts";
import { toOEmbed } from "./oembed.ts";
import { findPageFiles } from "./page-files.ts";
import { type PageFiles, pageHtml } from "./page-html.ts";
import { posterSvg } from "./poster-svg.ts";
import { toHeadersFile } from "./serving-headers.ts";
import { readSiteAddress, type SiteAddress } from "./site-address.ts";
import { readSiteData, type SiteData } from "./site-data.ts";
import { ThemeColors } from "./two-themes.ts";
import { SOCIAL_SIZE, viewPicture } from "./view-pictures.ts";

/** By its path in the site. */
export type SiteFiles = Map<string, string | Uint8Array>;

/** Not under version control. */
const CACHE_FOLDER = ".cache/pictures";

/** Stands in the site when the build was not told its address. */
const NO_ADDRESS_FILE = "site-url-not-set.txt";
const NO_ADDRESS_TEXT = `This site was built without its public address. It works, but link previews have no picture and no
oEmbed, and pages name no canonical address: all of these need absolute addresses. Build it again with the address set:

    SITE_URL=https://example.org/map/ npm run build
`;

/**
 * Writes the pages that are there before any script: `index.html` and one for each named view, drawn and listed; the
 * method; and what belongs to them: pictures, oEmbed, headers. `SITE_URL` is the site's public address.
 */
export function sitePages(): Plugin {
	let root = process.cwd();
	return {
		name: "site-pages",
		apply: "build",
		enforce: "post",
		configResolved(config) {
			root = config.root;
		},
		generateBundle: {
			order: "post",
			async handler(_options, bundle) {
				const address = readSiteAddress(process.env["SITE_URL"]);
				if (address === null) this.info(`SITE_URL is not set: see ${NO_ADDRESS_FILE}`);
				const data = await readSiteData(root);
				const files = await buildPages(data, findPageFiles(bundle), await readCriticalCss(root), address);
				for (const [name, content] of await buildPictures(data, path.join(root, CACHE_FOLDER)))
					files.set(name, content);
				delete bundle["index.html"];
				for (const [fileName, source] of files) this.emitFile({ type: "asset", fileName, source });
			},
		},
	};
}

/** The pages and what machines read beside them. Pure but for what it is given. */
export async function buildPages(
	data: SiteData,
	files: PageFiles,
	criticalCss: string,
	address: SiteAddress,
): Promise<SiteFiles> {
	const pages: SiteFiles = new Map();
	const page = (view: NamedView, path: string, base: string): string => {
		const colors = new ThemeColors();
		const poster = posterSvg(data, view, colors);
		const css = criticalCss + posterColorsCss(colors);
		const metadata = metadataHtml(data, { view, path, base, address, isIndexed: path === "" });
		return pageHtml(data, { base, view, poster, css, metadata, files });
	};
	pages.set("index.html", page(data.defaultView, "", "./"));
	for (const view of data.views) {
		pages.set(`views/${view.id}/index.html`, page(view, `views/${view.id}/`, "../../"));
		if (address !== null) pages.set(`views/${view.id}/oembed.json`, toOEmbed(address, data, view));
	}
	pages.set("method/index.html", methodHtml(address));
	pages.set("_headers", toHeadersFile());
	if (address === null) pages.set(NO_ADDRESS_FILE, NO_ADDRESS_TEXT);
	return pages;
}

/** The pictures of all views, in both languages; the English ones have the plain names. */
async function buildPictures(data: SiteData, cacheFolder: string): Promise<SiteFiles> {
	const draw = cachedPng(cacheFolder);
	const pictures: SiteFiles = new Map();
	for (const [name, svg] of mapPictures(data)) {
		pictures.set(`${name}.svg`, svg);
		pictures.set(`${name}.png`, await draw(svg, 1));
		pictures.set(`${name}@2x.png`, await draw(svg, 2));
	}
	for (const view of data.views) {
		for (const language of LANGUAGES) {
			const card = viewPicture(data, view, SOCIAL_SIZE, language);
			pictures.set(`views/${view.id}/social${languageIn(language)}.png`, await draw(card, 1));
		}
	}
	return pictures;
}
