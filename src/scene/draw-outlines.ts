import type { Claim } from "../domain/claim.ts";
import { ownEdges } from "./band-edges.ts";
import type { Lines } from "./basemap-layers.ts";
import type { OutlineShape } from "./claim-shapes.ts";
import { joinPaths, type Polyline, parsePath, pathThrough, placePath } from "./path.ts";
import type { Mark, Stroke } from "./scene.ts";
import { emphasisOf, type Sheet } from "./sheet.ts";

const AIM_DASH = [7, 5];
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
		drawOutline(sheet, area, { width: 1.9, ...(isAim ? { dash: AIM_DASH } : {}) }, edges);
		sheet.signs.add(isAim ? "aim-band" : "area");
	}
}

/** Draws stated stretches of rivers and borders. */
export function drawLines(sheet: Sheet, lines: readonly OutlineShape[]): void {
	for (const line of lines) {
		drawOutline(sheet, line, { width: 3.6, cap: "round" }, line.parts);
		sheet.signs.add("line");
	}
}

/** Draws the edges of a shape, or, where none are given, its closed rings. */
function drawOutline(
	sheet: Sheet,
	{ claim, parts }: OutlineShape,
	look: Omit<Stroke, "color">,
	edges: OutlineShape["parts"] | null,
): void {
	const { actor, headline, status } = claim.properties;
	const emphasis = emphasisOf(sheet, [claim.id]);
	const width = emphasis === null ? look.width : look.width + 1;
	const path = joinPaths((edges ?? parts).map((part) => pathThrough(part, edges === null)));
	const marks: Mark[] = [];
	if (emphasis !== null) {
		const ring = { color: sheet.palette.selection, width: width + (emphasis === "selected" ? 6.5 : 5) };
		marks.push({ type: "path", path, stroke: ring });
	}
	marks.push({
		type: "path",
		path,
		stroke: { color: sheet.palette.halo, width: width + 3 },
		opacity: emphasis === null ? 0.75 : 1,
	});
	marks.push({ type: "path", path, stroke: { ...look, color: sheet.palette.actor[actor], width } });
	if (status === "withdrawn") marks.push(...crossedOut(sheet, claim, edges ?? parts));
	sheet.layers.outlines.push({
		type: "group",
		claims: [claim.id],
		label: headline[sheet.language],
		marks,
	});
	const isArea = edges !== parts;
	for (const points of parts) {
		sheet.targets.push({ claims: [claim.id], shape: { type: isArea ? "ring" : "line", points, radius: PRESS_RADIUS } });
	}
	for (const points of edges ?? parts) sheet.outlines.addLine(points, KEEP_OFF_PIXELS, sheet.frame);
	sheet.signs.add(`actor:${actor}`);
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
