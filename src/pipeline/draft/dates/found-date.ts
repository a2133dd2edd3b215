import { addDays, type IsoDay, toIsoDay } from "../../../domain/day.ts";
import type { DateReading } from "./date-rule.ts";
import type { NamedDate, TimeOfDay } from "./named-date.ts";

/** Words for a time and what they mean, in UTF-16 units of the text. */
export interface FoundDate extends DateReading {
	readonly start: number;
	readonly end: number;
}

const IS_NIGHT = /ніч|ноч|night/iu;
/** Dates told as background: times of the day in the next sentence are not of them. */
const IS_BACKGROUND = /(?:^|\s)(?:last|ago|тому|назад|back)(?:\s|$)|минул|прошл/iu;

/** The day of a date that is one, or the one of a night or of twenty-four hours that a time of the day falls on. */
function dayOf(edtf: string, words: string, time: TimeOfDay): IsoDay | null {
	const [, first, last] = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(edtf) ?? [];
	if (first === undefined) return null;
	if (last === undefined) return toIsoDay(first);
	if (addDays(toIsoDay(first), 1) !== last) return null;
	const isFirst = time === "evening" || (!IS_NIGHT.test(words) && time === "any");
	return toIsoDay(isFirst ? first : last);
}

/** A date as the one that later words count from; `between` is what stands between them. */
export const asNamed = ({ start, end, edtf }: FoundDate, text: string, between: string): NamedDate => {
	const words = text.slice(start, end);
	const isInSentence = !/[.!?…]\s/u.test(between);
	const isAside = IS_BACKGROUND.test(words) && !isInSentence;
	return { edtf, isInSentence, dayAt: (time) => (isAside && time !== "any" ? null : dayOf(edtf, words, time)) };
};

export const inOrder = (one: FoundDate, other: FoundDate): number => one.start - other.start;
