import type { Claim, ClaimProperties } from "../domain/claim.ts";
import type { Presence } from "../domain/compare-days.ts";
import type { StubShape } from "./claim-shapes.ts";
import { type ClaimState, claimGroup, paletteIn, stateOf, stateSigns } from "./claim-state.ts";
import { BADGE_RADIUS } from "./count-badge.ts";
import { groupBadge } from "./draw-points.ts";
import type { Color, Palette } from "./palette.ts";
import { type Path, parsePath, placePath } from "./path.ts";
import { ProximityGrid } from "./proximity-grid.ts";
import type { Gradient, Mark, PlainMark, Stamp } from "./scene.ts";
import { type Emphasis, emphasisOf, type Sheet } from "./sheet.ts";
import { stampAt, stampOf } from "./stamp.ts";
import { TAG_RADIUS, tagsInRow } from "./state-tags.ts";

/** Length on screen, whatever the zoom: a stub shows a direction, not a way. */
const STUB_PIXELS = 44;
/** The tip at [0, 0], pointing right; the tail is a point, for nothing is known of where it began. */
const ARROW = parsePath("M 0 0 L -17 -10 L -14.2 -4.2 L -44 -0.5 L -44 0.5 L -14.2 4.2 L -17 10 Z");
const HALF_WIDTH = 10;
/** A hollow arrow is a head with nothing in it and a shaft that stops short of it. */
const HEAD = parsePath("M -1.6 0 L -16.4 -8.9 L -13 0 L -16.4 8.9 Z");
const SHAFT = parsePath("M -14.5 -2.6 L -44 -0.5 L -44 0.5 L -14.5 2.6 Z");

/** Cuts across the shaft. */
const GAPS = parsePath("M -19 -7 L -19 7 M -25 -7 L -25 7 M -31 -7 L -31 7");

/** Stubs to about the same spot in about the same direction stand side by side, this far apart, about the spot. */
const ABREAST_PIXELS = 22;
/** As far as their numbers need. */
const NUMBERED_ABREAST_PIXELS = 2 * BADGE_RADIUS + 1;
const SAME_HEAD_PIXELS = 16;
const ABREAST_RADIANS = 0.7;
/** Of more than this many abreast, those that look alike and point about the same way become one with a number. */
const MOST_ABREAST = 4;
/** So little that nobody sees that the one arrow does not point as each of its claims does. */
const SAME_BEARING_RADIANS = Math.PI / 18;

/** Draws directions. Only what is said to have happened, or to be under way, gets here. */
export function drawStubs(sheet: Sheet, stubs: readonly StubShape[]): void {
	for (const group of groupStubs(stubs)) {
		const lanes = group.length > MOST_ABREAST ? alike(sheet, group) : group.map((stub): Lane => [stub]);
		const [{ radians }] = group;
		const apart = lanes.some(({ length }) => length > 1) ? NUMBERED_ABREAST_PIXELS : ABREAST_PIXELS;
		/** Each keeps its bearing. In this order they spread like a fan, and none crosses another. */
		lanes.sort(([one], [other]) => turn(radians, other.radians) - turn(radians, one.radians));
		for (const [lane, members] of lanes.entries()) {
			const claims = members.map(({ claim }) => claim);
			const aside = (lane - (lanes.length - 1) / 2) * apart;
			drawStub(sheet, moved(members[0], radians, aside), claims);
		}
	}
}

/** Stubs that one arrow stands for: the first one's. */
type Lane = [StubShape, ...StubShape[]];

/** Stubs by what their arrows say: where to, who acts, whether it was attempted, is withdrawn or past. */
function alike(sheet: Sheet, group: Lane): Lane[] {
	const byLook = new Map<string, Lane[]>();
	for (const stub of group) {
		const { actor, kind, status } = stub.claim.properties;
		const { isPast } = stateOf(sheet, stub.claim);
		const look = `${actor} ${kind === "attempted-advance"} ${status === "withdrawn"} ${isPast}`;
		const lanes = byLook.get(look) ?? [];
		const own = lanes.find(([{ radians }]) => Math.abs(turn(radians, stub.radians)) < SAME_BEARING_RADIANS);
		if (own === undefined) byLook.set(look, [...lanes, [stub]]);
		else own.push(stub);
	}
	return [...byLook.values()].flat();
}

interface StubGroup {
	readonly x: number;
	readonly y: number;
	readonly radians: number;
	readonly members: Lane;
}

function groupStubs(stubs: readonly StubShape[]): Lane[] {
	const groups: StubGroup[] = [];
	const grid = new ProximityGrid<StubGroup>(SAME_HEAD_PIXELS);
	for (const stub of stubs) {
		const nearest = grid.nearest(
			stub.headX,
			stub.headY,
			({ radians }) => Math.abs(turn(radians, stub.radians)) < ABREAST_RADIANS,
		);
		if (nearest !== null) {
			nearest.members.push(stub);
			continue;
		}
		const group: StubGroup = { x: stub.headX, y: stub.headY, radians: stub.radians, members: [stub] };
		grid.add(group);
		groups.push(group);
	}
	return groups.map(({ members }) => members);
}

/** From one bearing to another, from half a turn anticlockwise to half a turn clockwise. */
const turn = (from: number, to: number): number => Math.atan2(Math.sin(to - from), Math.cos(to - from));

/** The stub moved sideways, as seen by whoever goes that way, to its right. */
const moved = (stub: StubShape, radians: number, aside: number): StubShape => ({
	...stub,
	headX: stub.headX - Math.sin(radians) * aside,
	headY: stub.headY + Math.cos(radians) * aside,
});

