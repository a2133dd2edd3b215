import { type Box, overlaps } from "./obstacles.ts";
import type { Color } from "./palette.ts";
import type { Font, Mark, TextMark } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { textWidth } from "./text-width.ts";

/** One line of a label. */
export interface LabelLine {
	readonly text: string;
	readonly font: Font;
	readonly color: Color;
}

/** A label beside a dot. */
export interface LabelPlan {
	readonly x: number;
	readonly y: number;
	readonly lines: readonly LabelLine[];
	/** Room kept free to its left and right in pixels, lest it be taken for the name of another dot. */
	readonly clearance: number;
	/** Distances from the dot's centre to try, nearest first, in pixels. */
	readonly gaps: readonly number[];
	/** Room that others will want more than this label wants any one of its places. */
	readonly avoid?: readonly Box[];
}

/** Line height over font size. */
const LEADING = 1.22;
/** From the top of a line to its baseline, over font size. */
const ASCENT = 0.94;
const HALO_WIDTH = 3.4;
/** Clear room around a label. */
const MARGIN = 2;
/** Sides to try, best first: which way from the dot, as shares of the gap. */
const SIDES: readonly (readonly [number, number])[] = [
	[1, 0],
	[-1, 0],
	[0, 1],
	[0, -1],
	[0.8, 0.8],
	[0.8, -0.8],
	[-0.8, 0.8],
	[-0.8, -0.8],
];

/** What a line or a claim's outline under a label is worth in pixels of distance, and each less welcome side. */
const NUISANCE_COST = 13;
const OUTLINE_COST = 26;
const AVOID_COST = 60;
const SIDE_COST = 1.5;

/** From so far out on, in pixels, a line leads from the dot to its name, lest it be taken for another dot's. */
const LEADER_FROM = 55;
/** Where a leader begins, out from the dot's centre. */
const LEADER_START = 7;

interface Spot {
	/** How unwelcome the place is, in pixels. */
	readonly cost: number;
	/** Distance from the dot's centre, in pixels. */
	readonly gap: number;
	readonly left: number;
	readonly top: number;
	readonly align: TextMark["align"];
	readonly box: Box;
}

/**
 * Puts a label on the best of its places that are free and inside what chrome leaves clear: near its dot, and off lines. Returns whether there was room; without room nothing is drawn.
 */
export function placeLabel(sheet: Sheet, plan: LabelPlan): boolean {
	const width = Math.max(...plan.lines.map(({ text, font }) => textWidth(text, font)));
	const spots = plan.gaps
		.flatMap((gap) => SIDES.map((side, order) => spotAt(plan, width, side, gap, gap + order * SIDE_COST)))
		.filter(({ box }) => isWithin(box, sheet.clear) && !sheet.obstacles.hits(box));
	const [spot] = spots
		.map((one) => ({ ...one, cost: one.cost + costOfLines(sheet, one.box) + costOfRoom(plan, one.box) }))
		.sort((one, other) => one.cost - other.cost);
	if (spot === undefined) return false;
	const { left, top, right, bottom } = spot.box;
	sheet.obstacles.add({ left: left - plan.clearance, top, right: right + plan.clearance, bottom });
	if (spot.gap >= LEADER_FROM) sheet.layers.leaders.push(leaderMark(plan, spot.box, sheet));
	sheet.layers.labels.push(...labelMarks(plan.lines, spot, sheet));
	return true;
}

/** A thin line from beside the dot to the nearest point of its name; what a claim draws lies over it. */
function leaderMark({ x, y }: LabelPlan, { left, top, right, bottom }: Box, { palette }: Sheet): Mark {
	const end = [Math.min(Math.max(x, left), right), Math.min(Math.max(y, top), bottom)] as const;
	const share = LEADER_START / Math.hypot(end[0] - x, end[1] - y);
	const start = [x + (end[0] - x) * share, y + (end[1] - y) * share] as const;
	return {
		type: "path",
		path: { letters: "ML", numbers: [...start, ...end] },
		stroke: { color: palette.textMuted, width: 1 },
	};
}

const costOfLines = ({ nuisances, outlines }: Sheet, box: Box): number =>
	(nuisances.hits(box) ? NUISANCE_COST : 0) + (outlines.hits(box) ? OUTLINE_COST : 0);

const costOfRoom = ({ avoid = [], clearance }: LabelPlan, { left, top, right, bottom }: Box): number =>
	avoid.some((room) => overlaps(room, { left: left - clearance, top, right: right + clearance, bottom }))
		? AVOID_COST
		: 0;

function spotAt(
	{ x, y, lines }: LabelPlan,
	width: number,
	[across, down]: readonly [number, number],
	gap: number,
	cost: number,
): Spot {
	const height = lines.reduce((sum, { font }) => sum + font.size * LEADING, 0);
	const firstHeight = (lines[0]?.font.size ?? 0) * LEADING;
	const align = across === 0 ? "center" : across > 0 ? "left" : "right";
	const anchor = x + across * gap;
	const left = align === "left" ? anchor : align === "right" ? anchor - width : anchor - width / 2;
	/** Beside the dot, the first line stands level with it; above and below, the block clears it. */
	const top =
		down === 0 ? y - firstHeight / 2 : down > 0 ? y + down * gap - firstHeight * 0.2 : y + down * gap - height;
	const box = { left: left - MARGIN, right: left + width + MARGIN, top: top - 1, bottom: top + height + 1 };
	const anchored = align === "left" ? left : align === "right" ? left + width : left + width / 2;
	return { left: anchored, top, align, box, gap, cost };
}

function labelMarks(lines: readonly LabelLine[], { left, top, align }: Spot, { palette }: Sheet): Mark[] {
	let baseline = top;
	return lines.map(({ text, font, color }): Mark => {
		const y = baseline + font.size * ASCENT;
		baseline += font.size * LEADING;
		return { type: "text", text, x: left, y, align, font, color, halo: { color: palette.halo, width: HALO_WIDTH } };
	});
}

const isWithin = (box: Box, clear: Box): boolean =>
	box.left >= clear.left && box.right <= clear.right && box.top >= clear.top && box.bottom <= clear.bottom;
