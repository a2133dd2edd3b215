/**
 * A static index of closed integer intervals that answers which of them share an integer with another, in time that grows with
 * the answer and the logarithm of the count. An implicit, balanced augmented tree over intervals sorted by start
 * (Cormen et al., "Introduction to Algorithms", interval trees), in flat typed arrays.
 */
export class IntervalIndex {
	readonly #starts: Int32Array;
	readonly #ends: Int32Array;
	/** For each node, the latest end in its subtree. */
	readonly #latestEnds: Int32Array;
	readonly #items: Int32Array;

	/** Item `i` spans `starts[i]` to `ends[i]`, inclusive. Throws a RangeError if the lengths differ. */
	constructor(starts: ArrayLike<number>, ends: ArrayLike<number>) {
		if (starts.length !== ends.length) throw new RangeError("an interval index needs as many ends as starts");
		const order = inOrderOf(starts);
		this.#items = order;
		this.#starts = order.map((item) => at(starts, item));
		this.#ends = order.map((item) => at(ends, item));
		this.#latestEnds = new Int32Array(order.length);
		this.#augment(0, order.length);
	}

	/** The items whose interval shares an integer with `from` to `to`, inclusive, in no particular order. */
	overlapping(from: number, to: number): number[] {
		const found: number[] = [];
		this.#collect(0, this.#items.length, from, to, found);
		return found;
	}

	#augment(low: number, high: number): number {
		if (low >= high) return Number.MIN_SAFE_INTEGER;
		const middle = (low + high) >> 1;
		const latest = Math.max(at(this.#ends, middle), this.#augment(low, middle), this.#augment(middle + 1, high));
		this.#latestEnds[middle] = latest;
		return latest;
	}

	#collect(low: number, high: number, from: number, to: number, found: number[]): void {
		if (low >= high) return;
		const middle = (low + high) >> 1;
		if (at(this.#latestEnds, middle) < from) return;
		this.#collect(low, middle, from, to, found);
		if (at(this.#starts, middle) > to) return;
		if (at(this.#ends, middle) >= from) found.push(at(this.#items, middle));
		this.#collect(middle + 1, high, from, to, found);
	}
}

/** Above any number of items that fit into memory; a start times this is still a whole number in a double. */
const MOST_ITEMS = 2 ** 28;

/** The items by their values, of equal ones the first first. One sort of plain numbers, which engines do natively. */
function inOrderOf(values: ArrayLike<number>): Int32Array {
	const keys = Float64Array.from(values, (value, item) => value * MOST_ITEMS + item).sort();
	return Int32Array.from(keys, (key) => key - Math.floor(key / MOST_ITEMS) * MOST_ITEMS);
}

/** Reads an element known to exist. */
const at = (numbers: ArrayLike<number>, position: number): number => numbers[position] as number;
