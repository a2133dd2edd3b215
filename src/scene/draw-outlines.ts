import type { Claim } from "../domain/claim.ts";
import { ownEdges } from "./band-edges.ts";
import type { Lines } from "./basemap-layers.ts";
import type { OutlineShape } from "./claim-shapes.ts";
import { type ClaimState, claimGroup, paletteIn, stateOf, stateSigns } from "./claim-state.ts";
import { boxAround } from "./obstacles.ts";
import type { Palette } from "./palette.ts";
import { joinPaths, type Polyline, parsePath, pathBeside, pathThrough, placePath } from "./path.ts";
import type { Mark, Stroke } from "./scene.ts";
import { emphasisOf, type Sheet } from "./sheet.ts";
import { TAG_RADIUS, tagsInRow } from "./state-tags.ts";

const AIM_DASH = [7, 5];
/** A dash so short that its round ends make a dot. */
const DOT = 0.1;
/** Between the two lines of a double one. */
const GAP_PIXELS = 1.6;
const PRESS_RADIUS = 6;
const KEEP_OFF_PIXELS = 3;

/**
 * Draws stated areas and aims with an extent as outlines. They are never filled: a filled strip reads as ground that
 * somebody holds. An aim is dashed and carries its width on a ruler; where its edge is the border itself, the border
 * that the basemap draws is left to speak.
 */
export function drawAreas(sheet: Sheet, areas: readonly OutlineShape[], border?: Lines): void {
	for (const area of areas) {
		const isAim = area.claim.properties.modality === "aimed";
		const edges = border === undefined ? null : ownEdges(area.claim, border, sheet.projection);
		drawOutline(sheet, area, { width: 1.9, join: "bevel", ...(isAim ? { dash: AIM_DASH } : {}) }, edges);
		sheet.signs.add(isAim ? "aim-band" : "area");
	}
}

type Look = Omit<Stroke, "color">;

/** Draws stated stretches of rivers and borders. */
export function drawLines(sheet: Sheet, lines: readonly OutlineShape[]): void {
	for (const line of lines) {
		drawOutline(sheet, line, { width: 3.6, cap: "round", join: "bevel" }, line.parts);
		sheet.signs.add("line");
	}
}

/** Draws the edges of a shape, or, where none are given, its closed rings. */
function drawOutline(
	sheet: Sheet,
	{ claim, parts }: OutlineShape,
	look: Look,
	edges: OutlineShape["parts"] | null,
): void {
	const { actor, status } = claim.properties;
	const ids = [claim.id];
	const state = stateOf(sheet, claim);
	const emphasis = emphasisOf(sheet, ids);
	const width = emphasis === null ? look.width : look.width + 1;
	const drawn = edges ?? parts;
	const path = joinPaths(drawn.map((part) => pathThrough(part, edges === null)));
	const marks: Mark[] = [];
	if (emphasis !== null) {
		const ring = { color: sheet.palette.selection, width: width + (emphasis === "selected" ? 6.5 : 5) };
		marks.push({ type: "path", path, stroke: ring });
	}
	const color = paletteIn(sheet, state).actor[actor];
	const strokes = strokesIn(state, { ...look, width, color }, sheet.palette);
	marks.push(casingOf(strokes[0]?.width ?? width, drawn, edges === null, sheet.palette));
	for (const stroke of strokes) marks.push({ type: "path", path, stroke });
	if (status === "withdrawn") marks.push(...crossedOut(sheet, claim, drawn));
	sheet.layers.outlines.push(claimGroup(sheet, [claim], marks));
	const type = edges === parts ? "line" : "ring";
	for (const points of parts) sheet.targets.push({ claims: ids, shape: { type, points, radius: PRESS_RADIUS } });
	for (const points of drawn) sheet.outlines.addLine(points, KEEP_OFF_PIXELS, sheet.frame);
	sheet.signs.add(`actor:${actor}`);
	drawTags(sheet, claim, drawn, state);
}

