import { addDays, type IsoDay } from "../../domain/day.ts";
import type { TimelineAxis } from "../../domain/timeline-axis.ts";

/** The next day to show; a break is passed in one step, and so is what lies before the axis. Null at the end. */
export function nextDay(axis: TimelineAxis, day: IsoDay): IsoDay | null {
	const next = addDays(day, 1);
	const segment = axis.segments.find(({ last }) => next <= last);
	if (segment === undefined) return null;
	if (next < segment.first) return segment.first;
	return segment.kind === "break" ? addDays(segment.last, 1) : next;
}
