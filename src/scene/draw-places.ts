import type { Claim } from "../domain/claim.ts";
import type { Place } from "../domain/place.ts";
import type { Settlement } from "./basemap-layers.ts";
import { type LabelLine, placeLabel } from "./label.ts";
import { type Box, boxAround, overlaps } from "./obstacles.ts";
import type { Font } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { textWidth } from "./text-width.ts";
import { toWorld } from "./viewport.ts";

/** Settlements of a rank are named from this zoom on; index 0 is rank 1. */
const FIRST_ZOOM: readonly number[] = [0, 7, 7.6, 9, 10];
/** A place and a settlement of the same name that lie within this distance on the ground are one. */
const SAME_PLACE_WORLD = 8_000 / 40_075_016 / 0.64;

interface DotLook {
	readonly radius: number;
	readonly width: number;
}

const CLAIMED_DOT: DotLook = { radius: 3.4, width: 1.9 };
const DOTS: readonly DotLook[] = [
	{ radius: 3.6, width: 1.7 },
	{ radius: 2.7, width: 1.4 },
	{ radius: 2.2, width: 1.2 },
];
const CLAIMED_FONT: Font = { size: 14, weight: 600 };
const OTHER_NAME_FONT: Font = { size: 11.5, weight: 400 };
const FONTS: readonly Font[] = [
	{ size: 14, weight: 600 },
	{ size: 12.5, weight: 400 },
	{ size: 11.5, weight: 400 },
];
const CLAIMED_CLEARANCE = 14;
/** Out from the dot, past an icon that stands on it, past a fan, past a wide fan. */
const CLAIMED_GAPS = [8, 18, 32, 47, 62, 80];

type Names = { readonly en: string; readonly uk: string | null };

/** A named point, in world coordinates. */
interface Spot {
	readonly x: number;
	readonly y: number;
	readonly name: Names;
	readonly rank: number;
}

const spots = new WeakMap<object, Spot>();

/** The spot of a settlement or place, projected once. Places have no rank: they come first anyway. */
function spotOf(feature: Settlement | Place): Spot | null {
	if (feature.geometry === null) return null;
	let spot = spots.get(feature);
	if (spot === undefined) {
		const [x, y] = toWorld(feature.geometry.coordinates);
		const rank = "rank" in feature.properties ? feature.properties.rank : 0;
		spot = { x, y, name: feature.properties.name, rank };
		spots.set(feature, spot);
	}
	return spot;
}

/** Names the places that the visible claims name, in both languages, and then as many settlements as there is room for. */
export function drawPlaces(
	sheet: Sheet,
	claims: readonly Claim[],
	places: readonly Place[],
	settlements: readonly Settlement[],
): void {
	const claimed = places.length === 0 ? new Set<string>() : claimedPlaces(claims);
	const named = places
		.filter(({ id }) => claimed.has(id))
		.map(spotOf)
		.filter((spot) => spot !== null);
	const others = settlementSpots(sheet, settlements).filter((spot) => !named.some((place) => isSamePlace(place, spot)));
	const metropolises = others.filter(({ rank }) => rank === 1).map((spot) => roomOf(sheet, spot));
	for (const spot of named) drawClaimedPlace(sheet, spot, metropolises);
	for (const spot of others) drawSettlement(sheet, spot);
}

function claimedPlaces(claims: readonly Claim[]): Set<string> {
	const claimed = new Set<string>();
	for (const { properties } of claims) {
		for (const { id, relation } of properties.places) if (relation !== "elsewhere") claimed.add(id);
	}
	return claimed;
}

/** The room of a dot with its name to the right: names of claimed places leave it to a metropolis if they can. */
function roomOf(sheet: Sheet, { x, y, name, rank }: Spot): Box {
	const [left, middle] = toPixels(sheet, { x, y });
	const font = fontOf(rank);
	const [text] = namesOf(sheet, name);
	const reach = font.size * 0.7;
	return {
		left: left - reach,
		top: middle - reach,
		right: left + reach + textWidth(text, font),
		bottom: middle + reach,
	};
}

