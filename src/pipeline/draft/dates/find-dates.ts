import { addDays, type IsoDay } from "../../../domain/day.ts";
import { resolveEdtf } from "../../time/resolve-edtf.ts";
import type { DraftDate } from "../types.ts";
import { carryYears } from "./carry-years.ts";
import { CONTEXT_LENGTH, type DateRule } from "./date-rule.ts";
import { ABSOLUTE_DATES, OF_THE_DAY, OTHER_DATES } from "./date-rules.ts";
import { type FoundDate, inOrder } from "./found-date.ts";
import { mergeNeighbours } from "./merge-dates.ts";
import type { TimeOfDay } from "./named-date.ts";
import { openSinceClauses } from "./since-clauses.ts";
import { dayOfLead, dayOfReview, hourOfText, sectionDays } from "./text-days.ts";
import { withAnaphoric } from "./with-anaphoric.ts";

/** "Середа" names a day in capitals only at the start of a sentence; surnames such as "Субота" follow a first name. */
const isSurname = (text: string, start: number, words: string): boolean =>
	/^\p{Lu}\p{Ll}+$/u.test(words) &&
	/\p{Script=Cyrillic}/u.test(words) &&
	/\p{L}[^\S\n]$/u.test(text.slice(Math.max(0, start - 2), start));

/** "May" without a day is a month only where its words say so; "march" in lower case is a walk. */
const isEnglishVerb = (words: string): boolean =>
	/(?:^|\s)(?:may|march)$/.test(words) || /^(?:may|march)\s/.test(words);

/** Applies rules in their order; what is taken stays taken. */
function applyRules(
	text: string,
	rules: readonly DateRule[],
	taken: Uint8Array,
	dayAt: (start: number) => IsoDay,
): FoundDate[] {
	const found: FoundDate[] = [];
	for (const [pattern, read] of rules) {
		for (const match of text.matchAll(pattern)) {
			const lead = match[0].length - match[0].trimStart().length;
			const [start, end] = [match.index + lead, match.index + match[0].length];
			const words = text.slice(start, end);
			if (taken[start] === 1 || taken[end - 1] === 1 || isEnglishVerb(words) || isSurname(text, start, words)) continue;
			const context = {
				before: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
				after: text.slice(end, end + CONTEXT_LENGTH),
			};
			const result = read(match.groups ?? {}, dayAt(start), context);
			if (result === null || !resolveEdtf(result.edtf).ok) continue;
			taken.fill(1, start, end);
			found.push({ start, end, ...result });
		}
	}
	return found;
}

/** The hour by which each time of the day has begun. */
const FIRST_HOUR: Readonly<Record<TimeOfDay, number>> = { any: 0, morning: 0, noon: 11, evening: 16 };

/** Words for days, months, years and spans of them, in order, resolved against the day of publication; UTF-16 units. */
export function findDates(text: string, published: IsoDay): DraftDate[] {
	const taken = new Uint8Array(text.length);
	const days = applyRules(text, ABSOLUTE_DATES, taken, () => published);
	const dayAt = sectionDays(text, days, published);
	const others = [...days, ...applyRules(text, OTHER_DATES, taken, dayAt)].sort(inOrder);
	const review = dayOfReview(text, others);
	const dayOfText = (start: number): IsoDay => review ?? dayAt(start);
	const spans = applyRules(text, OF_THE_DAY, taken, dayOfText);
	const found = openSinceClauses(text, carryYears(text, [...others, ...spans].sort(inOrder), published));
	const lead = dayOfLead(found, published);
	const hour = hourOfText(text, found, published);
	/** What a text tells of a time of the day that had not come when it appeared is of the day before. */
	const dayOfTime = (start: number, time: TimeOfDay, isCounted: boolean): IsoDay => {
		const day = dayOfText(start);
		if (isCounted && lead !== null && day === published) return lead;
		return day === published && hour < FIRST_HOUR[time] ? addDays(day, -1) : day;
	};
	return mergeNeighbours(text, withAnaphoric(text, found, taken, dayOfTime)).map(
		({ start, end, edtf, isExplicit }) => ({
			start,
			end,
			words: text.slice(start, end),
			edtf,
			basis: isExplicit ? "explicit" : "relative",
		}),
	);
}
