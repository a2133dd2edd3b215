import fc from "fast-check";
import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { frameCode, PLAIN_LOOK } from "../../../src/domain/embed-code.ts";
import { EMPTY_VIEW } from "../../../src/domain/view-state.ts";
import type { Language } from "../../../src/domain/vocabulary.ts";
import type { SharedView, SitePictures } from "../../../src/ui/share/share-state.ts";
import { pictureSnippet, scriptSnippet } from "../../../src/ui/share/snippets.ts";

const SITE = new URL("https://host.example/map/");
const DAY = toIsoDay("2022-09-09");
const VERSION = "2022-09-09-0a1b2c3d";
const PICTURES: SitePictures = { view: "kupiansk", published: toIsoDay("2022-09-14") };

const sharedIn = (
	language: Language,
	{ pictures = null, q = "" }: { pictures?: SitePictures | null; q?: string } = {},
): SharedView => ({
	view: { ...EMPTY_VIEW, date: DAY, language, filter: { ...EMPTY_VIEW.filter, published: DAY, q } },
	date: DAY,
	published: DAY,
	version: VERSION,
	pictures,
});

const { window } = new JSDOM();
const parser = new window.DOMParser();

/** The element that a browser makes of a snippet. */
function parsed(code: string, selector: string): Element {
	const element = parser.parseFromString(code, "text/html").querySelector(selector);
	if (element === null) throw new Error(`no ${selector} in ${code}`);
	return element;
}

describe("the pictures of a named view", () => {
	it("are those in the language that is handed out, of the day after which nothing is added to them", () => {
		for (const [language, ending] of [
			["en", ""],
			["uk", ".uk"],
		] as const) {
			const shared = sharedIn(language, { pictures: PICTURES });
			const image = parsed(pictureSnippet(SITE, shared, "alt", "caption"), "img");
			const file = `https://host.example/map/views/kupiansk/map.2022-09-14${ending}`;
			expect(image.getAttribute("src")).toBe(`${file}.png?version=${VERSION}`);
			expect(image.getAttribute("srcset")).toBe(`${file}@2x.png?version=${VERSION} 2x`);
			const code = scriptSnippet(SITE, shared, PLAIN_LOOK, "title");
			expect(parsed(code, "kharkiv-front-map").getAttribute("poster")).toBe(
				`views/kupiansk/map.2022-09-14${ending}.svg`,
			);
			expect(code).toContain(`src="${file}.svg"`);
		}
	});
});

describe("the picture of any other view", () => {
	const sourceOf = (shared: SharedView): string | null =>
		parsed(pictureSnippet(SITE, shared, "alt", "caption"), "img").getAttribute("src");

	it("is the file that is taken along, named by its day, or by both where two are compared", () => {
		const shared = sharedIn("en");
		expect(sourceOf(shared)).toBe("kharkiv-front-2022-09-09.png");
		const view = { ...shared.view, compare: toIsoDay("2022-09-13") };
		expect(sourceOf({ ...shared, view })).toBe("kharkiv-front-2022-09-09-vs-2022-09-13.png");
	});

	it("leads to a map that is fixed as that of a frame is", () => {
		const link = parsed(pictureSnippet(SITE, sharedIn("en"), "alt", "caption"), "a").getAttribute("href") ?? "";
		const { searchParams } = new URL(link);
		expect(["date", "published", "version"].map((name) => searchParams.get(name))).toEqual([DAY, DAY, VERSION]);
	});
});

describe("what stands in the code", () => {
	const words = fc.string({ unit: fc.constantFrom(..."\"'<>&;=/ aі#%?+,") });

	it("comes out as it went in, whatever signs it has", () => {
		fc.assert(
			fc.property(words, words, words, words, (title, caption, q, font) => {
				const shared = sharedIn("en", { q });
				const look = { ...PLAIN_LOOK, font };
				const frame = parsed(frameCode(SITE, shared, look, title), "iframe");
				const { searchParams } = new URL(frame.getAttribute("src") ?? "");
				expect(frame.getAttribute("title")).toBe(title);
				expect([searchParams.get("q") ?? "", searchParams.get("font") ?? ""]).toEqual([q, font]);
				const map = parsed(scriptSnippet(SITE, shared, look, title), "kharkiv-front-map");
				expect(["title", "q", "font"].map((name) => map.getAttribute(name) ?? "")).toEqual([title, q, font]);
				const picture = pictureSnippet(SITE, shared, title, caption);
				expect(parsed(picture, "img").getAttribute("alt")).toBe(title);
				expect(parsed(picture, "figcaption").textContent).toBe(caption);
				expect(new URL(parsed(picture, "a").getAttribute("href") ?? "").searchParams.get("q") ?? "").toBe(q);
			}),
		);
	});
});
