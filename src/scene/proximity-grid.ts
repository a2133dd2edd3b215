/** Rows of cells are numbered this far apart; cells that share a number cost a comparison and nothing else. */
const ROW_STRIDE = 65_536;

/** Finds what stands within a fixed distance, by a grid of cells twice as large: four of them hold all that is so near. */
export class ProximityGrid<Item extends { readonly x: number; readonly y: number }> {
	readonly #reach: number;
	readonly #cells = new Map<number, Item[]>();

	constructor(reach: number) {
		this.#reach = reach;
	}

	add(item: Item): void {
		const key = this.#cellOf(item.x) * ROW_STRIDE + this.#cellOf(item.y);
		const cell = this.#cells.get(key);
		if (cell === undefined) this.#cells.set(key, [item]);
		else cell.push(item);
	}

	/** The nearest item within reach that passes, the earliest of equally near ones; null if there is none. */
	nearest(x: number, y: number, passes?: (item: Item) => boolean): Item | null {
		const [lastColumn, lastRow] = [this.#cellOf(x + this.#reach), this.#cellOf(y + this.#reach)];
		let nearest: Item | null = null;
		let least = this.#reach;
		for (let across = this.#cellOf(x - this.#reach); across <= lastColumn; across += 1) {
			for (let down = this.#cellOf(y - this.#reach); down <= lastRow; down += 1) {
				const cell = this.#cells.get(across * ROW_STRIDE + down);
				if (cell === undefined) continue;
				for (const item of cell) {
					const distance = Math.sqrt((item.x - x) ** 2 + (item.y - y) ** 2);
					if (distance < least && (passes === undefined || passes(item))) [nearest, least] = [item, distance];
				}
			}
		}
		return nearest;
	}

	#cellOf(pixels: number): number {
		return Math.floor(pixels / (this.#reach * 2));
	}
}
