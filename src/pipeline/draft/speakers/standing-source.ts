import type { Sentence } from "../sentences-of.ts";
import type { FoundAttribution } from "./find-attributions.ts";

/** "Source: …" on a line of its own: whose words the report is made of. */
const SOURCE_LINE = /^(?:Sources?|Джерело|Источник):\s*([^,;\n]{3,120})/u;
/** A day's bulletin in the words of whom its first sentences name. */
const DIGEST =
	/\b(?:over|in|during|for) the (?:past|last|previous) (?:day|24 hours)\b|(?<!\p{L})(?:(?:протягом|впродовж|упродовж|за)(?: (?:минулої|минулу|попередню|цю))? доб[иу]|за (?:минувшие |прошедшие |последние |прошлые )?сутки|в течение суток)(?!\p{L})/iu;
/** A bulletin names its author so early, in sentences. */
const EARLY = 5;

/** The name on a line that says whose words the report is made of; null on any other line. */
export const namedSource = (text: string): string | null => SOURCE_LINE.exec(text)?.[1]?.trim() ?? null;

const takenOver = (one: FoundAttribution, { start }: Sentence): FoundAttribution => ({
	...one,
	start,
	end: start,
	holdsFrom: start,
	hedge: false,
	isCarried: true,
	isInherited: true,
});

/** Where the speaker stands whom a whole text goes back to; -1 where it has none. */
function standingAt(sentences: readonly Sentence[], found: readonly (FoundAttribution | null)[]): number {
	const line = sentences.findIndex(({ text }) => SOURCE_LINE.test(text));
	if (line >= 0 && line <= EARLY) return line;
	const first = found.findIndex((one) => one !== null && one.isInherited !== true);
	const isDigest = first >= 0 && first < EARLY && DIGEST.test(sentences[first]?.text ?? "");
	return isDigest ? first : -1;
}

/** Gives the sentences that name nobody to the source that stands over the whole text, until another is named so. */
export function withStandingSource(
	sentences: readonly Sentence[],
	found: readonly (FoundAttribution | null)[],
): (FoundAttribution | null)[] {
	const at = standingAt(sentences, found);
	let standing = at < 0 ? null : (found[at] ?? null);
	if (standing === null || (standing.side !== "UA" && standing.side !== "RU")) return [...found];
	return sentences.map((sentence, index) => {
		const own = found[index] ?? null;
		if (own !== null && index > at && SOURCE_LINE.test(sentence.text)) standing = own;
		return own ?? (standing === null ? null : takenOver(standing, sentence));
	});
}
