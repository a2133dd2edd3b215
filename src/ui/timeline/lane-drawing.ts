import type { Claim } from "../../domain/claim.ts";
import type { TimelineAxis } from "../../domain/timeline-axis.ts";
import { ACTORS, GROUPS, type Group } from "../../domain/vocabulary.ts";
import { dailyCounts } from "./daily-counts.ts";
import { type DayBin, dayBins, type Histogram, histogramOf } from "./density-bins.ts";
import { claimsInSight, type LaneMark, layOutLanes } from "./lane-layout.ts";

/** Where a lane lies, in CSS pixels from the top of the lanes. */
interface PlacedLane {
	readonly group: Group;
	readonly top: number;
	readonly height: number;
}

interface BarLane extends PlacedLane {
	readonly marks: readonly LaneMark[];
}

export interface DensityLane extends PlacedLane {
	readonly histogram: Histogram;
}

/** Every claim's bar in rows of equal height, or how many claims there are on each day. */
export type Drawing =
	| { readonly kind: "bars"; readonly rowHeight: number; readonly lanes: readonly BarLane[] }
	| { readonly kind: "density"; readonly bins: readonly DayBin[]; readonly lanes: readonly DensityLane[] };

/** Rows are as high as there is room, but no higher than this. */
const HIGHEST_ROW_PIXELS = 8;
/** Lower rows can neither be told apart nor pressed, */
const LEAST_ROW_PIXELS = 3;
/** and more bars are a texture rather than claims. */
const MOST_BARS = 400;
const LANE_GAP_PIXELS = 4;

/** Chooses bars where they can be told apart, and counts by day where they cannot. */
export function drawLanes(
	axis: TimelineAxis,
	claims: readonly Claim[],
	{ width, height }: { readonly width: number; readonly height: number },
): Drawing {
	const inSight = claimsInSight(axis, claims, MOST_BARS);
	if (inSight === null) return drawDensity(axis, claims, width, height);
	const lanes = layOutLanes(axis, inSight, width);
	const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
	const rowHeight = Math.min(HIGHEST_ROW_PIXELS, (height - LANE_GAP_PIXELS * lanes.length) / Math.max(1, rows));
	if (rowHeight < LEAST_ROW_PIXELS) return drawDensity(axis, claims, width, height);
	return {
		kind: "bars",
		rowHeight,
		lanes: lanes.map(({ group, rows: own, firstRow, marks }, at) => ({
			group,
			marks,
			top: LANE_GAP_PIXELS / 2 + firstRow * rowHeight + at * LANE_GAP_PIXELS,
			height: own * rowHeight,
		})),
	};
}

function drawDensity(axis: TimelineAxis, claims: readonly Claim[], width: number, height: number): Drawing {
	const daily = dailyCounts(claims);
	const bins = dayBins(axis, width);
	const groups = GROUPS.filter((group) => ACTORS.some((actor) => daily.of(group, actor).some((count) => count > 0)));
	const laneHeight = height / groups.length - LANE_GAP_PIXELS;
	const lanes = groups.map((group, at) => ({
		group,
		top: LANE_GAP_PIXELS / 2 + at * (laneHeight + LANE_GAP_PIXELS),
		height: laneHeight,
		histogram: histogramOf(daily, group, bins),
	}));
	return { kind: "density", bins, lanes };
}
