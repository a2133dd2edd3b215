import { fromDayNumber, type IsoDay, toDayNumber } from "../../domain/day.ts";
import type { AxisSegment, TimelineAxis } from "../../domain/timeline-axis.ts";
import { dayEdges } from "./lane-layout.ts";

/** The first day of a month or of a stretch of the axis; where there is room for them also weeks or every day. */
interface AxisTick {
	readonly day: IsoDay;
	/** Pixels along the axis. */
	readonly at: number;
	/** How it is named; null where there is no room for it. `day` leaves out the year, `short` the day. */
	readonly style: TickStyle | null;
}

type TickStyle = "month" | "short" | "day" | "day-and-year";

/** Room for "September 2022", "квіт. 2022 р.", "22 вер." and "22 вер. 2022 р." in the ticks' font. */
export const LABEL_PIXELS: Readonly<Record<TickStyle, number>> = { month: 104, short: 76, day: 50, "day-and-year": 96 };

/** From so many pixels a day on, every day or every seventh is named: its name has room. */
const LEAST_DAY_PIXELS = 50;
const LEAST_WEEK_PIXELS = 60;
const WEEKS_OF_MONTH: readonly number[] = [1, 8, 15, 22];

/** The ticks in sight, named as far as the names do not meet. */
export function axisTicks(axis: TimelineAxis, widthPixels: number): readonly AxisTick[] {
	const ticks = axis.segments
		.filter(({ kind, from, to }) => kind !== "break" && to > 0 && from < 1)
		.flatMap((segment) => ticksOf(axis, segment, widthPixels))
		.filter(({ at }) => at > -1 && at < widthPixels);
	let labelledUntil = Number.NEGATIVE_INFINITY;
	let hasYear = false;
	return ticks.map(({ day, at, isDaily, isFirst }, index) => {
		const room = (ticks[index + 1]?.at ?? widthPixels) - at;
		const wanted = isDaily
			? isFirst || !hasYear
				? "day-and-year"
				: "day"
			: room >= LABEL_PIXELS.month
				? "month"
				: "short";
		const isFree = at >= labelledUntil && widthPixels - at >= LABEL_PIXELS[wanted];
		if (!isFree) return { day, at, style: null };
		labelledUntil = at + LABEL_PIXELS[wanted];
		hasYear ||= isDaily;
		return { day, at, style: wanted };
	});
}

interface Candidate {
	readonly day: IsoDay;
	readonly at: number;
	readonly isDaily: boolean;
	/** The first of its stretch. */
	readonly isFirst: boolean;
}

/** A stretch is named by its first day, or by its month; one that begins shortly before a month, by that month. */
function ticksOf(axis: TimelineAxis, segment: AxisSegment, widthPixels: number): readonly Candidate[] {
	const at = (day: IsoDay): number => dayEdges(axis, day)[0] * widthPixels;
	const days = toDayNumber(segment.last) - toDayNumber(segment.first) + 1;
	const dayPixels = ((segment.to - segment.from) * widthPixels) / days;
	const isDaily = dayPixels * 7 >= LEAST_WEEK_PIXELS;
	const chosen = daysWithin(segment, dayPixels >= LEAST_DAY_PIXELS ? null : isDaily ? WEEKS_OF_MONTH : [1]);
	const [next] = chosen;
	const hasOwnName = isDaily || next === undefined || at(next) - at(segment.first) >= LABEL_PIXELS.short;
	const named = hasOwnName && next !== segment.first ? [segment.first, ...chosen] : chosen;
	return named.map((day, index) => ({ day, at: at(day), isDaily, isFirst: index === 0 }));
}

/** The days of a stretch that are such days of their month; all of them for null. */
function daysWithin({ first, last }: AxisSegment, daysOfMonth: readonly number[] | null): IsoDay[] {
	const found: IsoDay[] = [];
	const end = toDayNumber(last);
	for (let number = toDayNumber(first); number <= end; number += 1) {
		const day = fromDayNumber(number);
		if (daysOfMonth === null || daysOfMonth.includes(Number(day.slice(8)))) found.push(day);
	}
	return found;
}
