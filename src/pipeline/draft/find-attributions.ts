import type { Side } from "../../domain/vocabulary.ts";
import { claimantSide } from "./claimant-side.ts";
import { findSpeaker } from "./find-speaker.ts";
import type { Sentence } from "./sentences-of.ts";
import { sideOf } from "./side-words.ts";
import { isPronoun } from "./speaker-name.ts";

/** Who says a sentence, and where that is said; UTF-16 units of the text. */
export interface FoundAttribution {
	readonly start: number;
	readonly end: number;
	readonly claimant: string;
	readonly side: Side;
	readonly hedge: boolean;
	/** Taken over from a sentence before ("He said"). */
	readonly isCarried: boolean;
	/** What stands before is the text's own: "…, but analysts said". */
	readonly holdsFrom: number;
	/** No words of this sentence name a speaker: the one of the sentence before is taken to go on. */
	readonly isInherited?: boolean;
}

const HEDGE =
	/\b(?:reportedly|allegedly|apparently|evidently|purport\p{L}*|likely|unverified|believed to|appears? to|possibly|probably)\b|(?<!\p{L})(?:нібито|ймовірно|начебто|можливо|за попередніми даними|якобы|вероятно|предположительно|возможно|по предварительным данным)(?!\p{L})/iu;

/** The side by the words right before a name where an earlier sentence introduced it. */
function introducedSide(sentences: readonly Sentence[], index: number, name: string): Side {
	if (!/^\p{Lu}\p{L}{3,}/u.test(name)) return "unknown";
	for (const sentence of sentences.slice(Math.max(0, index - 4), index)) {
		const at = sentence.text.indexOf(name);
		if (at > 0) return sideOf(sentence.text.slice(Math.max(0, at - 70), at));
	}
	return "unknown";
}

/** Per sentence, who says it; a pronoun, or a quotation that goes on, takes the speaker of the sentence before. */
export function findAttributions(sentences: readonly Sentence[], home: Side = "unknown"): (FoundAttribution | null)[] {
	let last: FoundAttribution | null = null;
	let lastParagraph = -1;
	const sideByName = new Map<string, Side>();
	const found = sentences.map((sentence, index): FoundAttribution | null => {
		const hedge = HEDGE.test(sentence.text);
		const speaker = findSpeaker(sentence.text);
		if (speaker === null) {
			const goesOn = /^[“"«]/u.test(sentence.text) || sentence.paragraph === lastParagraph;
			if (last === null || !goesOn || (hedge && UNNAMED.test(sentence.text))) return null;
			const here = { start: sentence.start, end: sentence.start, holdsFrom: sentence.start };
			return { ...last, ...here, hedge, isCarried: true, isInherited: !/^[“"«]/u.test(sentence.text) };
		}
		const span = { start: sentence.start + speaker.from, end: sentence.start + speaker.to, hedge };
		const holdsFrom = sentence.start + speaker.holdsFrom;
		const isCarriedOn = isPronoun(speaker.name);
		lastParagraph = sentence.paragraph;
		if (isCarriedOn && last !== null) return { ...last, ...span, holdsFrom, isInherited: false, isCarried: true };
		// "Poddubny said" is the "Russian military journalist, Yevgeniy Poddubny" of before.
		const lastWord = speaker.name.split(/\s+/).at(-1) ?? "";
		const ownSide = claimantSide(speaker.name, "unknown");
		const known =
			ownSide === "unknown" ? (sideByName.get(lastWord) ?? introducedSide(sentences, index, lastWord)) : ownSide;
		const side = known === "unknown" ? claimantSide(speaker.name, home) : known;
		sideByName.set(lastWord, side);
		const claimant = isCarriedOn ? "not named" : speaker.name;
		const here = { ...span, holdsFrom, claimant, side, isCarried: false };
		if (!isCarriedOn) last = here;
		return here;
	});
	return withReportBefore(sentences, found);
}

/** "Reportedly": by somebody, but not by whoever spoke before. */
const UNNAMED = /\b(?:reportedly|allegedly)\b|(?<!\p{L})(?:нібито|начебто|якобы)(?!\p{L})/iu;
/** "Про це повідомляє прокуратура": who said what stands before. */
const OF_THIS =
	/^(?:про це|об этом|відповідне|соответствующ\p{L}+|this was (?:reported|announced|stated) by)(?!\p{L})/iu;

/** Gives a speaker who is only named afterwards to the sentences of the same paragraph that name none. */
function withReportBefore(
	sentences: readonly Sentence[],
	found: readonly (FoundAttribution | null)[],
): (FoundAttribution | null)[] {
	const all = [...found];
	for (const [index, sentence] of sentences.entries()) {
		const speaker = found[index];
		if (speaker == null || speaker.isCarried || !OF_THIS.test(sentence.text)) continue;
		for (let before = index - 1; sentences[before]?.paragraph === sentence.paragraph && all[before] == null; before--) {
			const { start } = sentences[before] as Sentence;
			all[before] = { ...speaker, start, end: start, holdsFrom: start, isCarried: true, isInherited: true };
		}
	}
	return all;
}

/** Whether words of the sentence itself name its speaker. */
export const isSpoken = (attribution: FoundAttribution | null): boolean =>
	attribution !== null && attribution.isInherited !== true;
