import type { Claim } from "../domain/claim.ts";
import type { PointShape } from "./claim-shapes.ts";
import { claimGroup, distinctStates, paletteIn, stateOf, stateSigns } from "./claim-state.ts";
import { BADGE_RADIUS, countBadge } from "./count-badge.ts";
import { fanLayout, MOST_IN_FAN } from "./fan-layout.ts";
import { boxAround } from "./obstacles.ts";
import { pathThrough } from "./path.ts";
import { groupPoints, type PointGroup } from "./point-groups.ts";
import { ICON_RADIUS, iconStamp } from "./point-icon.ts";
import type { GroupMark, StampMark } from "./scene.ts";
import { emphasisOf, type Sheet } from "./sheet.ts";
import { kindSign } from "./sign.ts";
import { stampAt, stampOf } from "./stamp.ts";
import { tagsAround } from "./state-tags.ts";

const ANCHOR_RADIUS = 2.4;
const RING_GAP = 3.2;

/**
 * Draws claims at points. One alone stands on its spot, or beside it where an arrow ends there; up to eight fan out around theirs, each tied to its own spot by
 * a thin leader; more, or eight without room, become one disc with their number. None covers another.
 */
export function drawPoints(sheet: Sheet, points: readonly PointShape[]): void {
	const groups = groupPoints(points);
	groups.forEach(({ x, y }, owner) => {
		sheet.obstacles.add(boxAround(x, y, BADGE_RADIUS, owner));
	});
	groups.forEach((group, owner) => {
		const [only] = group.members;
		const isAlone = group.members.length === 1 && only !== undefined;
		const isFree = isAlone && !sheet.obstacles.hits(boxAround(only.x, only.y, ICON_RADIUS, owner));
		if (isFree) drawIcon(sheet, only, only.x, only.y);
		else drawGroup(sheet, group, owner);
	});
	/** Room for the ring of a selected claim, so that selecting moves no name. */
	for (const { shape } of sheet.targets) {
		if (shape.type === "disc") sheet.obstacles.add(boxAround(shape.x, shape.y, shape.radius + RING_GAP + 1));
	}
}

function drawGroup(sheet: Sheet, group: PointGroup, owner: number): void {
	const slots = group.members.length > MOST_IN_FAN ? null : fanLayout(group, owner, sheet.obstacles, sheet.clear);
	if (slots === null && group.members.length > 1) {
		drawCount(sheet, group);
		return;
	}
	group.members.forEach((point, index) => {
		const [x, y] = slots?.[index] ?? [point.x, point.y];
		drawLeader(sheet, point, x, y);
		drawIcon(sheet, point, x, y);
		sheet.obstacles.add(boxAround(x, y, ICON_RADIUS, owner));
	});
}

function drawIcon(sheet: Sheet, { claim }: PointShape, x: number, y: number): void {
	const { group, kind, actor, status, when } = claim.properties;
	const state = stateOf(sheet, claim);
	const look = { kind, actor, status, isApproximate: when.approximate, isHollow: false, presence: state.presence };
	const marks = [stampAt(iconStamp(look, paletteIn(sheet, state)), x, y), ...tagsAround(x, y, [state], sheet.palette)];
	place(sheet, claimGroup(sheet, [claim], marks), x, y, ICON_RADIUS);
	sheet.signs.add(kindSign(group, kind)).add(`actor:${actor}`).add(`status:${status}`);
	if (when.approximate) sheet.signs.add("approximate-date");
	for (const sign of stateSigns(state)) sheet.signs.add(sign);
}

function drawCount(sheet: Sheet, { x, y, members }: PointGroup): void {
	/** The points of one claim follow each other. */
	const claims = members.map(({ claim }) => claim).filter((claim, at) => claim !== members[at - 1]?.claim);
	place(sheet, claimGroup(sheet, claims, groupBadge(sheet, x, y, claims)), x, y, BADGE_RADIUS);
}

/** A number for several claims, with the tags of all their states: pale only if every one of them is past. */
export function groupBadge(sheet: Sheet, x: number, y: number, claims: readonly Claim[]): StampMark[] {
	const states = distinctStates(sheet, claims);
	const isPast = states.every((state) => state.isPast);
	sheet.signs.add("count");
	const actors = claims.map(({ properties }) => properties.actor);
	for (const actor of new Set(actors)) sheet.signs.add(`actor:${actor}`);
	for (const state of states) for (const sign of stateSigns(state)) sheet.signs.add(sign);
	return [
		...countBadge(x, y, actors, paletteIn(sheet, { presence: null, isPast })),
		...tagsAround(x, y, states, sheet.palette),
	];
}

/** Puts a round mark on the sheet, with its ring if it is selected or pointed at, and makes it one that can be pressed. */
function place(sheet: Sheet, mark: GroupMark, x: number, y: number, radius: number): void {
	const emphasis = emphasisOf(sheet, mark.claims);
	const layer = sheet.layers[emphasis === null ? "icons" : "emphasis"];
	if (emphasis !== null) {
		const { halo, selection } = sheet.palette;
		const ring = { type: "circle", x, y, radius: radius + RING_GAP } as const;
		const width = emphasis === "selected" ? 3 : 1.8;
		layer.push(
			{ ...ring, stroke: { color: halo, width: width + 3 } },
			{ ...ring, stroke: { color: selection, width } },
		);
	}
	layer.push(mark);
	sheet.targets.push({ claims: mark.claims, shape: { type: "disc", x, y, radius } });
}

/** From an icon that had to step aside to the spot it stands for. */
function drawLeader({ palette, layers, obstacles, frame }: Sheet, point: PointShape, x: number, y: number): void {
	const points = [point.x, point.y, x, y];
	const path = pathThrough(points);
	const spot = stampOf(palette, "spot", () => [
		{
			type: "circle",
			x: 0,
			y: 0,
			radius: ANCHOR_RADIUS,
			fill: palette.text,
			stroke: { color: palette.halo, width: 1.2 },
		},
	]);
	layers.leaders.push(
		{ type: "path", path, stroke: { color: palette.halo, width: 3.4 } },
		{ type: "path", path, stroke: { color: palette.neutral, width: 1.1 } },
	);
	layers.spots.push(stampAt(spot, point.x, point.y));
	obstacles.addLine(points, 1.5, frame);
}
