import type { Claim } from "./claim.ts";
import { fromDayNumber, type IsoDay, toDayNumber } from "./day.ts";

/** A stretch of the timeline. In a `break` no claim begins or ends; it is drawn narrow and labelled with its length. */
export interface AxisSegment {
	readonly kind: "open" | "break";
	readonly first: IsoDay;
	readonly last: IsoDay;
	/** Where it lies on the axis, as shares of its whole length, 0 to 1. */
	readonly from: number;
	readonly to: number;
}

/** A piecewise linear axis of days with empty stretches collapsed. */
export interface TimelineAxis {
	readonly segments: readonly AxisSegment[];
}

/** A stretch without a beginning or an end is collapsed if it is longer than this. */
const LONGEST_KEPT_GAP_DAYS = 21;
/** Days kept open before and after a beginning or an end. */
const MARGIN_DAYS = 3;
/** A break is as wide as this many days. */
const BREAK_WIDTH_DAYS = 5;

/** The axis of a corpus: from its first to its last shown day. Empty without claims. */
export function createTimelineAxis(claims: readonly Claim[]): TimelineAxis {
	const changes = [
		...new Set(
			claims.flatMap(({ properties }) => [toDayNumber(properties.shown.from), toDayNumber(properties.shown.until)]),
		),
	];
	changes.sort((one, other) => one - other);
	return { segments: placeSegments(toStretches(changes)) };
}

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

/** Where a day's middle lies on the axis, 0 to 1; days outside are clamped to its ends. */
export function toAxisPosition(axis: TimelineAxis, day: IsoDay): number {
	const segment = axis.segments.find(({ last }) => day <= last) ?? axis.segments.at(-1);
	if (segment === undefined) return 0;
	const days = toDayNumber(segment.last) - toDayNumber(segment.first) + 1;
	const within = (toDayNumber(day) - toDayNumber(segment.first) + 0.5) / days;
	return segment.from + Math.min(1, Math.max(0, within)) * (segment.to - segment.from);
}

/** The day at a position of the axis, 0 to 1; null for an axis without days. */
export function toAxisDay(axis: TimelineAxis, position: number): IsoDay | null {
	const segment = axis.segments.find(({ to }) => position < to) ?? axis.segments.at(-1);
	if (segment === undefined) return null;
	const first = toDayNumber(segment.first);
	const days = toDayNumber(segment.last) - first + 1;
	const within = ((position - segment.from) / (segment.to - segment.from)) * days;
	return fromDayNumber(first + Math.min(days - 1, Math.max(0, Math.floor(within))));
}
