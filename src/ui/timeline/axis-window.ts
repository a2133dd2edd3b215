import { type IsoDay, toDayNumber } from "../../domain/day.ts";
import { type AxisWindow, axisDays, momentAt, positionOf, type TimelineAxis } from "../../domain/timeline-axis.ts";

/** A window shows at least so many days of the axis: fewer would be bars without neighbours. */
const LEAST_DAYS = 5;
/** A day that comes into sight stands this share of the window away from its edge. */
const MARGIN_SHARE = 0.15;

/** Two positions on the whole axis, 0 to 1. */
interface Stretch {
	readonly start: number;
	readonly end: number;
}

const stretchOf = (axis: TimelineAxis, window: AxisWindow | null): Stretch =>
	window === null ? { start: 0, end: 1 } : { start: positionOf(axis, window.from), end: positionOf(axis, window.to) };

/** The window of a length at a start, pushed into the axis; null if it is the whole axis. */
function placeWindow(axis: TimelineAxis, start: number, wanted: number): AxisWindow | null {
	const length = Math.max(wanted, LEAST_DAYS / Math.max(LEAST_DAYS, axisDays(axis)));
	if (length >= 1 - 1e-6) return null;
	const placed = Math.min(Math.max(0, start), 1 - length);
	const from = momentAt(axis, placed);
	const to = momentAt(axis, placed + length);
	return from === null || to === null ? null : { from, to };
}

/** A window `factor` times as long; what lies at `anchor`, a share of the window, stays where it is. */
export function zoomWindow(
	axis: TimelineAxis,
	window: AxisWindow | null,
	{ factor, anchor }: { readonly factor: number; readonly anchor: number },
): AxisWindow | null {
	const { start, end } = stretchOf(axis, window);
	const length = (end - start) * factor;
	const least = Math.max(length, LEAST_DAYS / Math.max(LEAST_DAYS, axisDays(axis)));
	return placeWindow(axis, start + anchor * (end - start - least), least);
}

/** The window between two shares of the present one, in either order. */
export function brushWindow(
	axis: TimelineAxis,
	window: AxisWindow | null,
	one: number,
	other: number,
): AxisWindow | null {
	const { start, end } = stretchOf(axis, window);
	const from = start + Math.max(0, Math.min(one, other)) * (end - start);
	const to = start + Math.min(1, Math.max(one, other)) * (end - start);
	return placeWindow(axis, from, to - from);
}

/** The same length of axis, its middle at a position of the whole axis. */
export function panWindow(axis: TimelineAxis, window: AxisWindow, middle: number): AxisWindow | null {
	const { start, end } = stretchOf(axis, window);
	return placeWindow(axis, middle - (end - start) / 2, end - start);
}

/** The window moved just so far that a day is in sight; the same window if it is. */
export function followDay(axis: TimelineAxis, window: AxisWindow | null, day: IsoDay): AxisWindow | null {
	if (window === null) return null;
	const { start, end } = stretchOf(axis, window);
	const position = positionOf(axis, toDayNumber(day) + 0.5);
	if (position >= start && position <= end) return window;
	const length = end - start;
	const margin = length * MARGIN_SHARE;
	return placeWindow(axis, position < start ? position - margin : position + margin - length, length);
}
