import type { Side } from "../../../domain/vocabulary.ts";
import type { FoundAttribution } from "../speakers/find-attributions.ts";
import type { DescribedSentence } from "./describe-text.ts";

/** A sentence further away says nothing of who speaks. */
const FARTHEST = 4;

/** Whom a sentence names as its speaker; null where it names nobody. */
const speakerIn = (sentence: DescribedSentence | undefined): FoundAttribution | null =>
	sentence?.attribution == null || sentence.attribution.isInherited === true ? null : sentence.attribution;

/** A speaker named in another sentence. */
interface Heard {
	readonly speaker: FoundAttribution;
	/** Sentences between, and one. */
	readonly away: number;
	readonly isSameParagraph: boolean;
}

/** The nearest sentence that names a speaker, of a side if one is given, going on from one by one step or back. */
function nearest(
	sentences: readonly DescribedSentence[],
	from: number,
	step: 1 | -1,
	side?: Side,
	farthest = FARTHEST,
): Heard | null {
	for (let away = 1; away <= farthest; away++) {
		const one = sentences[from + step * away];
		const speaker = speakerIn(one);
		if (speaker === null || (side !== undefined && speaker.side !== side)) continue;
		return { speaker, away, isSameParagraph: one?.sentence.paragraph === sentences[from]?.sentence.paragraph };
	}
	return null;
}

const toldOf = (heard: Heard | null): { readonly side: string; readonly away: number; readonly here: string } => {
	const side = heard?.speaker.side ?? "none";
	return { side, away: heard?.away ?? FARTHEST, here: `${side} ${heard?.isSameParagraph ?? false}` };
};

/** The side that most speakers of a text are of, and whether all are; worked out once for each text. */
export function speakersOf(sentences: readonly DescribedSentence[]): string {
	const sides = sentences.flatMap((sentence) => speakerIn(sentence)?.side ?? []).filter((side) => side !== "unknown");
	const count = (side: Side): number => sides.filter((other) => other === side).length;
	const [most] = [...new Set(sides)].sort((one, other) => count(other) - count(one));
	if (most === undefined) return "none";
	return `${count(most) === sides.length ? "all" : "most"} ${most}`;
}

/**
 * What tells whose word a claim of a sentence is, beside the features of its parts: who is named in the sentence, before it
 * and after it, who speaks most in the text (`speakersOf`), and whose voice the text itself has.
 */
export function sideFeatures(
	sentences: readonly DescribedSentence[],
	index: number,
	speakers: string,
	voice: Side,
): string[] {
	const here = sentences[index];
	const attribution = here?.attribution ?? null;
	const said =
		attribution === null ? "no" : `${attribution.isInherited === true ? "goes on" : "named"} ${attribution.side}`;
	const before = toldOf(nearest(sentences, index, -1));
	const after = toldOf(nearest(sentences, index, 1));
	return [
		`whose:${said}`,
		`whose, hedge:${said} ${attribution?.hedge === true}`,
		`whose before:${before.here}`,
		`whose before, away:${before.side} ${before.away}`,
		`whose after:${after.here}`,
		`whose after, away:${after.side} ${after.away}`,
		`whose, before:${said} ${before.here}`,
		`whose, after:${said} ${after.here}`,
		`whose before, after:${before.side} ${after.side}`,
		`speakers:${speakers}`,
		`whose, speakers:${said} ${speakers}`,
		`whose before, speakers:${before.side} ${speakers}`,
		`voice:${voice}`,
		`whose, voice:${said} ${voice}`,
		`sentence:${Math.min(FARTHEST, index)}`,
		`whose, sentence:${said} ${Math.min(FARTHEST, index)}`,
	];
}

/** A speaker is named after what is said in the next sentence, hardly later. */
const FARTHEST_AFTER = 2;

/** Whose word a claim is: a side, and who is named. */
export interface Saying {
	readonly side: Side;
	readonly claimant: string | null;
}

/**
 * Whose word a claim is, where weights tell its side (`learned`) and rules name a speaker (`ruled`). Whom the sentence itself
 * names stands, with his side if that is known; else it is the nearest speaker of that side. "third" needs one before: a
 * newspaper's own voice is nobody's side.
 */
export function wordOf(sentences: readonly DescribedSentence[], index: number, ruled: Saying, learned: Side): Saying {
	const here = speakerIn(sentences[index]);
	if (learned === ruled.side || (here !== null && here.side !== "unknown")) return ruled;
	if (here !== null) return learned === "unknown" ? ruled : { side: learned, claimant: here.claimant };
	if (learned === "unknown") return { side: learned, claimant: null };
	const goesOn = sentences[index]?.attribution;
	const before = goesOn?.side === learned ? goesOn : nearest(sentences, index, -1, learned)?.speaker;
	if (before !== undefined) return { side: learned, claimant: before.claimant };
	if (learned === "third") return { side: "unknown", claimant: null };
	const after = nearest(sentences, index, 1, learned, FARTHEST_AFTER);
	return { side: learned, claimant: after?.speaker.claimant ?? null };
}
