import type { Claim } from "../domain/claim.ts";
import type { Language } from "../domain/vocabulary.ts";
import { claimGroup, paletteIn, stateOf } from "./claim-state.ts";
import type { Box } from "./obstacles.ts";
import type { Path } from "./path.ts";
import type { Font, Mark } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { textWidth } from "./text-width.ts";
import { project } from "./viewport.ts";

const FONT: Font = { size: 12, weight: 600 };
const TICK_HALF = 5;
const GAP = 6;
const UNIT: Readonly<Record<Language, string>> = { en: "km", uk: "км" };

/** "10 km": a stated width in words, with a no-break space. */
const widthLabel = (meters: number, language: Language): string =>
	`${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(meters / 1000)}\u00a0${UNIT[language]}`;

/** How much farther out a label goes to get off an outline. */
const FARTHER = [0, 8, 18];

interface LabelSpot {
	readonly x: number;
	readonly y: number;
	readonly box: Box;
}

interface Ruler {
	readonly from: readonly [number, number];
	readonly to: readonly [number, number];
	readonly text: string;
}

/** Draws how wide a band is said to be: a ruler across it, from the border to its far edge, with the width beside it. */
export function drawRuler(sheet: Sheet, claim: Claim): void {
	const ruler = rulerOf(sheet, claim);
	if (ruler === null) return;
	const state = stateOf(sheet, claim);
	const color = paletteIn(sheet, state).actor[claim.properties.actor];
	const path = rulerPath(ruler);
	const marks: Mark[] = [
		{ type: "path", path, stroke: { color: sheet.palette.halo, width: 4.6, cap: "round" } },
		{ type: "path", path, stroke: { color, width: 1.7 } },
	];
	const points = [...ruler.from, ...ruler.to];
	sheet.obstacles.addLine(points, TICK_HALF, sheet.frame);
	const spots = labelSpots(ruler).filter(({ box }) => !sheet.obstacles.hits(box));
	const label = spots.find(({ box }) => !sheet.outlines.hits(box)) ?? spots[0];
	if (label !== undefined) {
		sheet.obstacles.add(label.box);
		const halo = { color: sheet.palette.halo, width: 3.5 };
		const y = label.y + FONT.size * 0.36;
		marks.push({ type: "text", text: ruler.text, x: label.x, y, align: "center", font: FONT, color, halo });
	}
	sheet.layers.arrows.push(claimGroup(sheet, [claim], marks));
	sheet.targets.push({ claims: [claim.id], shape: { type: "line", points, radius: TICK_HALF } });
}

function rulerOf({ viewport, language, frame }: Sheet, claim: Claim): Ruler | null {
	const { rulerFromLng, rulerFromLat, rulerToLng, rulerToLat, widthMeters } = claim.properties.derivation.params;
	const numbers = [rulerFromLng, rulerFromLat, rulerToLng, rulerToLat, widthMeters].map(Number);
	const [fromLng = 0, fromLat = 0, toLng = 0, toLat = 0, meters = 0] = numbers;
	if (numbers.some(Number.isNaN)) return null;
	const from = project(viewport, [fromLng, fromLat]);
	const to = project(viewport, [toLng, toLat]);
	const isSeen = [from, to].some(([x, y]) => x > 0 && y > 0 && x < frame.right && y < frame.bottom);
	return isSeen ? { from, to, text: widthLabel(meters, language) } : null;
}

function rulerPath({ from, to }: Ruler): Path {
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
	const [acrossX, acrossY] = [((from[1] - to[1]) / length) * TICK_HALF, ((to[0] - from[0]) / length) * TICK_HALF];
	const tick = ([x, y]: readonly [number, number]): number[] => [x - acrossX, y - acrossY, x + acrossX, y + acrossY];
	return { letters: "MLMLML", numbers: [...tick(from), ...from, ...to, ...tick(to)] };
}

/** Where the middle of the label may stand, best first: beside the ruler's middle, then past its far or its near end. */
function labelSpots({ from, to, text }: Ruler): LabelSpot[] {
	const [halfWidth, halfHeight] = [textWidth(text, FONT) / 2 + 2, FONT.size * 0.65];
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
	const [alongX, alongY] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
	const [middleX, middleY] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
	const spot = (x: number, y: number, wayX: number, wayY: number, farther: number): LabelSpot => {
		const away = TICK_HALF + GAP + farther + Math.abs(wayX) * halfWidth + Math.abs(wayY) * halfHeight;
		const [centreX, centreY] = [x + wayX * away, y + wayY * away];
		const box = {
			left: centreX - halfWidth,
			right: centreX + halfWidth,
			top: centreY - halfHeight,
			bottom: centreY + halfHeight,
		};
		return { x: centreX, y: centreY, box };
	};
	const side = alongY > 0 ? 1 : -1;
	return FARTHER.flatMap((farther) => [
		spot(middleX, middleY, alongY * side, -alongX * side, farther),
		spot(middleX, middleY, -alongY * side, alongX * side, farther),
		spot(...to, alongX, alongY, farther),
		spot(...from, -alongX, -alongY, farther),
	]);
}
