import type { Claim, ClaimWhen } from "../../domain/claim.ts";
import { type IsoDay, toDayNumber } from "../../domain/day.ts";
import { positionOf, type TimelineAxis, toAxisDay } from "../../domain/timeline-axis.ts";
import { GROUPS, type Group } from "../../domain/vocabulary.ts";

/** A claim's bar. `from`, `to` and `tailFrom` are pixels along the axis. */
export interface LaneMark {
	readonly claim: Claim;
	/** Row within the lane, from the top. */
	readonly row: number;
	readonly from: number;
	readonly to: number;
	/** Where what a total sums up began to accrue; null if it is no total. */
	readonly tailFrom: number | null;
	/** At which ends its date is uncertain. */
	readonly fades: "start" | "end" | "both" | null;
	/** It has no stated end, and its bar ends in sight. */
	readonly isOpen: boolean;
}

export interface Lane {
	readonly group: Group;
	readonly rows: number;
	/** Rows of the lanes above. */
	readonly firstRow: number;
	readonly marks: readonly LaneMark[];
}

/** Bars of a day must be seen and pressed, however short the day is on the axis. */
const LEAST_MARK_PIXELS = 7;
const GAP_PIXELS = 2;

/** Where a day begins and ends along the axis, as shares of its length. */
export const dayEdges = (axis: TimelineAxis, day: IsoDay): readonly [from: number, to: number] => [
	positionOf(axis, toDayNumber(day)),
	positionOf(axis, toDayNumber(day) + 1),
];

/** The claims of which something is in sight on the axis, or null if there are more than `most`. */
export function claimsInSight(axis: TimelineAxis, claims: readonly Claim[], most: number): readonly Claim[] | null {
	const [first, last] = [toAxisDay(axis, 0), toAxisDay(axis, 1 - 1e-9)];
	if (first === null || last === null) return [];
	const found: Claim[] = [];
	for (const claim of claims) {
		const { from, until } = claim.properties.shown;
		if (from > last || until < first) continue;
		if (found.length === most) return null;
		found.push(claim);
	}
	return found;
}

/** Lanes by group, in which bars are stacked in rows so that none hides another. Groups without claims have no lane. */
export function layOutLanes(axis: TimelineAxis, claims: readonly Claim[], widthPixels: number): readonly Lane[] {
	const lanes: Lane[] = [];
	let firstRow = 0;
	for (const group of GROUPS) {
		const ofGroup = claims.filter(({ properties }) => properties.group === group);
		if (ofGroup.length === 0) continue;
		const marks = stack(ofGroup.map((claim) => toSpan(axis, claim, widthPixels)));
		const rows = marks.reduce((most, { row }) => Math.max(most, row + 1), 1);
		lanes.push({ group, rows, firstRow, marks });
		firstRow += rows;
	}
	return lanes;
}

type Span = Omit<LaneMark, "row">;

function toSpan(axis: TimelineAxis, claim: Claim, widthPixels: number): Span {
	const { shown, when, start, end, modality } = claim.properties;
	const inSight = (share: number): number => Math.min(1, Math.max(0, share)) * widthPixels;
	const until = dayEdges(axis, shown.until)[1];
	const from = inSight(dayEdges(axis, shown.from)[0]);
	const to = Math.max(inSight(until), from + LEAST_MARK_PIXELS);
	const isOpen = end === null && (when.kind === "state" || (modality !== "occurred" && modality !== "ongoing"));
	return {
		claim,
		from: Math.min(from, widthPixels - LEAST_MARK_PIXELS),
		to: Math.min(to, widthPixels),
		tailFrom: when.accruedFrom === null ? null : inSight(dayEdges(axis, when.accruedFrom)[0]),
		fades: uncertainEnds(when, start !== null && start < shown.from),
		isOpen: isOpen && until <= 1 + 1e-9,
	};
}

/**
 * EDTF marks an uncertain (`?`, `%`) or approximate (`~`) day at either end of an interval. A beginning known only to its
 * month is shown from the month's end, the first certain day: it is uncertain too, except for a total, which has its tail.
 */
function uncertainEnds({ edtf, kind, approximate }: ClaimWhen, beganEarlier: boolean): LaneMark["fades"] {
	const [first = "", last = first] = approximate ? edtf.split("/") : [];
	const isStart = /[~?%]/.test(first) || (beganEarlier && kind !== "total");
	const isEnd = /[~?%]/.test(last);
	if (isStart) return isEnd ? "both" : "start";
	return isEnd ? "end" : null;
}

/** First fit by beginning, longest first: the classic greedy colouring of an interval graph, which needs fewest rows. */
function stack(spans: readonly Span[]): LaneMark[] {
	const beginningOf = ({ from, tailFrom }: Span): number => Math.min(from, tailFrom ?? from);
	const sorted = [...spans].sort((one, other) => beginningOf(one) - beginningOf(other) || other.to - one.to);
	const ends: number[] = [];
	return sorted.map((span) => {
		const free = ends.findIndex((end) => end + GAP_PIXELS <= beginningOf(span));
		const row = free === -1 ? ends.length : free;
		ends[row] = span.to;
		return { ...span, row };
	});
}
