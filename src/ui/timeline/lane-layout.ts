import type { Claim } from "../../domain/claim.ts";
import { daysBetween, type IsoDay } from "../../domain/day.ts";
import { type TimelineAxis, toAxisPosition } from "../../domain/timeline-axis.ts";
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
export function dayEdges(axis: TimelineAxis, day: IsoDay): readonly [from: number, to: number] {
	const middle = toAxisPosition(axis, day);
	const segment = axis.segments.find(({ last }) => day <= last) ?? axis.segments.at(-1);
	if (segment === undefined) return [0, 0];
	const half = (segment.to - segment.from) / (daysBetween(segment.first, segment.last) + 1) / 2;
	return [Math.max(0, middle - half), Math.min(1, middle + half)];
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
	const { shown, when } = claim.properties;
	const from = dayEdges(axis, shown.from)[0] * widthPixels;
	const to = Math.max(dayEdges(axis, shown.until)[1] * widthPixels, from + LEAST_MARK_PIXELS);
	const tailFrom = when.accruedFrom === null ? null : dayEdges(axis, when.accruedFrom)[0] * widthPixels;
	return { claim, from: Math.min(from, widthPixels - LEAST_MARK_PIXELS), to: Math.min(to, widthPixels), tailFrom };
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
