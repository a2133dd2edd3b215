import { FRAME_SIZE, fixedAddress, type Look, toAttributes } from "../../domain/embed-code.ts";
import { escapeMarkup } from "../../domain/escape-markup.ts";
import { toAddress } from "../../domain/view-address.ts";
import { fileName } from "./file-name.ts";
import type { SharedView } from "./share-state.ts";

const PICTURE_SIZE = { width: String(FRAME_SIZE.width), height: String(FRAME_SIZE.height) };

/** The script and its element, with a picture or a link for readers without scripts. */
export function scriptSnippet(site: URL, shared: SharedView, look: Look, title: string): string {
	const { view, version } = shared;
	const parameters = new URLSearchParams(toAddress({ ...view, theme: look.theme }));
	const values = Object.fromEntries([...parameters, ["version", version]]);
	const poster = namedPicture(shared, ".svg");
	const brand = { accent: look.accent || null, font: look.font || null, corner: look.corner || null };
	const element = toAttributes({ ...values, ...brand, poster, title });
	const full = fixedAddress(site, shared, null);
	const fallback =
		poster === null
			? `<a${toAttributes({ href: full })}>${escapeMarkup(title)}</a>`
			: `<img${toAttributes({ src: new URL(poster, site).href, alt: title, ...PICTURE_SIZE })}>`;
	return [
		`<script async${toAttributes({ src: new URL("embed.js", site).href })}></script>`,
		`<kharkiv-front-map${element}></kharkiv-front-map>`,
		`<noscript>${fallback}</noscript>`,
	].join("\n");
}

/** Where the picture of a named view lies on the site, in the language that is handed out; null for any other view. */
function namedPicture({ pictures, view }: SharedView, ending: string): string | null {
	const language = view.language === null || view.language === "en" ? "" : `.${view.language}`;
	return pictures === null ? null : `views/${pictures.view}/map.${pictures.published}${language}${ending}`;
}

/**
 * A picture that links to the live map. Its address on the site names the version of the data: a host sends the same file
 * with it, but one that was kept on the way is told apart from one that was corrected.
 */
export function pictureSnippet(site: URL, shared: SharedView, alt: string, caption: string): string {
	/** Of any other view it is a file that the editor takes along. */
	const source = (ending: string): string => {
		const onSite = namedPicture(shared, ending);
		if (onSite === null) return `${fileName({ date: shared.date, compared: shared.view.compare })}${ending}`;
		return new URL(`${onSite}?version=${encodeURIComponent(shared.version)}`, site).href;
	};
	const image = toAttributes({ src: source(".png"), srcset: `${source("@2x.png")} 2x`, alt, ...PICTURE_SIZE });
	const link = toAttributes({ href: fixedAddress(site, shared, null) });
	return [
		"<figure>",
		`  <a${link}><img${image} style="max-width:100%;height:auto"></a>`,
		`  <figcaption>${escapeMarkup(caption)}</figcaption>`,
		"</figure>",
	].join("\n");
}
