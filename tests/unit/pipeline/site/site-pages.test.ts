import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ClaimFeature } from "../../../../src/domain/claim.ts";
import { createClaimIndex } from "../../../../src/domain/claim-index.ts";
import { newestText } from "../../../../src/domain/data-version.ts";
import { toIsoDay } from "../../../../src/domain/day.ts";
import type { NamedView } from "../../../../src/domain/view.ts";
import { readCriticalCss } from "../../../../src/pipeline/site/critical-css.ts";
import type { PageFiles } from "../../../../src/pipeline/site/page-html.ts";
import { POSTER_SIZES } from "../../../../src/pipeline/site/poster-svg.ts";
import { readSiteAddress } from "../../../../src/pipeline/site/site-address.ts";
import { claimsOf, readSiteData, type SiteData } from "../../../../src/pipeline/site/site-data.ts";
import { buildPages, type SiteFiles } from "../../../../src/pipeline/site/site-pages.ts";
import { SOCIAL_SIZE, viewPicture } from "../../../../src/pipeline/site/view-pictures.ts";
import { mapInsets } from "../../../../src/ui/map/map-insets.ts";

const ROOT = resolve(import.meta.dirname, "../../../..");
const FILES: PageFiles = {
	entry: ["assets/index.js"],
	map: ["assets/maplibre.js"],
	worker: "assets/worker.mjs",
	basemap: ["data/basemap/land.geojson"],
	fonts: ["assets/font.woff2"],
	data: ["data/views.json"],
	modules: ["assets/stage.js"],
	styles: ["assets/index.css"],
};
const ADDRESS = "https://example.org/war/map/";
const MARKUP = `<img src=x onerror="alert(1)"></script></title></style><!-- ' & `;

let data: SiteData;
let css: string;
let pages: SiteFiles;

beforeAll(async () => {
	data = await readSiteData(ROOT);
	css = await readCriticalCss(ROOT);
	pages = await buildPages(data, FILES, css, null);
});

const text = (files: SiteFiles, name: string): string => String(files.get(name));
const matches = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = ""]) => found);

/** The same data with hostile words wherever a source or an editor has some. */
function hostileData(): SiteData {
	const features = data.index.claims.map((claim): ClaimFeature => {
		const { properties, ...rest } = claim as ClaimFeature;
		const words = { en: MARKUP, uk: MARKUP };
		return {
			...rest,
			properties: {
				...properties,
				headline: words,
				outlet: MARKUP,
				claimant: { ...properties.claimant, name: MARKUP, nameUk: MARKUP },
				passage: { ...properties.passage, exact: MARKUP },
				places: properties.places.map((place) => ({ ...place, name: words })),
			},
		};
	});
	const documents = data.documents.map((document) => ({ ...document, title: MARKUP, outlet: MARKUP }));
	const views = data.views.map((view) => ({ ...view, title: { en: MARKUP, uk: MARKUP } }));
	const defaultView = views[0] ?? data.defaultView;
	return { ...data, index: createClaimIndex(features), documents, views, defaultView };
}

