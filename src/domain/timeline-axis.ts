import type { Claim } from "./claim.ts";
import { fromDayNumber, type IsoDay, toDayNumber } from "./day.ts";
import { distinctDays, shownDays } from "./shown-days.ts";

/**
 * A stretch of the timeline. In a `break` no claim begins or ends; it is drawn narrow and labelled with its length. A
 * break that was opened is drawn as long as it is.
 */
export interface AxisSegment {
	readonly kind: "open" | "break" | "opened-break";
	readonly first: IsoDay;
	readonly last: IsoDay;
	/** Where it lies on the axis, as shares of its whole length, 0 to 1; beyond them where a window leaves it out. */
	readonly from: number;
	readonly to: number;
}

/** A piecewise linear axis of days with empty stretches collapsed. */
export interface TimelineAxis {
	readonly segments: readonly AxisSegment[];
}

/** A part of an axis: fractions of day numbers (days since 1970-01-01), the end exclusive. */
export interface AxisWindow {
	readonly from: number;
	readonly to: number;
}

/** A stretch without a beginning or an end is collapsed if it is longer than this. */
const LONGEST_KEPT_GAP_DAYS = 21;
/** Days kept open before and after a beginning or an end. */
const MARGIN_DAYS = 3;
/** A break is as wide as this many days. */
const BREAK_WIDTH_DAYS = 5;

/** The axis of a corpus: from its first to its last shown day, with every break closed. Empty without claims. */
export function createTimelineAxis(claims: readonly Claim[]): TimelineAxis {
	const days = shownDays(claims);
	const changes = [...new Set([...distinctDays(days.starts, days), ...distinctDays(days.ends, days)])];
	changes.sort((one, other) => one - other);
	return { segments: placeSegments(toStretches(changes)) };
}

/** The same axis with some of its breaks opened, each named by its first day. */
export function openBreaks(axis: TimelineAxis, opened: ReadonlySet<IsoDay>): TimelineAxis {
	if (opened.size === 0) return axis;
	const stretches = axis.segments.map(({ kind, first, last }): Stretch => {
		const isOpened = kind === "break" && opened.has(first);
		return { kind: isOpened ? "opened-break" : kind, first: toDayNumber(first), last: toDayNumber(last) };
	});
	return { segments: placeSegments(stretches) };
}

/** The axis stretched so that a window of it takes its whole length; what lies outside has positions below 0 or above 1. */
export function zoomAxis(axis: TimelineAxis, window: AxisWindow | null): TimelineAxis {
	if (window === null) return axis;
	const start = positionOf(axis, window.from);
	const length = positionOf(axis, window.to) - start;
	if (length <= 0) return axis;
	const zoom = (position: number): number => (position - start) / length;
	return { segments: axis.segments.map((one) => ({ ...one, from: zoom(one.from), to: zoom(one.to) })) };
}

/** How many days wide an axis is, a closed break counting as the few days it is drawn as. */
export const axisDays = ({ segments }: TimelineAxis): number =>
	segments.reduce(
		(sum, { kind, first, last }) => sum + widthDays({ kind, first: toDayNumber(first), last: toDayNumber(last) }),
		0,
	);

interface Stretch {
	readonly kind: AxisSegment["kind"];
	readonly first: number;
	readonly last: number;
}

function toStretches(changes: readonly number[]): Stretch[] {
	const [earliest] = changes;
	if (earliest === undefined) return [];
	const stretches: Stretch[] = [];
	let first = earliest;
	let previous = earliest;
	for (const change of changes) {
		if (change - previous > LONGEST_KEPT_GAP_DAYS) {
			stretches.push({ kind: "open", first, last: previous + MARGIN_DAYS });
			stretches.push({ kind: "break", first: previous + MARGIN_DAYS + 1, last: change - MARGIN_DAYS - 1 });
			first = change - MARGIN_DAYS;
		}
		previous = change;
	}
	stretches.push({ kind: "open", first, last: previous });
	return stretches;
}

const widthDays = ({ kind, first, last }: Stretch): number => (kind === "break" ? BREAK_WIDTH_DAYS : last - first + 1);

function placeSegments(stretches: readonly Stretch[]): AxisSegment[] {
	const total = stretches.reduce((sum, stretch) => sum + widthDays(stretch), 0);
	let offset = 0;
	return stretches.map((stretch) => {
		const from = offset / total;
		offset += widthDays(stretch);
		return {
			kind: stretch.kind,
			first: fromDayNumber(stretch.first),
			last: fromDayNumber(stretch.last),
			from,
			to: offset / total,
		};
	});
}

/** Where a moment, a fraction of day numbers, lies on the axis; moments before or after all days are at its ends. */
export function positionOf(axis: TimelineAxis, moment: number): number {
	const segment = axis.segments.find(({ last }) => moment < toDayNumber(last) + 1) ?? axis.segments.at(-1);
	if (segment === undefined) return 0;
	const first = toDayNumber(segment.first);
	const within = (moment - first) / (toDayNumber(segment.last) + 1 - first);
	return segment.from + Math.min(1, Math.max(0, within)) * (segment.to - segment.from);
}

/** The moment, a fraction of day numbers, at a position of the axis; null for an axis without days. */
export function momentAt(axis: TimelineAxis, position: number): number | null {
	const segment = axis.segments.find(({ to }) => position < to) ?? axis.segments.at(-1);
	if (segment === undefined) return null;
	const first = toDayNumber(segment.first);
	const days = toDayNumber(segment.last) + 1 - first;
	const within = (position - segment.from) / (segment.to - segment.from);
	return first + Math.min(1, Math.max(0, within)) * days;
}

/** Where a day's middle lies on the axis, 0 to 1 within its window; days outside all days are clamped to its ends. */
export function toAxisPosition(axis: TimelineAxis, day: IsoDay): number {
	const number = toDayNumber(day);
	const [first] = axis.segments;
	const last = axis.segments.at(-1);
	if (first === undefined || last === undefined) return 0;
	if (day < first.first) return first.from;
	return day > last.last ? last.to : positionOf(axis, number + 0.5);
}

/** The day at a position of the axis; null for an axis without days. */
export function toAxisDay(axis: TimelineAxis, position: number): IsoDay | null {
	const last = axis.segments.at(-1);
	const moment = momentAt(axis, position);
	if (moment === null || last === undefined) return null;
	return fromDayNumber(Math.min(Math.floor(moment), toDayNumber(last.last)));
}
