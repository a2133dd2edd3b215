import type { IsoDay } from "../../../domain/day.ts";
import { resolveEdtf } from "../../time/resolve-edtf.ts";
import { type AnaphoricDate, anaphoricDatesIn } from "./anaphoric-dates.ts";
import { asNamed, type FoundDate, inOrder } from "./found-date.ts";
import type { DatePart } from "./merge-dates.ts";
import type { NamedDate, TimeOfDay } from "./named-date.ts";

/** So far back, in UTF-16 units, the date is looked for that "at dawn" is of. */
const FARTHEST_NAMED = 1_000;
/** "Over the same period" reaches farther: bulletins say their span once. */
const FARTHEST_SPAN = 4_000;

/** "That day" and "two days later" reach into the paragraph before, no farther than this. */
const FARTHEST_NEAR = 400;

/** "The third day running" is no span that figures are given for. */
const IN_A_ROW = /running|straight|in a row|поспіль|підряд|подряд|трет/iu;

/** What ends the line of a date that heads a list: "За минулу добу:". */
const HEADS_LIST = /^[^\p{L}\n]{0,12}:\s{0,3}\n/u;

/** The date that anaphoric words count from: the last in their paragraph, or one that heads the list they stand in. */
function namedBefore(text: string, before: FoundDate | null, start: number, isFar: boolean): NamedDate | null {
	if (before === null || start - before.end >= (isFar ? FARTHEST_SPAN : FARTHEST_NAMED)) return null;
	const between = text.slice(before.end, start);
	const isNear = isFar || !between.includes("\n") || HEADS_LIST.test(between);
	return isNear ? asNamed(before, text, between) : null;
}

/** The date of the paragraph before, if it is near: what newsrooms write has a paragraph for each sentence. */
function namedInLastParagraph(text: string, before: FoundDate | null, start: number): NamedDate | null {
	if (before === null || start - before.end >= FARTHEST_NEAR) return null;
	const between = text.slice(before.end, start);
	return /\n\s*\S[^\n]*\n/.test(between) ? null : asNamed(before, text, between);
}

/** Adds "at dawn", "a day earlier" and the like, which mean a date named before. Linear in the text. */
export function withAnaphoric(
	text: string,
	found: readonly FoundDate[],
	taken: Uint8Array,
	dayAt: (start: number, time: TimeOfDay, isCounted: boolean) => IsoDay,
): DatePart[] {
	const all: DatePart[] = [...found];
	let next = 0;
	let before: FoundDate | null = null;
	let span: FoundDate | null = null;
	const add = ({ start, end, isPartOfDay, goesOn, isOfSpan, isCounted, isAfar, edtfFor }: AnaphoricDate): void => {
		const named = namedBefore(text, isOfSpan ? span : before, start, isOfSpan);
		const last = named === null && isAfar ? namedInLastParagraph(text, before, start) : named;
		const edtf = edtfFor(last, (time) => dayAt(start, time, isCounted));
		if (edtf === null || !resolveEdtf(edtf).ok) return;
		const one = { start, end, edtf, isExplicit: false, isPartOfDay };
		all.push(one);
		if (goesOn) before = one;
	};
	for (const anaphoric of anaphoricDatesIn(text)) {
		for (let one = found[next]; one !== undefined && one.end <= anaphoric.start; one = found[++next]) {
			before = one;
			if (one.edtf.includes("/") && !IN_A_ROW.test(text.slice(one.start, one.end))) span = one;
		}
		if (taken[anaphoric.start] !== 1 && taken[anaphoric.end - 1] !== 1) add(anaphoric);
	}
	return all.sort(inOrder);
}
