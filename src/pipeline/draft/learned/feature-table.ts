/** What features say: a row of weights for each, a column for each thing that may be said. */
export interface FeatureTable {
	/** The row of a feature, by `keyOf`. */
	readonly rows: ReadonlyMap<number, number>;
	readonly columns: number;
	/** Row by row. */
	readonly values: Float32Array;
}

/** FNV-1a, 32 bits (G. Fowler, L. Noll, P. Vo): a feature is kept as a number, its words are not. */
export function keyOf(feature: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < feature.length; at++) {
		hash ^= feature.charCodeAt(at);
		hash = Math.imul(hash, 0x01000193);
	}
	return hash >>> 0;
}

/** What features say together for each column. */
export function scoresOf(features: Iterable<string>, { rows, columns, values }: FeatureTable): Float64Array {
	const scores = new Float64Array(columns);
	for (const feature of features) {
		const row = rows.get(keyOf(feature));
		if (row === undefined) continue;
		for (let column = 0; column < columns; column++)
			scores[column] = (scores[column] ?? 0) + (values[row * columns + column] ?? 0);
	}
	return scores;
}

/** The largest of a signed byte. */
export const LARGEST_STEP = 127;

/** How a table is written: weights in steps of a signed byte; features whose every weight is less than half a step are left out. */
export interface TableHead {
	readonly columns: number;
	readonly features: number;
	readonly step: number;
}

/** The features' keys (32 bits, rising), then their weights (signed bytes). */
export function encodeTable({ rows, columns, values }: FeatureTable): {
	readonly head: TableHead;
	readonly bytes: Buffer;
} {
	const most = values.reduce((one, value) => Math.max(one, Math.abs(value)), 0);
	const step = most / LARGEST_STEP || 1;
	const kept = [...rows]
		.sort(([one], [other]) => one - other)
		.map(([key, row]) => ({
			key,
			steps: Array.from(values.subarray(row * columns, (row + 1) * columns), (value) => Math.round(value / step)),
		}))
		.filter(({ steps }) => steps.some((count) => count !== 0));
	const keys = Buffer.from(Uint32Array.from(kept, ({ key }) => key).buffer);
	const steps = Buffer.from(Int8Array.from(kept.flatMap((one) => one.steps)).buffer);
	return { head: { columns, features: kept.length, step }, bytes: Buffer.concat([keys, steps]) };
}

export const bytesOf = ({ columns, features }: TableHead): number => features * (4 + columns);

/** Reads what `encodeTable` wrote; `bytes` are as many as `bytesOf` says. */
export function decodeTable({ columns, features, step }: TableHead, bytes: Buffer): FeatureTable {
	const rows = new Map<number, number>();
	for (let row = 0; row < features; row++) rows.set(bytes.readUInt32LE(4 * row), row);
	const steps = new Int8Array(bytes.buffer, bytes.byteOffset + 4 * features, features * columns);
	const values = new Float32Array(steps.length);
	for (let at = 0; at < values.length; at++) values[at] = (steps[at] ?? 0) * step;
	return { rows, columns, values };
}
