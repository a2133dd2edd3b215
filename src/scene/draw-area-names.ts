import type { Bilingual } from "../domain/claim.ts";
import type { Box } from "./obstacles.ts";
import type { Font } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { textWidth } from "./text-width.ts";
import { project } from "./viewport.ts";

interface AreaName {
	readonly name: Bilingual;
	readonly rank: "country" | "oblast";
	/** Where the name may stand, degrees [longitude, latitude], best first: well inside the area, away from the front. */
	readonly anchors: readonly (readonly [number, number])[];
}

const AREA_NAMES: readonly AreaName[] = [
	{
		name: { en: "UKRAINE", uk: "УКРАЇНА" },
		rank: "country",
		anchors: [
			[35.55, 49.28],
			[36.3, 49.62],
			[35.1, 49.7],
			[36.6, 48.75],
			[36.75, 49.9],
			[37.2, 49.5],
		],
	},
	{
		name: { en: "RUSSIA", uk: "РОСІЯ" },
		rank: "country",
		anchors: [
			[37.9, 50.72],
			[37.45, 50.62],
			[38.6, 50.3],
			[36.9, 50.85],
			[35.8, 50.9],
			[37.1, 50.48],
		],
	},
	{
		name: { en: "Kharkiv region", uk: "Харківська область" },
		rank: "oblast",
		anchors: [
			[36.05, 49.42],
			[36.9, 49.62],
			[36.45, 49.2],
			[37.35, 49.93],
		],
	},
	{
		name: { en: "Luhansk region", uk: "Луганська область" },
		rank: "oblast",
		anchors: [
			[38.55, 49.3],
			[38.45, 49.55],
			[38.7, 49.05],
		],
	},
	{
		name: { en: "Donetsk region", uk: "Донецька область" },
		rank: "oblast",
		anchors: [
			[37.45, 48.62],
			[37.75, 48.45],
			[37.6, 48.95],
		],
	},
	{
		name: { en: "Sumy region", uk: "Сумська область" },
		rank: "oblast",
		anchors: [
			[34.6, 50.75],
			[34.95, 50.55],
		],
	},
	{
		name: { en: "Poltava region", uk: "Полтавська область" },
		rank: "oblast",
		anchors: [
			[34.6, 49.75],
			[34.95, 49.5],
		],
	},
];

const FONTS: Readonly<Record<AreaName["rank"], Font>> = {
	country: { size: 13, weight: 400, spacing: 5 },
	oblast: { size: 11, weight: 400, spacing: 1.6 },
};
/** Between these zooms an area is larger than its name and smaller than the picture. */
const ZOOMS: Readonly<Record<AreaName["rank"], readonly [number, number]>> = {
	country: [0, 10.4],
	oblast: [7.2, 10.8],
};
const MARGIN = 8;
/** Two area names side by side would read as one. */
const APART = 48;

/** Names countries and oblasts, quietly, where nothing else wants the room. */
export function drawAreaNames(sheet: Sheet): void {
	for (const area of AREA_NAMES) drawAreaName(sheet, area);
}

function drawAreaName(sheet: Sheet, { name, rank, anchors }: AreaName): void {
	const [least, most] = ZOOMS[rank];
	const { zoom } = sheet.viewport.camera;
	if (zoom < least || zoom > most) return;
	const font = FONTS[rank];
	const text = name[sheet.language];
	const half = textWidth(text, font) / 2;
	for (const anchor of anchors) {
		const [x, y] = project(sheet.viewport, anchor);
		const box = { left: x - half - MARGIN, right: x + half + MARGIN, top: y - MARGIN - 6, bottom: y + MARGIN + 4 };
		if (!isClear(sheet, box)) continue;
		sheet.obstacles.add({ ...box, left: box.left - APART, right: box.right + APART });
		sheet.layers.areaNames.push({
			type: "text",
			text,
			x,
			y: y + font.size * 0.36,
			align: "center",
			font,
			color: sheet.palette.textArea,
		});
		return;
	}
}

function isClear({ clear, obstacles, nuisances, outlines }: Sheet, box: Box): boolean {
	const isInside = box.left > clear.left && box.right < clear.right && box.top > clear.top && box.bottom < clear.bottom;
	return isInside && !obstacles.hits(box) && !nuisances.hits(box) && !outlines.hits(box);
}
