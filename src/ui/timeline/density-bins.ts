import { toDayNumber } from "../../domain/day.ts";
import type { TimelineAxis } from "../../domain/timeline-axis.ts";
import { ACTORS, type Actor, type Group } from "../../domain/vocabulary.ts";
import type { DailyCounts } from "./daily-counts.ts";

/** Days that share a column of pixels, or one day where it is wider: day numbers inclusive, pixels along the axis. */
export interface DayBin {
	readonly firstDay: number;
	readonly lastDay: number;
	readonly from: number;
	readonly to: number;
}

/** A group's histogram over bins: in each, the claims shown on the day of the bin that has most of them. */
export interface Histogram {
	readonly counts: Readonly<Record<Actor, Uint32Array>>;
	/** The highest bin's claims. */
	readonly most: number;
}

/** The bins of what is in sight of an axis. In a break no claim begins or ends, so that it is one bin. */
export function dayBins(axis: TimelineAxis, widthPixels: number): readonly DayBin[] {
	const bins: DayBin[] = [];
	for (const { kind, first, last, from, to } of axis.segments) {
		if (to <= 0 || from >= 1) continue;
		const [firstDay, lastDay] = [toDayNumber(first), toDayNumber(last)];
		const dayPixels =
			kind === "break" ? Number.POSITIVE_INFINITY : ((to - from) * widthPixels) / (lastDay - firstDay + 1);
		if (dayPixels === Number.POSITIVE_INFINITY) {
			bins.push({ firstDay, lastDay, from: from * widthPixels, to: to * widthPixels });
			continue;
		}
		const perBin = Math.max(1, Math.ceil(1 / dayPixels));
		for (let day = firstDay; day <= lastDay; day += perBin) {
			const end = Math.min(lastDay, day + perBin - 1);
			const start = from * widthPixels + (day - firstDay) * dayPixels;
			const stop = from * widthPixels + (end + 1 - firstDay) * dayPixels;
			if (stop > 0 && start < widthPixels) bins.push({ firstDay: day, lastDay: end, from: start, to: stop });
		}
	}
	return bins;
}

/** Fills bins with a group's claims. */
export function histogramOf(daily: DailyCounts, group: Group, bins: readonly DayBin[]): Histogram {
	const series = ACTORS.map((actor) => daily.of(group, actor));
	const totals = (day: number): number => series.reduce((sum, counts) => sum + (counts[day] ?? 0), 0);
	const counts = Object.fromEntries(ACTORS.map((actor) => [actor, new Uint32Array(bins.length)])) as Record<
		Actor,
		Uint32Array
	>;
	let most = 0;
	for (const [at, { firstDay, lastDay }] of bins.entries()) {
		let fullest = firstDay - daily.firstDay;
		for (let day = fullest + 1; day <= lastDay - daily.firstDay; day += 1) {
			if (totals(day) > totals(fullest)) fullest = day;
		}
		for (const [which, actor] of ACTORS.entries()) counts[actor][at] = series[which]?.[fullest] ?? 0;
		most = Math.max(most, totals(fullest));
	}
	return { counts, most };
}