describe("the prerendered pages", () => {
	it("are one for the site, one for each view, and the method", () => {
		const names = [...pages.keys()].filter((name) => name.endsWith(".html")).sort();
		expect(names).toEqual(
			["index.html", "method/index.html", ...data.views.map(({ id }) => `views/${id}/index.html`)].sort(),
		);
	});

	it("show each claim of their view with its passage and its source", () => {
		for (const view of data.views) {
			const html = text(pages, `views/${view.id}/index.html`);
			const shown = claimsOf(data, view);
			expect(matches(html, /<li id="claim-([^"]+)"/g).sort()).toEqual(shown.map(({ id }) => id as string).sort());
			expect(matches(html, /(<blockquote data-nosnippet)/g)).toHaveLength(
				shown.filter(({ properties }) => properties.passage.exact !== "").length,
			);
		}
	});

	it("are the same however often they are built", async () => {
		expect(await buildPages(data, FILES, css, null)).toEqual(pages);
	});

	it("let every script and style that stands in them through by its hash, and nothing else", () => {
		for (const [name, content] of pages) {
			if (!name.endsWith(".html")) continue;
			const html = String(content);
			const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
			const inPage = [
				...matches(html, /<script>([\s\S]*?)<\/script>/g),
				...matches(html, /<style>([\s\S]*?)<\/style>/g),
			];
			const hashes = inPage.map((source) => `'sha256-${createHash("sha256").update(source).digest("base64")}'`);
			expect(matches(policy, /('sha256-[^']+')/g).sort()).toEqual([...new Set(hashes)].sort());
			expect(html).not.toMatch(/ style="/);
		}
	});

	it("carry source texts as text, never as markup", async () => {
		const hostile = await buildPages(hostileData(), FILES, css, ADDRESS);
		for (const name of [...hostile.keys()].filter((one) => one.endsWith(".html"))) {
			expect(text(hostile, name)).not.toMatch(/<img/);
			expect(matches(text(hostile, name), /(<script)/g)).toHaveLength(matches(text(pages, name), /(<script)/g).length);
			expect(text(hostile, name)).not.toContain('onerror="');
		}
		for (const view of data.views)
			expect(() => JSON.parse(text(hostile, `views/${view.id}/oembed.json`))).not.toThrow();
	});

	it("name their files from where they are, and put the poster before all of them", () => {
		const html = text(pages, `views/${data.defaultView.id}/index.html`);
		expect(html).toContain('src="../../assets/index.js"');
		expect(html.indexOf("poster-picture")).toBeLessThan(html.indexOf("../../assets/"));
		expect(matches(html, /(?:src|href)="(\/[^"]*)"/g)).toEqual([]);
	});

	it("have the file with the passage of the claim that they open fetched with the rest", async () => {
		for (const view of data.views) {
			const links = matches(text(pages, `views/${view.id}/index.html`), /(<link[^>]*data-opened[^>]*>)/g);
			const file = /href="\.\.\/\.\.\/data\/([^"]+)"/.exec(links.join())?.[1] ?? "";
			const content = await readFile(resolve(ROOT, "data/derived", file), "utf8");
			const { details } = JSON.parse(content) as { details: readonly { id: string }[] };
			expect(links).toHaveLength(1);
			expect(details.map(({ id }) => id)).toContain(view.claim);
		}
	});

	it("begin with the edges that the live map has", () => {
		const [wide, narrow] = POSTER_SIZES;
		expect(wide?.insets).toEqual(mapInsets(true, false));
		expect(narrow?.insets).toEqual(mapInsets(false, false));
	});
});

describe("what search engines may keep", () => {
	it("is the site's first page and its method, not the pages of views, nor passages", () => {
		const isKept = (name: string): boolean => !text(pages, name).includes('<meta name="robots"');
		expect([isKept("index.html"), isKept("method/index.html")]).toEqual([true, true]);
		for (const { id } of data.views) {
			expect(isKept(`views/${id}/index.html`)).toBe(false);
		}
		expect(matches(text(pages, "index.html"), /<blockquote( data-nosnippet)?/g)).not.toContain("");
	});
});

describe("without SITE_URL", () => {
	it("nothing pretends to an address, and a file says how to set it", () => {
		expect(text(pages, "site-url-not-set.txt")).toContain("SITE_URL=");
		expect([...pages.keys()].filter((name) => name.includes("oembed"))).toEqual([]);
		for (const [name, content] of pages) {
			if (name.endsWith(".html")) expect(String(content)).not.toMatch(/canonical|og:url|og:image|json\+oembed/);
		}
	});
});

describe("with SITE_URL", () => {
	it("every view answers oEmbed, is linked early, and has its own card", async () => {
		const files = await buildPages(data, FILES, css, ADDRESS);
		expect(files.has("site-url-not-set.txt")).toBe(false);
		for (const view of data.views) {
			const html = text(files, `views/${view.id}/index.html`);
			const discovery = `${ADDRESS}views/${view.id}/oembed.json`;
			expect(html.indexOf(discovery)).toBeGreaterThan(0);
			expect(html.indexOf(discovery)).toBeLessThan(2048);
			expect(html).toContain(`<meta property="og:image" content="${ADDRESS}views/${view.id}/social.png">`);
			const answer = JSON.parse(text(files, `views/${view.id}/oembed.json`)) as Record<string, unknown>;
			expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 800, height: 600, thumbnail_width: 1200 });
			const src = /src="([^"]*)"/.exec(String(answer["html"]))?.[1]?.replaceAll("&amp;", "&") ?? "";
			expect(src.split("?")[0]).toBe(`${ADDRESS}views/${view.id}/`);
			expect(Object.fromEntries(new URL(src).searchParams)).toEqual({
				date: view.date,
				...(view.claim === null ? {} : { claim: view.claim }),
				published: newestText(data.index.claims),
				version: data.version,
				embed: "1",
			});
			expect(answer["html"]).not.toContain("<script");
		}
	});

	it("describes the data with version, span, place, licence and whom to cite", async () => {
		const html = text(await buildPages(data, FILES, css, ADDRESS), "index.html");
		const json = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html)?.[1] ?? "";
		expect(JSON.parse(json)).toMatchObject({
			"@type": "Dataset",
			"@id": `${ADDRESS}#dataset`,
			version: data.version,
			temporalCoverage: `${data.index.range?.first}/${data.index.range?.last}`,
			spatialCoverage: { geo: { box: expect.stringMatching(/^4\d\.?\d* 3\d\.?\d* 5\d\.?\d* 3\d\.?\d*$/) } },
		});
		expect((JSON.parse(json) as { citation: string[] }).citation).toHaveLength(data.documents.length);
		expect(data.version).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-f]{8}$/);
	});
});

