import { failure, type Result, success } from "../../domain/result.ts";

/** The article of a page as plain text, paragraphs divided by an empty line, and what the page says of itself. */
export interface ExtractedPage {
	readonly text: string;
	readonly title: string | undefined;
	readonly published: string | undefined;
	readonly url: string | undefined;
	readonly outlet: string | undefined;
}

/** A page with more markup than this is not an article, and parsing it would take minutes. */
const LARGEST_PAGE = 5_000_000;
const BLOCKS = new Set([
	"P",
	"DIV",
	"H1",
	"H2",
	"H3",
	"H4",
	"H5",
	"H6",
	"LI",
	"BLOCKQUOTE",
	"SECTION",
	"ARTICLE",
	"FIGCAPTION",
	"TR",
	"PRE",
	"BR",
]);

/** Walks without recursion: pages nest deeply. */
function textOf(root: Node): string {
	const parts: string[] = [];
	const stack: (Node | string)[] = [root];
	for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
		if (typeof node === "string") parts.push(node);
		else if (node.nodeType === 3) parts.push((node.textContent ?? "").replace(/\s+/g, " "));
		else {
			if (BLOCKS.has(node.nodeName)) {
				parts.push("\n\n");
				stack.push("\n\n");
			}
			stack.push(...[...node.childNodes].reverse());
		}
	}
	const lines = parts.join("").split(/\s*\n\s*/);
	return lines
		.map((line) => line.trim())
		.filter(Boolean)
		.join("\n\n");
}

/** Pages nest some tens of elements; far deeper ones take parsers minutes. */
const DEEPEST = 400;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li)$/i;

function isTooDeep(html: string): boolean {
	let depth = 0;
	for (const [, closes, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,20})/gi)) {
		if (VOID.test(name)) continue;
		depth = Math.max(0, depth + (closes === "/" ? -1 : 1));
		if (depth > DEEPEST) return true;
	}
	return false;
}

/** Takes the article out of a page with Readability. No script of the page runs and nothing is fetched. */
export async function extractPage(name: string, html: string): Promise<Result<ExtractedPage>> {
	if (html.length > LARGEST_PAGE)
		return failure(`${name} is a page of ${(html.length / 1e6).toFixed(0)} MB: save the article alone, as text`);
	if (isTooDeep(html))
		return failure(`${name} nests more than ${DEEPEST} elements deep: save the article's text as .txt`);
	const [{ JSDOM }, { Readability }] = await Promise.all([import("jsdom"), import("@mozilla/readability")]);
	const { document } = new JSDOM(html, { url: "https://page.invalid/" }).window;
	const meta = (selector: string): string | undefined =>
		document.querySelector(selector)?.getAttribute("content")?.trim() || undefined;
	const canonical =
		document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? meta('meta[property="og:url"]');
	const facts = {
		published:
			meta('meta[property="article:published_time"]') ??
			document.querySelector("time[datetime]")?.getAttribute("datetime") ??
			undefined,
		outlet: meta('meta[property="og:site_name"]'),
		url: canonical !== undefined && /^https?:\/\//.test(canonical) ? canonical : undefined,
		title: meta('meta[property="og:title"]') ?? (document.title.trim() || undefined),
	};
	const article = new Readability(document).parse();
	const holder = document.createElement("div");
	holder.innerHTML = article?.content ?? "";
	const body = textOf(holder);
	if (body === "") return failure(`${name}: no article text was found in the page: save the text itself as .txt`);
	const title = article?.title || facts.title;
	const text = title !== undefined && !body.startsWith(title) ? `${title}\n\n${body}` : body;
	return success({ ...facts, title, text });
}