/**
 * What keeps an outline apart from lines below it: a hairline along each side. A wide casing under the whole outline
 * would look the same and take five times as long to paint.
 */
function casingOf(width: number, parts: readonly Polyline[], isClosed: boolean, { halo }: Palette): Mark {
	const aside = width / 2 + 0.5;
	const rims = parts.flatMap((part) => [aside, -aside].map((distance) => pathBeside(part, distance, isClosed)));
	return { type: "path", path: joinPaths(rims), stroke: { color: halo, width: 1 } };
}

/**
 * The strokes of an outline, from the bottom. Of two compared days: dots for what is gone by the second (after each dash,
 * if it is dashed), a double line for what is new, a plain one for both.
 */
function strokesIn({ presence }: ClaimState, plain: Stroke, { halo }: Palette): Stroke[] {
	const { width, dash } = plain;
	if (presence === "a") {
		const [on = 0, off = 0] = dash ?? [0, width * 2.1];
		const dots = dash === undefined ? [DOT, off] : [on, off, DOT, off];
		return [{ ...plain, dash: dots, cap: "round" }];
	}
	if (presence === "b")
		return [
			{ ...plain, width: width + 2.6 },
			{ color: halo, width: GAP_PIXELS, join: "bevel" },
		];
	return [plain];
}

/** Says the state of an outline in tags at its upper end. */
function drawTags(sheet: Sheet, claim: Claim, parts: readonly Polyline[], state: ClaimState): void {
	const signs = stateSigns(state);
	if (signs.length === 0) return;
	for (const sign of signs) sheet.signs.add(sign);
	const [x, y] = tagSpot(sheet, parts);
	const marks = tagsInRow(x, y, state, sheet.palette);
	sheet.layers.arrows.push(claimGroup(sheet, [claim], marks));
	for (const mark of marks) sheet.obstacles.add(boxAround(mark.x, mark.y, TAG_RADIUS + 1));
}

/** The vertex of an outline that is nearest to the picture's top and wholly in it, or else its first. */
function tagSpot({ frame }: Sheet, parts: readonly Polyline[]): readonly [x: number, y: number] {
	let [bestX, bestY] = [parts[0]?.[0] ?? 0, parts[0]?.[1] ?? 0];
	let least = Number.POSITIVE_INFINITY;
	for (const points of parts) {
		for (let at = 0; at < points.length; at += 2) {
			const [x, y] = [points[at] as number, points[at + 1] as number];
			const isSeen =
				x > frame.left + TAG_RADIUS && x < frame.right - TAG_RADIUS && y > TAG_RADIUS && y < frame.bottom - TAG_RADIUS;
			if (!isSeen || y >= least) continue;
			[bestX, bestY, least] = [x, y, y];
		}
	}
	return [bestX, bestY];
}

/** Pixels along an outline from one cross to the next. */
const CROSS_SPACING = 90;
const CROSS = parsePath("M -5 -5 L 5 5 M -5 5 L 5 -5");

/** Small crosses along the outline of a withdrawn claim. */
function crossedOut(sheet: Sheet, { properties }: Claim, parts: readonly Polyline[]): Mark[] {
	sheet.signs.add(`status:${properties.status}`);
	const stroke = { color: sheet.palette.text, width: 1.9, cap: "round" } as const;
	return parts.flatMap(spaced).map(([x, y]): Mark => ({ type: "path", path: placePath(CROSS, x, y), stroke }));
}

function spaced(points: Polyline): (readonly [number, number])[] {
	const chosen: (readonly [number, number])[] = [];
	let left = CROSS_SPACING / 2;
	for (let at = 2; at < points.length; at += 2) {
		const [fromX = 0, fromY = 0, x = 0, y = 0] = points.slice(at - 2, at + 2);
		left -= Math.hypot(x - fromX, y - fromY);
		if (left > 0) continue;
		chosen.push([x, y]);
		left = CROSS_SPACING;
	}
	return chosen;
}
