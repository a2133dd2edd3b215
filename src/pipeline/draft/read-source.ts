import { failure, type Result, success } from "../../domain/result.ts";
import { type ExtractedPage, extractPage } from "./extract-page.ts";

/** A larger text is a mistake: a news text has some thousands of characters. */
export const LARGEST_BYTES = 20_000_000;
const SNIFFED_BYTES = 4096;

/** A source as it will be kept: the seed's bytes, the text they decode to, and for a page its original. */
export interface SourceText {
	readonly text: string;
	readonly seedBytes: Buffer;
	readonly page: (ExtractedPage & { readonly original: Buffer }) | null;
	/** What the editor should know: lookalike letters, marks of direction. */
	readonly warnings: readonly string[];
}

const isHtml = (name: string, text: string): boolean =>
	/\.(?:html?|xhtml)$/i.test(name) || /^\uFEFF?\s*(?:<!doctype html|<html[\s>])/i.test(text.slice(0, 500));

/** Of Latin and Cyrillic text in UTF-16 nearly every second byte is 0 or 4: the high half of a letter. */
const UTF16_SHARE = 0.9;

function isUtf16(bytes: Buffer): boolean {
	const isHigh = (byte: number): boolean => byte === 0 || byte === 4;
	return [0, 1].some((parity) => {
		const highs = bytes.filter((_, index) => index % 2 === parity);
		const lows = bytes.filter((_, index) => index % 2 !== parity);
		const shareOf = (some: Uint8Array): number => some.filter(isHigh).length / Math.max(1, some.length);
		return bytes.includes(0) && shareOf(highs) >= UTF16_SHARE && shareOf(lows) < 1 - UTF16_SHARE;
	});
}

/** UTF-32 begins with the mark of UTF-16 and two zeros, or with two zeros before it. */
const isUtf32 = (bytes: Buffer): boolean =>
	["fffe0000", "0000feff"].includes(bytes.subarray(0, 4).toString("hex")) && bytes.length % 4 === 0;

function hasUtf16Mark([first, second]: Buffer): boolean {
	return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** What to say of a file with more bytes than are taken. */
export function tooLarge(name: string, byteCount: number): string {
	const megabytes = (byteCount / 1e6).toFixed(0);
	return `${name} has ${megabytes} MB; at most ${LARGEST_BYTES / 1e6} MB are taken: cut out the article, or split the file`;
}

/** Why bytes are no text in UTF-8 as far as their form shows it, or null. */
function refusalOf(name: string, bytes: Buffer): string | null {
	if (bytes.length === 0) return `${name} is empty: expected a text; nothing was written`;
	if (bytes.length > LARGEST_BYTES) return tooLarge(name, bytes.length);
	const inOtherCoding = (coding: string): string =>
		`${name} is ${coding}; seeds are UTF-8: save it as UTF-8 (for example: iconv -f ${coding} -t UTF-8) and try again`;
	if (isUtf32(bytes)) return inOtherCoding("UTF-32");
	if (hasUtf16Mark(bytes) || isUtf16(bytes.subarray(0, SNIFFED_BYTES))) return inOtherCoding("UTF-16");
	/** All of it: a text that goes on as something else is none either. */
	return bytes.includes(0) ? `${name} is binary, not text: give a .txt, .md or .html file` : null;
}

function decode(name: string, bytes: Buffer): Result<string> {
	const refusal = refusalOf(name, bytes);
	if (refusal !== null) return failure(refusal);
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
		return text.replace(/^\uFEFF/, "").trim() === ""
			? failure(`${name} holds nothing but white space: expected a text`)
			: success(text);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		return failure(
			`${name} is not valid UTF-8: save it as UTF-8 (Windows-1251: iconv -f CP1251 -t UTF-8) and try again`,
		);
	}
}

const DIRECTION_MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const MIXED_WORD = /(?=\p{L}*\p{Script=Cyrillic})(?=\p{L}*\p{Script=Latin})\p{L}{3,40}/gu;

function warningsOf(text: string): string[] {
	const warnings: string[] = [];
	const marks = text.match(DIRECTION_MARKS)?.length ?? 0;
	if (marks > 0)
		warnings.push(
			`${marks} invisible mark(s) of writing direction: kept, they count in offsets; copy quotes from the seed, do not type them`,
		);
	const mixed = [...new Set((text.match(/\p{L}{3,60}/gu) ?? []).filter((word) => word.match(MIXED_WORD) !== null))];
	if (mixed.length > 0)
		warnings.push(
			`${mixed.length} word(s) mix Cyrillic and Latin letters, as ${JSON.stringify(mixed[0])}: kept as they are; copy quotes from the seed`,
		);
	if (/\r/.test(text)) warnings.push("line ends are CRLF: kept byte for byte");
	if (text.startsWith("\uFEFF"))
		warnings.push("the text begins with a byte order mark: kept, it counts as one code point");
	return warnings;
}

/** Decodes and checks a file's bytes; of a page the article is extracted. The problem says what to do. */
export async function readSource(name: string, bytes: Buffer): Promise<Result<SourceText>> {
	const decoded = decode(name, bytes);
	if (!decoded.ok) return decoded;
	if (!isHtml(name, decoded.value)) {
		return success({ text: decoded.value, seedBytes: bytes, page: null, warnings: warningsOf(decoded.value) });
	}
	const page = await extractPage(name, decoded.value);
	if (!page.ok) return page;
	const { text } = page.value;
	return success({
		text,
		seedBytes: Buffer.from(text),
		page: { ...page.value, original: bytes },
		warnings: warningsOf(text),
	});
}