const fontOf = (rank: number): Font => FONTS[Math.min(rank, FONTS.length) - 1] ?? OTHER_NAME_FONT;

/** The settlements to name at this zoom, largest first. */
function settlementSpots({ viewport }: Sheet, settlements: readonly Settlement[]): Spot[] {
	const { zoom } = viewport.camera;
	return settlements
		.filter(({ properties }) => zoom >= (FIRST_ZOOM[properties.rank - 1] ?? Number.POSITIVE_INFINITY))
		.map(spotOf)
		.filter((spot) => spot !== null)
		.sort((one, other) => one.rank - other.rank);
}

const isSamePlace = (place: Spot, { x, y, name }: Spot): boolean =>
	Math.hypot(place.x - x, place.y - y) < SAME_PLACE_WORLD && (place.name.en === name.en || place.name.uk === name.uk);

function toPixels({ projection }: Sheet, { x, y }: Pick<Spot, "x" | "y">): [x: number, y: number] {
	return [x * projection.scale + projection.offsetX, y * projection.scale + projection.offsetY];
}

function drawClaimedPlace(sheet: Sheet, spot: Spot, avoid: readonly Box[]): void {
	const [x, y] = toPixels(sheet, spot);
	const dot = boxAround(x, y, CLAIMED_DOT.radius + 1);
	if (!overlaps(dot, sheet.frame)) return;
	const { text, textMuted } = sheet.palette;
	const [first, second] = namesOf(sheet, spot.name);
	const lines: LabelLine[] = [{ text: first, font: CLAIMED_FONT, color: text }];
	if (second !== null) lines.push({ text: second, font: OTHER_NAME_FONT, color: textMuted });
	/** An icon that stands on the place stands for it. */
	if (!isCovered(sheet, x, y)) drawDot(sheet, x, y, CLAIMED_DOT, dot);
	placeLabel(sheet, { x, y, lines, clearance: CLAIMED_CLEARANCE, gaps: CLAIMED_GAPS, avoid });
}

const isCovered = ({ targets }: Sheet, x: number, y: number): boolean =>
	targets.some(({ shape }) => shape.type === "disc" && Math.hypot(shape.x - x, shape.y - y) < shape.radius);

/** The name in the language of the picture, and the other one if it differs. */
function namesOf({ language }: Sheet, { en, uk }: Names): [string, string | null] {
	const first = language === "uk" ? (uk ?? en) : en;
	const second = language === "uk" ? en : uk;
	return [first, second === first ? null : second];
}

function drawSettlement(sheet: Sheet, spot: Spot): void {
	const [x, y] = toPixels(sheet, spot);
	const look = DOTS[Math.min(spot.rank, DOTS.length) - 1] ?? { radius: 2, width: 1 };
	const dot = boxAround(x, y, look.radius + 2);
	if (!overlaps(dot, sheet.frame) || sheet.obstacles.hits(dot)) return;
	const [name] = namesOf(sheet, spot.name);
	const color = spot.rank <= 2 ? sheet.palette.text : sheet.palette.textMuted;
	const isNamed = placeLabel(sheet, {
		x,
		y,
		lines: [{ text: name, font: fontOf(spot.rank), color }],
		clearance: 2,
		gaps: [look.radius + 4],
	});
	if (isNamed) drawDot(sheet, x, y, look, dot);
}

function drawDot({ layers, palette, obstacles }: Sheet, x: number, y: number, look: DotLook, box: Box): void {
	obstacles.add(box);
	layers.dots.push(
		{ type: "circle", x, y, radius: look.radius + look.width / 2 + 1, fill: palette.halo },
		{ type: "circle", x, y, radius: look.radius, stroke: { color: palette.text, width: look.width } },
	);
}
