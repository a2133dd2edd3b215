import type { ClaimFeature } from "../../../../src/domain/claim.ts";
import type { IsoDay } from "../../../../src/domain/day.ts";
import type { Extent } from "../../../../src/domain/view.ts";
import { paletteOf } from "../../../../src/scene/palette.ts";
import { projectionOf, unproject, type Viewport } from "../../../../src/scene/viewport.ts";
import { makeSignal } from "../../corpus/make-claims.ts";

/**
 * How a picture's date is read from its pixels. In every map tile on screen lies a face: a grid of slots, one for each
 * day that is visited. On a day exactly one claim holds in each face, in that day's slot, drawn by the technique like all
 * its other claims. A face with no mark or with two, or two faces that disagree, is a torn picture.
 */
export interface Face {
	/** Pixels of the picture; the box is `FACE_WIDTH` by `FACE_HEIGHT`. */
	readonly left: number;
	readonly top: number;
}

const SLOT_PIXELS = 30;
const COLUMNS = 4;
const ROWS = 3;
/** As many days as a face can tell apart. */
export const SLOTS = COLUMNS * ROWS;
export const FACE_WIDTH = COLUMNS * SLOT_PIXELS;
export const FACE_HEIGHT = ROWS * SLOT_PIXELS;

/** From a face to the edge of its tile or of the picture. */
const MARGIN_PIXELS = 14;
/** Nothing made up lies nearer to a face: a stub reaches 44 pixels from its head. */
const CLEARANCE_PIXELS = 56;
const TILE_PIXELS = 512;

/** One face in every tile that shows enough of itself, as far from the picture's middle as it goes. */
export function facesIn(viewport: Viewport): Face[] {
	const { width, height, camera } = viewport;
	const { scale, offsetX, offsetY } = projectionOf(viewport);
	/** MapLibre takes tiles of the next lower whole zoom and draws them larger. */
	const tile = scale / 2 ** Math.floor(Math.log2(scale / TILE_PIXELS));
	const starts = (offset: number, size: number): number[] => {
		const first = offset - Math.ceil(offset / tile) * tile;
		return Array.from({ length: Math.ceil((size - first) / tile) }, (_, index) => first + index * tile);
	};
	if (!Number.isFinite(camera.zoom)) return [];
	return starts(offsetX, width).flatMap((tileLeft) =>
		starts(offsetY, height).flatMap((tileTop): Face[] => {
			const left = place(tileLeft, tile, width, FACE_WIDTH);
			const top = place(tileTop, tile, height, FACE_HEIGHT);
			return left === null || top === null ? [] : [{ left, top }];
		}),
	);
}

/** Where a face begins along one axis, or null if the tile has no room for it. */
function place(tileStart: number, tile: number, size: number, face: number): number | null {
	const from = Math.max(0, tileStart) + MARGIN_PIXELS;
	const to = Math.min(size, tileStart + tile) - MARGIN_PIXELS - face;
	if (to < from) return null;
	return Math.round((from + to + face) / 2 < size / 2 ? from : to);
}

/** The part of the ground that belongs to a face. */
export function clearingOf(viewport: Viewport, { left, top }: Face): Extent {
	const [west, north] = unproject(viewport, left - CLEARANCE_PIXELS, top - CLEARANCE_PIXELS);
	const [east, south] = unproject(viewport, left + FACE_WIDTH + CLEARANCE_PIXELS, top + FACE_HEIGHT + CLEARANCE_PIXELS);
	return [west, south, east, north];
}

/** For each face and each visited day the claim that shows it. */
export const signalsOf = (viewport: Viewport, faces: readonly Face[], days: readonly IsoDay[]): ClaimFeature[] =>
	faces.flatMap(({ left, top }, face) =>
		days.map((day, slot) => {
			const [x, y] = middleOf(slot);
			return makeSignal(`signal-${face}-${slot}`, unproject(viewport, left + x, top + y), day);
		}),
	);

const middleOf = (slot: number): readonly [x: number, y: number] => [
	((slot % COLUMNS) + 0.5) * SLOT_PIXELS,
	(Math.floor(slot / COLUMNS) + 0.5) * SLOT_PIXELS,
];

/** The colour in which every technique draws the claims that show the date. */
const SIGNAL_COLOR = paletteOf("light").actor.RU;
const [RED, GREEN, BLUE] = [1, 3, 5].map((at) => Number.parseInt(SIGNAL_COLOR.slice(at, at + 2), 16)) as [
	number,
	number,
	number,
];
const LARGEST_DIFFERENCE = 40;
const SAMPLE_RADIUS = 8;
/** An icon's glyph takes up to half of its disc. */
const LEAST_LIT_SHARE = 0.25;

/** Pixels of a face, four bytes each, in rows from the top or, as WebGL has them, from the bottom. */
export interface FacePixels {
	readonly bytes: Uint8Array | Uint8ClampedArray;
	readonly isUpsideDown: boolean;
}

/** The slot that a face shows, or null if not exactly one is lit. */
export function readFace(pixels: FacePixels): number | null {
	const lit = Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => isLit(pixels, slot));
	return lit.length === 1 ? (lit[0] ?? null) : null;
}

function isLit({ bytes, isUpsideDown }: FacePixels, slot: number): boolean {
	const [middleX, middleY] = middleOf(slot);
	let [lit, all] = [0, 0];
	for (let y = middleY - SAMPLE_RADIUS; y < middleY + SAMPLE_RADIUS; y += 1) {
		const row = isUpsideDown ? FACE_HEIGHT - 1 - y : y;
		for (let x = middleX - SAMPLE_RADIUS; x < middleX + SAMPLE_RADIUS; x += 1) {
			const at = (row * FACE_WIDTH + x) * 4;
			const difference =
				Math.abs((bytes[at] ?? 0) - RED) +
				Math.abs((bytes[at + 1] ?? 0) - GREEN) +
				Math.abs((bytes[at + 2] ?? 0) - BLUE);
			if (difference <= LARGEST_DIFFERENCE) lit += 1;
			all += 1;
		}
	}
	return lit / all >= LEAST_LIT_SHARE;
}
