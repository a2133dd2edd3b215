import { type IsoDay, toIsoDay } from "../../domain/day.ts";
import type { AxisSegment, TimelineAxis } from "../../domain/timeline-axis.ts";
import { dayEdges } from "./lane-layout.ts";

/** The first day of a month, or of a stretch of the axis that begins within one. */
export interface MonthTick {
	readonly day: IsoDay;
	/** Pixels along the axis. */
	readonly at: number;
	/** How its month is named; null where there is no room for it. */
	readonly style: "month" | "short" | null;
}

/** Room for "September 2022" and for "квіт. 2022 р." in the ticks' font. */
const LABEL_PIXELS = { month: 104, short: 76 } as const;

/** The months of the axis' open stretches, named as far as the names do not meet. */
export function monthTicks(axis: TimelineAxis, widthPixels: number): readonly MonthTick[] {
	const days = axis.segments.filter(({ kind }) => kind === "open").flatMap(tickDays(axis, widthPixels));
	const positions = days.map((day) => dayEdges(axis, day)[0] * widthPixels);
	let labelledUntil = Number.NEGATIVE_INFINITY;
	return days.map((day, index) => {
		const at = positions[index] ?? 0;
		const room = (positions[index + 1] ?? widthPixels) - at;
		const isFree = at >= labelledUntil && widthPixels - at >= LABEL_PIXELS.short;
		const style = isFree ? (room >= LABEL_PIXELS.month ? "month" : "short") : null;
		if (style !== null) labelledUntil = at + LABEL_PIXELS[style];
		return { day, at, style };
	});
}

/** A stretch that begins shortly before a month is named by that month. */
const tickDays =
	(axis: TimelineAxis, widthPixels: number) =>
	(segment: AxisSegment): readonly IsoDay[] => {
		const firsts = monthsWithin(segment);
		const [next] = firsts;
		if (next === undefined) return [segment.first];
		const lead = (dayEdges(axis, next)[0] - segment.from) * widthPixels;
		return lead < LABEL_PIXELS.short ? firsts : [segment.first, ...firsts];
	};

function monthsWithin({ first, last }: AxisSegment): IsoDay[] {
	const months: IsoDay[] = [];
	let year = Number(first.slice(0, 4));
	let month = Number(first.slice(5, 7));
	for (;;) {
		const day = toIsoDay(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
		if (day > last) return months;
		if (day >= first) months.push(day);
		month = (month % 12) + 1;
		if (month === 1) year += 1;
	}
}
