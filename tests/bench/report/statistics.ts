/** The value below which a share (0 to 1) of the values lies, interpolated between neighbours (Hyndman & Fan's type 7). */
export function quantile(values: readonly number[], share: number): number {
	if (values.length === 0) throw new RangeError("no values have no quantile");
	const sorted = [...values].sort((one, other) => one - other);
	const position = (sorted.length - 1) * share;
	const below = sorted[Math.floor(position)] as number;
	const above = sorted[Math.ceil(position)] as number;
	return below + (above - below) * (position - Math.floor(position));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

/** The median of several runs' figures, with the least and the most of them. */
export interface Spread {
	readonly median: number;
	readonly least: number;
	readonly most: number;
}

export const spreadOf = (values: readonly number[]): Spread => ({
	median: median(values),
	least: Math.min(...values),
	most: Math.max(...values),
});

/**
 * The exponent with which `ys` grow in `xs`: the slope of a straight line through their logarithms, by least squares.
 * 1 is linear. Throws a RangeError for fewer than two points or a value that is not positive.
 */
export function growthExponent(points: readonly { readonly x: number; readonly y: number }[]): number {
	if (points.length < 2 || points.some(({ x, y }) => x <= 0 || y <= 0)) {
		throw new RangeError("growth needs at least two points, all positive");
	}
	const [xs, ys] = [points.map(({ x }) => Math.log(x)), points.map(({ y }) => Math.log(y))];
	const [meanX, meanY] = [mean(xs), mean(ys)];
	const along = xs.reduce((sum, x, at) => sum + (x - meanX) * ((ys[at] as number) - meanY), 0);
	return along / xs.reduce((sum, x) => sum + (x - meanX) ** 2, 0);
}
