import type { Passage } from "../../domain/claim.ts";

/**
 * An address that scrolls to a passage where the browser can: a text directive (WICG "Scroll to Text Fragment").
 * Passages that are long or cross a line are given by their first and last words, since a directive's text must lie in
 * one block. The words around are added only if the passage occurs more than once in `text` (null if not at hand).
 * The address alone where the passage may not be carried and is empty.
 */
export function withTextFragment(url: string, passage: Passage, text: string | null): string {
	const { exact, prefix, suffix } = passage;
	if (exact.trim() === "") return url;
	const isRepeated = text !== null && text.indexOf(exact) !== text.lastIndexOf(exact);
	const parts = toTextParts(exact);
	if (isRepeated && prefix.trim() !== "") parts.unshift(`${encodePart(lastLine(prefix))}-`);
	if (isRepeated && suffix.trim() !== "") parts.push(`-${encodePart(firstLine(suffix))}`);
	const separator = url.includes("#") ? "" : "#";
	return `${url}${separator}:~:text=${parts.join(",")}`;
}

const LONGEST_WHOLE = 200;
const EDGE_WORDS = 5;

function toTextParts(exact: string): string[] {
	const words = exact.trim().split(/\s+/u);
	const isWhole = exact.length <= LONGEST_WHOLE && !/[\r\n]/u.test(exact.trim());
	if (isWhole || words.length < 2 * EDGE_WORDS) return [encodePart(exact.trim())];
	return [encodePart(words.slice(0, EDGE_WORDS).join(" ")), encodePart(words.slice(-EDGE_WORDS).join(" "))];
}

/** In a text directive the hyphen, comma and ampersand are syntax; `encodeURIComponent` leaves the hyphen alone. */
const encodePart = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

const lastLine = (text: string): string =>
	text
		.trim()
		.split(/[\r\n]+/u)
		.at(-1)
		?.trim() ?? "";
const firstLine = (text: string): string =>
	text
		.trim()
		.split(/[\r\n]+/u)[0]
		?.trim() ?? "";
