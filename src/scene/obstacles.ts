import type { Polyline } from "./path.ts";

/** An upright box in pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	/** Whose box it is; a box never hits another of its owner. */
	readonly owner?: number;
}

export const boxAround = (x: number, y: number, radius: number, owner?: number): Box => {
	const box = { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
	return owner === undefined ? box : { ...box, owner };
};

export const overlaps = (one: Box, other: Box): boolean =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** The box of the segment of a polyline that ends at the point whose x stands at an index, a pixel wider all round. */
export function segmentBox(points: Polyline, at: number): Box {
	const [fromX, fromY] = [points[at - 2] as number, points[at - 1] as number];
	const [toX, toY] = [points[at] as number, points[at + 1] as number];
	return {
		left: Math.min(fromX, toX) - 1,
		top: Math.min(fromY, toY) - 1,
		right: Math.max(fromX, toX) + 1,
		bottom: Math.max(fromY, toY) + 1,
	};
}

const CELL_PIXELS = 64;
/** Rows of cells are numbered this far apart. Cells that share a number cost a comparison and nothing else. */
const ROW_STRIDE = 4096;
const NOBODY = -1;
/** Numbers kept per box: its four edges and its owner. */
const NUMBERS = 5;

/**
 * What has been drawn where, so that the next label or icon can go elsewhere: boxes in a grid of cells, kept as plain
 * numbers, because a full picture asks some ten thousand times.
 */
export class Obstacles {
	readonly #cells = new Map<number, number[]>();

	add({ left, top, right, bottom, owner }: Box): void {
		this.#insert(left, top, right, bottom, owner ?? NOBODY);
	}

	hits({ left, top, right, bottom, owner }: Box): boolean {
		return this.#hitsEdges(left, top, right, bottom, owner);
	}

	/** As `hits`, for a square. */
	hitsAround(x: number, y: number, radius: number, owner: number): boolean {
		return this.#hitsEdges(x - radius, y - radius, x + radius, y + radius, owner);
	}

	#hitsEdges(left: number, top: number, right: number, bottom: number, owner = NOBODY): boolean {
		const lastColumn = Math.floor(right / CELL_PIXELS);
		const lastRow = Math.floor(bottom / CELL_PIXELS);
		for (let column = Math.floor(left / CELL_PIXELS); column <= lastColumn; column += 1) {
			for (let row = Math.floor(top / CELL_PIXELS); row <= lastRow; row += 1) {
				const cell = this.#cells.get(column * ROW_STRIDE + row);
				if (cell !== undefined && cellHits(cell, left, top, right, bottom, owner)) return true;
			}
		}
		return false;
	}

	/** Boxes along a polyline, so that labels keep off it. Only what lies inside `within` is added. */
	addLine(points: Polyline, radius: number, within: Box): void {
		const step = Math.max(radius * 2, 8);
		for (let at = 2; at < points.length; at += 2) {
			const fromX = points[at - 2] as number;
			const fromY = points[at - 1] as number;
			const toX = points[at] as number;
			const toY = points[at + 1] as number;
			const isSeen =
				Math.min(fromX, toX) < within.right &&
				Math.max(fromX, toX) > within.left &&
				Math.min(fromY, toY) < within.bottom &&
				Math.max(fromY, toY) > within.top;
			if (isSeen) this.#insertAlong(fromX, fromY, toX, toY, radius, step, within);
		}
	}

	#insertAlong(x1: number, y1: number, x2: number, y2: number, radius: number, step: number, within: Box): void {
		const count = Math.max(1, Math.ceil(Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2) / step));
		for (let part = 0; part <= count; part += 1) {
			const x = x1 + ((x2 - x1) * part) / count;
			const y = y1 + ((y2 - y1) * part) / count;
			const isSeen = x > within.left && x < within.right && y > within.top && y < within.bottom;
			if (isSeen) this.#insert(x - radius, y - radius, x + radius, y + radius, NOBODY);
		}
	}

	#insert(left: number, top: number, right: number, bottom: number, owner: number): void {
		const lastColumn = Math.floor(right / CELL_PIXELS);
		const lastRow = Math.floor(bottom / CELL_PIXELS);
		for (let column = Math.floor(left / CELL_PIXELS); column <= lastColumn; column += 1) {
			for (let row = Math.floor(top / CELL_PIXELS); row <= lastRow; row += 1) {
				const key = column * ROW_STRIDE + row;
				const cell = this.#cells.get(key);
				if (cell === undefined) this.#cells.set(key, [left, top, right, bottom, owner]);
				else cell.push(left, top, right, bottom, owner);
			}
		}
	}
}

function cellHits(
	cell: readonly number[],
	left: number,
	top: number,
	right: number,
	bottom: number,
	owner: number,
): boolean {
	for (let at = 0; at < cell.length; at += NUMBERS) {
		const isApart =
			left >= (cell[at + 2] as number) ||
			right <= (cell[at] as number) ||
			top >= (cell[at + 3] as number) ||
			bottom <= (cell[at + 1] as number);
		if (!isApart && (owner === NOBODY || owner !== cell[at + 4])) return true;
	}
	return false;
}
