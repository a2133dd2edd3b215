import { addDays, type IsoDay, toIsoDay } from "../../domain/day.ts";
import { resolveEdtf } from "../time/resolve-edtf.ts";
import { anaphoricDatesIn } from "./anaphoric-dates.ts";
import { DATE_RULES } from "./date-rules.ts";
import type { DraftDate } from "./types.ts";

interface Found {
	readonly start: number;
	readonly end: number;
	readonly edtf: string;
	readonly isExplicit: boolean;
}

/** So far back, in UTF-16 units, the day is looked for that "at dawn" is of. */
const FARTHEST_NAMED = 1_000;

/** "Середа" names a day in capitals only at the start of a sentence; surnames such as "Субота" follow a first name. */
const isSurname = (text: string, start: number, words: string): boolean =>
	/^\p{Lu}\p{Ll}+$/u.test(words) &&
	/\p{Script=Cyrillic}/u.test(words) &&
	/\p{L}\s$/u.test(text.slice(Math.max(0, start - 2), start));

/** "May" without a day is a month only where its words say so; "march" in lower case is a walk. */
const isEnglishVerb = (words: string): boolean =>
	/(?:^|\s)(?:may|march)$/.test(words) || /^(?:may|march)\s/.test(words);

/** The day of a date that is one, or the last of a night's two. */
function dayOf({ edtf }: Found): IsoDay | null {
	const [, first, last] = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/.exec(edtf) ?? [];
	if (first === undefined || last === undefined) return first === undefined ? null : toIsoDay(first);
	return addDays(toIsoDay(first), 1) === last ? toIsoDay(last) : null;
}

/** Adds "at dawn" and "a day earlier", which mean the day last named in their paragraph. Linear in the text. */
function withAnaphoric(text: string, found: readonly Found[], published: IsoDay): Found[] {
	const all = [...found];
	let next = 0;
	for (const { start, end, dayFor } of anaphoricDatesIn(text)) {
		while ((found[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
		// "At midday on Monday" is a date already.
		const isTaken = (found[next]?.start ?? Number.POSITIVE_INFINITY) <= end + 1;
		if (isTaken) continue;
		const before = found[next - 1];
		const isNear = before !== undefined && start - before.end < FARTHEST_NAMED;
		const named = isNear && !text.slice(before.end, start).includes("\n") ? dayOf(before) : null;
		all.push({ start, end, edtf: dayFor(named ?? published), isExplicit: false });
	}
	return all;
}

/** Words for days, months, years and spans of them, in order, resolved against the day of publication. */
export function findDates(text: string, published: IsoDay, toCodePoint: (unit: number) => number): DraftDate[] {
	const taken = new Uint8Array(text.length);
	const found: Found[] = [];
	for (const [pattern, read] of DATE_RULES) {
		for (const match of text.matchAll(pattern)) {
			const lead = match[0].length - match[0].trimStart().length;
			const [start, end] = [match.index + lead, match.index + match[0].length];
			const words = text.slice(start, end);
			if (taken[start] === 1 || taken[end - 1] === 1 || isEnglishVerb(words) || isSurname(text, start, words)) continue;
			const result = read(match.groups ?? {}, published);
			if (result === null || !resolveEdtf(result.edtf).ok) continue;
			taken.fill(1, start, end);
			found.push({ start, end, ...result });
		}
	}
	found.sort((one, other) => one.start - other.start);
	return withAnaphoric(text, found, published)
		.sort((one, other) => one.start - other.start)
		.map(({ start, end, edtf, isExplicit }) => ({
			start: toCodePoint(start),
			end: toCodePoint(end),
			words: text.slice(start, end),
			edtf,
			basis: isExplicit ? "explicit" : "relative",
		}));
}
