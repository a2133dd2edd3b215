import type { Claim } from "../domain/claim.ts";
import { ownEdges } from "./band-edges.ts";
import type { Lines } from "./basemap-layers.ts";
import type { OutlineShape } from "./claim-shapes.ts";
import { type ClaimState, claimGroup, paletteIn, stateOf, stateSigns } from "./claim-state.ts";
import { boxAround } from "./obstacles.ts";
import { movedOutline, type Outline, type OutlineLook, outlineMarks, outlineOf, outlinePath } from "./outline-marks.ts";
import type { Palette } from "./palette.ts";
import type { Polyline } from "./path.ts";
import type { Mark, StampMark, Stroke } from "./scene.ts";
import { type Emphasis, emphasisOf, type Sheet } from "./sheet.ts";
import { makeStamp, stampAt } from "./stamp.ts";
import { TAG_RADIUS, tagsInRow } from "./state-tags.ts";

type Look = Omit<Stroke, "color">;

const AREA: Look = { width: 1.9, join: "bevel" };
const AIM: Look = { ...AREA, dash: [7, 5] };
const LINE: Look = { width: 3.6, cap: "round", join: "bevel" };
const PRESS_RADIUS = 6;

/**
 * Draws stated areas and aims with an extent as outlines. They are never filled: a filled strip reads as ground that
 * somebody holds. An aim is dashed and carries its width on a ruler; where its edge is the border itself, the border
 * that the basemap draws is left to speak.
 */
export function drawAreas(sheet: Sheet, areas: readonly OutlineShape[], border?: Lines): void {
	for (const area of areas) {
		const isAim = area.claim.properties.modality === "aimed";
		const drawn = drawnOf(area, border, () => areaOutline(area, sheet, border));
		drawOutline(sheet, area, drawn, isAim ? AIM : AREA);
		for (const points of area.parts) addTarget(sheet, area.claim, "ring", points);
		sheet.signs.add(isAim ? "aim-band" : "area");
	}
}

/** Draws stated stretches of rivers and borders. */
export function drawLines(sheet: Sheet, lines: readonly OutlineShape[]): void {
	for (const line of lines) {
		const drawn = drawnOf(line, undefined, () => outlineOf(line.parts, false));
		drawOutline(sheet, line, drawn, LINE);
		for (const points of line.parts) addTarget(sheet, line.claim, "line", points);
		sheet.signs.add("line");
	}
}

const addTarget = ({ targets }: Sheet, { id }: Claim, type: "line" | "ring", points: Polyline): void => {
	targets.push({ claims: [id], shape: { type, points, radius: PRESS_RADIUS } });
};

function areaOutline({ claim, parts }: OutlineShape, { projection }: Sheet, border: Lines | undefined): Outline {
	const edges = border === undefined ? null : ownEdges(claim, border, projection);
	return edges === null ? outlineOf(parts, true) : outlineOf(edges, false);
}

/** What was drawn of a shape, which stays while only the date changes. */
interface Drawn {
	readonly border: Lines | undefined;
	readonly outline: Outline;
	/** How it looked in the last picture in which it was neither selected nor pointed at. */
	plain: { readonly state: ClaimState; readonly palette: Palette; readonly mark: StampMark } | null;
}

const drawnBefore = new WeakMap<OutlineShape, Drawn>();

function drawnOf(shape: OutlineShape, border: Lines | undefined, draw: () => Outline): Drawn {
	let drawn = drawnBefore.get(shape);
	if (drawn === undefined || drawn.border !== border) {
		drawn = { border, outline: draw(), plain: null };
		drawnBefore.set(shape, drawn);
	}
	return drawn;
}

function drawOutline(sheet: Sheet, { claim }: OutlineShape, drawn: Drawn, look: Look): void {
	const { actor, status } = claim.properties;
	const { outline } = drawn;
	const state = stateOf(sheet, claim);
	const emphasis = emphasisOf(sheet, [claim.id]);
	const lookOf = (width: number): OutlineLook => ({
		stroke: { ...look, width, color: paletteIn(sheet, state).actor[actor] },
		presence: state.presence,
		isWithdrawn: status === "withdrawn",
	});
	const marks =
		emphasis === null
			? [plainMark(drawn, state, sheet.palette, () => lookOf(look.width))]
			: emphasisedMarks(sheet, outline, lookOf(look.width + 1), emphasis);
	sheet.layers.outlines.push(claimGroup(sheet, [claim], marks));
	sheet.outlines.add(outline);
	sheet.signs.add(`actor:${actor}`);
	if (status === "withdrawn") sheet.signs.add("status:withdrawn");
	drawTags(sheet, claim, outline.lines, state);
}

/** Four pixels are whole device pixels at any quarter of a ratio: there a stamp's pixels are those of its outline. */
const toWholePixel = (edge: number): number => Math.floor(edge / 4) * 4;

/** A stamp of its own for each outline: so its pixels are kept from day to day. */
function plainMark(drawn: Drawn, state: ClaimState, palette: Palette, lookOf: () => OutlineLook): StampMark {
	if (drawn.plain?.state === state && drawn.plain.palette === palette) return drawn.plain.mark;
	const [x, y] = [toWholePixel(drawn.outline.box.left), toWholePixel(drawn.outline.box.top)];
	const mark = stampAt(makeStamp(outlineMarks(movedOutline(drawn.outline, x, y), lookOf(), palette)), x, y);
	drawn.plain = { state, palette, mark };
	return mark;
}

function emphasisedMarks(
	{ palette }: Sheet,
	outline: Outline,
	look: OutlineLook,
	emphasis: NonNullable<Emphasis>,
): Mark[] {
	const width = look.stroke.width + (emphasis === "selected" ? 6.5 : 5);
	const ring: Mark = { type: "path", path: outlinePath(outline), stroke: { color: palette.selection, width } };
	return [ring, ...outlineMarks(outline, look, palette)];
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
