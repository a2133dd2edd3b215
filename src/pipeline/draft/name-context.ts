import * as known from "./place-words.ts";
import type { Word } from "./words-of.ts";

/** The word, where nothing but a blank or an abbreviation's full stop is before it. */
export const spaced = (word: Word | undefined): Word | undefined =>
	word?.gap === " " || word?.gap === ". " ? word : undefined;

/** Whether something beside a name that is not well known says that it is one of a place. */
export function isSupported(words: readonly Word[], at: number, last: number, previousMention: number): boolean {
	const before = words[at]?.gap === " " || words[at]?.gap === ". " ? words[at - 1] : undefined;
	const beforeThat = before?.gap === " " ? words[at - 2] : undefined;
	if (before !== undefined) {
		if (known.TAKING.test(before.text)) return true;
		if (known.SETTLEMENT_WORDS.has(before.key) || known.LOCATIVES.has(before.key)) return true;
		if (before.key === "of" && beforeThat !== undefined) {
			return (
				known.SETTLEMENT_WORDS.has(beforeThat.key) ||
				known.COMPASS_EN.test(beforeThat.key) ||
				/^(?:outskirts|edge|centre|center|capture|seizure|liberation|loss|bank|battle|direction|control)$/.test(
					beforeThat.key,
				)
			);
		}
	}
	const after = spaced(words[last + 1]);
	if (
		after !== undefined &&
		(known.DISTRICT_WORDS.has(after.key) ||
			known.SETTLEMENT_WORDS.has(after.key) ||
			known.AXIS_WORDS.has(after.key) ||
			/^(?:area|direction|axis|front|sector)$/.test(after.key))
	)
		return true;
	const isListed = words[at]?.gap === ", " || (before !== undefined && known.JOINERS.has(before.key));
	return isListed && previousMention >= at - 3;
}

/** After a first name, an initial or "call sign": what follows is a person. */
export function isPartOfPersonsName(words: readonly Word[], at: number): boolean {
	const before = words[at]?.gap === " " ? words[at - 1] : undefined;
	if (before !== undefined && known.CALL_SIGN.test(before.text)) return true;
	const isInitial = words[at]?.gap === ". " && words[at - 1]?.text.length === 1 && words[at - 1]?.isCapital === true;
	return isInitial || (before !== undefined && known.PERSON_BEFORE.has(before.key) && before.isCapital);
}

/** The second half of a name that no list has whole: "«Азов-Харків»". */
export function isSecondHalf(words: readonly Word[], at: number, previousMention: number): boolean {
	return words[at]?.gap === "-" && words[at - 1]?.isCapital === true && previousMention !== at - 1;
}

/** Whether a word for a settlement stands right before: "село Оскіл", "the village of Oskil". */
export function isCalledSettlement(words: readonly Word[], at: number): boolean {
	const gap = words[at]?.gap;
	const before = gap === " " || gap === ". " ? words[at - 1] : undefined;
	if (before === undefined) return false;
	return known.SETTLEMENT_WORDS.has(before.key === "of" ? (words[at - 2]?.key ?? "") : before.key);
}
