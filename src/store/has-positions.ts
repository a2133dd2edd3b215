/** How deep each geometry's positions lie in `coordinates` (RFC 7946, 3.1). */
const DEPTHS: Readonly<Record<string, number>> = {
	Point: 0,
	MultiPoint: 1,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3,
};

/** Whether a geometry's coordinates are positions, numbers throughout, nested as its type asks. */
export function hasPositions({ type, coordinates }: { readonly type: string; readonly coordinates: unknown }): boolean {
	const depth = DEPTHS[type];
	return depth !== undefined && isNested(coordinates, depth);
}

function isNested(value: unknown, depth: number): boolean {
	if (!Array.isArray(value)) return false;
	if (depth > 0) return value.length > 0 && value.every((part) => isNested(part, depth - 1));
	return value.length >= 2 && value.every((part) => Number.isFinite(part));
}