function drawStub(sheet: Sheet, stub: StubShape, claims: readonly Claim[]): void {
	const { headX, headY, radians, claim } = stub;
	const ids = claims.map(({ id }) => id);
	const tail = [headX - Math.cos(radians) * STUB_PIXELS, headY - Math.sin(radians) * STUB_PIXELS] as const;
	const emphasis = emphasisOf(sheet, ids);
	const state = stateOf(sheet, claim);
	const look = { ...pickLook(claim.properties), presence: claims.length > 1 ? null : state.presence };
	const marks: Mark[] = [stampAt(stubStamp(radians, look, emphasis, paletteIn(sheet, state)), headX, headY)];
	const middle = [(headX + tail[0]) / 2, (headY + tail[1]) / 2] as const;
	if (claims.length > 1) marks.push(...groupBadge(sheet, ...middle, claims));
	else marks.push(...tagsBeside(tail, radians, state, sheet));
	const isAttempt = claim.properties.kind === "attempted-advance";
	sheet.layers[emphasis === null ? "arrows" : "emphasis"].push(claimGroup(sheet, claims, marks));
	const points = [...tail, headX, headY];
	sheet.targets.push({ claims: ids, shape: { type: "line", points, radius: HALF_WIDTH } });
	sheet.obstacles.addLine(points, HALF_WIDTH, sheet.frame);
	sheet.signs.add(isAttempt ? "attempt-stub" : "advance-stub").add(`actor:${claim.properties.actor}`);
	for (const sign of stateSigns(state)) sheet.signs.add(sign);
	if (claim.properties.status === "withdrawn") sheet.signs.add("status:withdrawn");
}

/** What an arrow looks like: of two compared days, what is gone by the second has a gap in its shaft; what is new, a second outline. */
type StubLook = Pick<ClaimProperties, "actor" | "kind" | "status"> & { readonly presence?: Presence | null };

const pickLook = ({ actor, kind, status }: ClaimProperties): StubLook => ({ actor, kind, status });

/** Bearings are drawn to this part of a full turn: half a pixel at an arrow's tail. */
const BEARINGS = 256;

function stubStamp(radians: number, look: StubLook, emphasis: Emphasis, palette: Palette): Stamp {
	const bearing = Math.round((radians / (2 * Math.PI)) * BEARINGS);
	const name = `stub ${bearing} ${look.actor} ${look.kind} ${look.status} ${look.presence ?? "-"} ${emphasis ?? "-"}`;
	const drawn = { headX: 0, headY: 0, radians: (bearing / BEARINGS) * 2 * Math.PI };
	return stampOf(palette, name, () => stubMarks(drawn, look, emphasis, palette));
}

/** Tags to the right of an arrow's tail, as seen by whoever goes its way. */
function tagsBeside([x, y]: readonly [number, number], radians: number, state: ClaimState, sheet: Sheet): Mark[] {
	const aside = TAG_RADIUS + 4;
	return tagsInRow(x - Math.sin(radians) * aside, y + Math.cos(radians) * aside, state, sheet.palette);
}

/** The marks of one arrow, from the bottom: ring, casing, body, and the bar of a withdrawn claim. */
export function stubMarks(
	{ headX, headY, radians }: Omit<StubShape, "claim">,
	{ actor, kind, status, presence = null }: StubLook,
	emphasis: Emphasis,
	palette: Palette,
): PlainMark[] {
	const placed = (path: Path): Path => placePath(path, headX, headY, 1, radians);
	const path = placed(ARROW);
	const fading = (color: Color): Gradient => fade(color, headX, headY, radians);
	const color = palette.actor[actor];
	const isHollow = kind === "attempted-advance" || status === "withdrawn";
	const marks: PlainMark[] = [];
	if (emphasis !== null) {
		const width = emphasis === "selected" ? 9 : 7;
		marks.push({ type: "path", path, stroke: { color: fading(palette.selection), width, cap: "round" } });
	}
	if (presence === "b") marks.push({ type: "path", path, stroke: { color: fading(color), width: 6.6, cap: "round" } });
	marks.push({ type: "path", path, stroke: { color: fading(palette.halo), width: 4.5, cap: "round" } });
	if (isHollow) {
		marks.push({ type: "path", path: placed(SHAFT), fill: fading(color) });
		marks.push({ type: "path", path: placed(HEAD), fill: palette.halo, stroke: { color, width: 2.2 } });
	} else marks.push({ type: "path", path, fill: fading(color) });
	if (presence === "a") marks.push({ type: "path", path: placed(GAPS), stroke: { color: palette.halo, width: 2.6 } });
	if (status === "withdrawn") marks.push(...strike(headX, headY, radians, palette));
	return marks;
}

/** From nothing at the tail to the full colour at the head. */
function fade(color: Color, headX: number, headY: number, radians: number): Gradient {
	return {
		from: [headX - Math.cos(radians) * STUB_PIXELS, headY - Math.sin(radians) * STUB_PIXELS],
		to: [headX, headY],
		stops: [
			{ offset: 0, color, opacity: 0 },
			{ offset: 0.35, color, opacity: 0.45 },
			{ offset: 0.66, color, opacity: 1 },
			{ offset: 1, color, opacity: 1 },
		],
	};
}

function strike(headX: number, headY: number, radians: number, palette: Palette): PlainMark[] {
	const path: Path = placePath(parsePath("M -26 10 L -2 -10"), headX, headY, 1, radians);
	return [
		{ type: "path", path, stroke: { color: palette.halo, width: 4.6, cap: "round" } },
		{ type: "path", path, stroke: { color: palette.text, width: 1.9, cap: "round" } },
	];
}
