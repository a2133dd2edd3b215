import type { Claim } from "../domain/claim.ts";
import type { Comparison } from "../domain/compare-days.ts";
import type { IsoDay } from "../domain/day.ts";
import type { ClaimId } from "../domain/ids.ts";
import type { Place } from "../domain/place.ts";
import type { Language, Theme } from "../domain/vocabulary.ts";
import type { Locator, Settlement } from "./basemap-layers.ts";
import { claimShapes } from "./claim-shapes.ts";
import { drawAreaNames } from "./draw-area-names.ts";
import { drawFurniture } from "./draw-furniture.ts";
import { drawHalos } from "./draw-halos.ts";
import { drawAreas, drawLines } from "./draw-outlines.ts";
import { drawPlaces } from "./draw-places.ts";
import { drawPoints } from "./draw-points.ts";
import { avoidLines, drawRiverNames, type LabelledLines } from "./draw-rivers.ts";
import { drawRuler } from "./draw-ruler.ts";
import { drawStubs } from "./draw-stubs.ts";
import { boxAround, overlaps, segmentBox } from "./obstacles.ts";
import type { Scene, Target } from "./scene.ts";
import { createSheet, marksOf, type Sheet } from "./sheet.ts";
import type { Insets, Viewport } from "./viewport.ts";

export interface SceneInput {
	/** The claims shown on the date, after filters, placed or not. */
	readonly claims: readonly Claim[];
	readonly places: readonly Place[];
	readonly settlements: readonly Settlement[];
	/** Lines of the basemap: labels keep off them, and rivers are named along them. */
	readonly lines?: LabelledLines;
	/** The outline for the small map of where the picture is; without it there is no scale bar either. */
	readonly locator?: Locator;
	readonly viewport: Viewport;
	readonly date: IsoDay;
	/** Two days on one map: then `date` is the first, and `claims` are those of either. */
	readonly comparison?: Comparison;
	/** False: none of the claims is past, so that none needs to be asked. */
	readonly lingers?: boolean;
	readonly theme: Theme;
	readonly language: Language;
	readonly selected: ClaimId | null;
	readonly hovered: ClaimId | null;
	/** Chrome that covers the picture's edges: names and fans keep clear of it. */
	readonly insets?: Insets;
}

/**
 * Composes one drawn moment. Pure: the same input gives the same marks, and what is selected or pointed at moves
 * nothing. Claims come first and keep their places; names take what room is left, those of claimed places before others.
 */
export function composeScene(input: SceneInput): Scene {
	const { claims, places, settlements, lines, viewport, date, theme, language } = input;
	const sheet = createSheet(input);
	const shapes = claimShapes(claims, sheet.projection, sheet.frame);
	if (lines !== undefined) avoidLines(sheet, lines);
	drawAreas(sheet, shapes.areas, lines?.border);
	drawLines(sheet, shapes.lines);
	drawHalos(sheet, shapes.points);
	drawStubs(sheet, shapes.stubs);
	drawPoints(sheet, shapes.points);
	for (const { claim } of shapes.areas) drawRuler(sheet, claim);
	if (input.locator !== undefined) drawFurniture(sheet, input.locator);
	drawPlaces(sheet, claims, places, settlements);
	if (lines !== undefined) drawRiverNames(sheet, lines);
	drawAreaNames(sheet);
	const targets = targetsOnScreen(sheet);
	const compared = input.comparison?.b ?? null;
	return { viewport, date, compared, theme, language, marks: marksOf(sheet), targets, signs: sheet.signs };
}

/** What can be pressed. Of an area of which an edge is in sight all rings count: they say what is inside and what a hole. */
function targetsOnScreen(sheet: Sheet): Target[] {
	const inSight = new Set(sheet.targets.filter((target) => isOnScreen(target, sheet)));
	const areas = new Set([...inSight].flatMap(({ shape, claims }) => (shape.type === "ring" ? claims : [])));
	return sheet.targets.filter(
		(target) => inSight.has(target) || (target.shape.type === "ring" && target.claims.some((id) => areas.has(id))),
	);
}

function isOnScreen({ shape }: Target, { frame }: Sheet): boolean {
	if (shape.type === "disc") return overlaps(boxAround(shape.x, shape.y, shape.radius), frame);
	for (let at = 2; at < shape.points.length; at += 2) {
		if (overlaps(segmentBox(shape.points, at), frame)) return true;
	}
	return false;
}
