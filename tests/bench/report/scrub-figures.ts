import type { Drag, Picking, StepParts, TechniqueName, Walk } from "../page/scrub/scrub-page-api.ts";
import { mean, median, quantile, type Spread, spreadOf } from "./statistics.ts";
import { toTable } from "./table.ts";

/** Milliseconds: the medians of the runs' medians and of their 95th percentiles. */
interface Timing {
	readonly p50: number;
	readonly p95: number;
}

/** What `--json` writes. */
export interface ScrubFigures {
	/** The repaint of an empty map. */
	readonly floor: Timing;
	readonly runs: readonly (Timing & {
		readonly n: number;
		readonly technique: "ours" | "setFilter" | "setData";
		/** Frames per step. */
		readonly stale: number;
		readonly torn: number;
		readonly megabytes: number;
	})[];
}

interface TechniqueFigures {
	readonly technique: TechniqueName;
	readonly p50: Spread;
	readonly p95: Spread;
	readonly stale: number;
	readonly torn: number;
	readonly megabytes: number;
}

interface OurExtras {
	readonly drag: Drag;
	readonly parts: StepParts;
	readonly picking: Picking;
}

/** The figures of one number of claims. */
export interface SizeFigures {
	readonly count: number;
	readonly techniques: readonly TechniqueFigures[];
	readonly extras: OurExtras;
}

export function summariseSize(
	count: number,
	walks: ReadonlyMap<TechniqueName, readonly Walk[]>,
	megabytes: ReadonlyMap<TechniqueName, number>,
	extras: OurExtras,
): SizeFigures {
	const techniques = [...walks].map(([technique, runs]): TechniqueFigures => {
		const steps = runs.reduce((sum, { milliseconds }) => sum + milliseconds.length, 0);
		return {
			technique,
			p50: spreadOf(runs.map(({ milliseconds }) => median(milliseconds))),
			p95: spreadOf(runs.map(({ milliseconds }) => quantile(milliseconds, 0.95))),
			stale: runs.reduce((sum, { stale }) => sum + stale, 0) / steps,
			torn: runs.reduce((sum, { torn }) => sum + torn, 0) / steps,
			megabytes: megabytes.get(technique) ?? Number.NaN,
		};
	});
	return { count, techniques, extras };
}

const number = (value: number, digits = 1): string => value.toFixed(digits);
const spread = ({ median: middle, least, most }: Spread): string =>
	`${number(middle)} (${number(least)}–${number(most)})`;

/** Prints the tables; returns what `--json` writes. */
export function printScrub(sizes: readonly SizeFigures[]): ScrubFigures {
	console.log(
		"\nOne step of the date slider: milliseconds until the frame shows the day, median (least–most) of the runs",
	);
	console.log(
		toTable(["claims", "technique", "p50 ms", "p95 ms", "× floor", "stale/step", "torn/step", "MB"], stepRows(sizes)),
	);
	console.log("\nWhere a step of ours goes, medians in milliseconds, and what it draws");
	console.log(toTable(["claims", "shown", "marks", "select", "compose", "paint"], partRows(sizes)));
	console.log("\nA drag across all days without waiting, and picking (milliseconds)");
	console.log(
		toTable(
			["claims", "drag: frames", "torn", "ended on", "pick p50", "p95", "most", "first in a picture", "hits", "wrong"],
			sizes.map(({ count, extras: { drag, picking } }) => [
				String(count),
				String(drag.frames),
				String(drag.torn),
				drag.endedOn ?? "no day",
				number(median(picking.later), 3),
				number(quantile(picking.later, 0.95), 3),
				number(Math.max(...picking.later), 3),
				number(picking.first, 3),
				String(picking.hits),
				String(picking.wrong),
			]),
		),
	);
	return toJson(sizes);
}

const floorOf = ({ techniques }: SizeFigures): TechniqueFigures => {
	const floor = techniques.find(({ technique }) => technique === "empty");
	if (floor === undefined) throw new Error("the empty map has not been measured");
	return floor;
};

const stepRows = (sizes: readonly SizeFigures[]): string[][] =>
	sizes.flatMap((size) =>
		size.techniques.map(({ technique, p50, p95, stale, torn, megabytes }) => [
			String(size.count),
			technique === "empty" ? "empty map: the floor" : technique,
			spread(p50),
			spread(p95),
			number(p50.median / floorOf(size).p50.median, 2),
			technique === "empty" ? "" : number(stale, 2),
			technique === "empty" ? "" : number(torn, 2),
			number(megabytes, 0),
		]),
	);

const partRows = (sizes: readonly SizeFigures[]): string[][] =>
	sizes.map(({ count, extras: { parts } }) => [
		String(count),
		number(mean(parts.visible), 0),
		number(mean(parts.marks), 0),
		number(median(parts.select), 2),
		number(median(parts.compose), 2),
		number(median(parts.paint), 2),
	]);

function toJson(sizes: readonly SizeFigures[]): ScrubFigures {
	const floors = sizes.map(floorOf);
	return {
		floor: { p50: median(floors.map(({ p50 }) => p50.median)), p95: median(floors.map(({ p95 }) => p95.median)) },
		runs: sizes.flatMap(({ count, techniques }) =>
			techniques.flatMap(({ technique, p50, p95, stale, torn, megabytes }) =>
				technique === "empty"
					? []
					: [{ n: count, technique, p50: p50.median, p95: p95.median, stale, torn, megabytes }],
			),
		),
	};
}