describe("a view that is frozen", () => {
	const asOf = toIsoDay("2022-09-11");
	let frozen: SiteData;
	let html: string;
	let files: SiteFiles;
	let view: NamedView;
	beforeAll(async () => {
		view = { ...data.defaultView, published: asOf };
		frozen = { ...data, views: [view], defaultView: view };
		files = await buildPages(frozen, FILES, css, ADDRESS);
		html = text(files, `views/${view.id}/index.html`);
	});

	it("lists and draws only what was published by its day, in its page, its pictures and its description", () => {
		const late = claimsOf(data, data.defaultView).filter(({ properties }) => properties.published > asOf);
		expect(late.length).toBeGreaterThan(0);
		const listed = matches(html, /<li id="claim-([^"]+)"/g);
		expect(listed.length).toBeGreaterThan(0);
		const picture = viewPicture(frozen, view, SOCIAL_SIZE, "en");
		for (const { id } of late) {
			expect(listed).not.toContain(id);
			expect(html).not.toContain(`data-claim="${id}"`);
			expect(picture).not.toContain(`data-claim="${id}"`);
		}
		expect(html).toContain(`${listed.length} claims`);
	});

	it("says so to oEmbed, and to the script that decides whether its picture is the one asked for", () => {
		const answer = JSON.parse(text(files, `views/${view.id}/oembed.json`)) as { html: string };
		expect(answer.html).toContain("published=2022-09-11");
		expect(html).toContain('data-as-of="2022-09-11" data-frozen');
		expect(text(pages, `views/${view.id}/index.html`)).not.toContain("data-frozen");
	});
});

describe("readSiteAddress", () => {
	it("takes an address, with or without its last slash, and nothing else", () => {
		expect(readSiteAddress(undefined)).toBeNull();
		expect(readSiteAddress(" ")).toBeNull();
		expect(readSiteAddress("https://example.org/map?x=1#y")).toBe("https://example.org/map/");
		expect(() => readSiteAddress("example.org")).toThrow(/SITE_URL/);
		expect(() => readSiteAddress("javascript:alert(1)")).toThrow(/SITE_URL/);
	});
});
