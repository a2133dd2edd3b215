import type { ClaimGeometry } from "../claim.ts";

/** How deep each geometry's positions lie in `coordinates` (RFC 7946, 3.1). */
const DEPTHS: Readonly<Record<string, number>> = {
	Point: 0,
	MultiPoint: 1,
	LineString: 1,
	MultiLineString: 2,
	Polygon: 2,
	MultiPolygon: 3,
};

/** What a number in `shapes` means; the one after the last repeats the shape of an earlier claim. */
const TYPES = [null, "Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"] as const;
const REPEATED = TYPES.length;
/** A shape with more positions than this is looked for among the earlier ones: many claims may share a band. */
const LARGE_POSITIONS = 64;

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

/**
 * Geometries as three lists of numbers. `shapes`: one number for each, its type. `structure`: depth first, how many parts
 * each list has; for a repeated shape the position of the claim that has it. `positions`: longitude, latitude in turn,
 * exactly as they are; a height is left out.
 */
export interface FlatShapes {
	readonly shapes: number[];
	readonly structure: number[];
	readonly positions: number[];
}

type Nested = readonly (number | Nested)[];

/** Makes geometries flat, one after the other; it remembers large ones, so as to write each once. */
export class ShapeWriter {
	readonly #large = new Map<string, number>();
	#count = 0;

	write(geometry: ClaimGeometry | null, { shapes, structure, positions }: FlatShapes): void {
		const at = this.#count;
		this.#count += 1;
		const earlier = geometry === null ? undefined : this.#earlier(geometry, at);
		if (earlier !== undefined) {
			shapes.push(REPEATED);
			structure.push(earlier);
			return;
		}
		shapes.push(TYPES.indexOf(geometry?.type ?? null));
		if (geometry !== null) flatten(geometry.coordinates as Nested, DEPTHS[geometry.type] ?? 0, structure, positions);
	}

	#earlier(geometry: ClaimGeometry, at: number): number | undefined {
		if (countPositions(geometry.coordinates as Nested) <= LARGE_POSITIONS) return undefined;
		const key = JSON.stringify(geometry);
		const known = this.#large.get(key);
		if (known === undefined) this.#large.set(key, at);
		return known;
	}
}

const countPositions = (nested: Nested): number =>
	typeof nested[0] === "number" ? 1 : nested.reduce((sum: number, part) => sum + countPositions(part as Nested), 0);

function flatten(nested: Nested, depth: number, structure: number[], positions: number[]): void {
	if (depth === 0) {
		positions.push(nested[0] as number, nested[1] as number);
		return;
	}
	structure.push(nested.length);
	for (const part of nested) flatten(part as Nested, depth - 1, structure, positions);
}

/** Flat geometries that can be read one by one. */
export interface PackedShapes {
	readonly shapes: Uint8Array<ArrayBuffer>;
	readonly structure: Uint32Array<ArrayBuffer>;
	readonly positions: Float64Array<ArrayBuffer>;
	/** Where each claim's part of the two begins. */
	readonly structureStarts: Uint32Array<ArrayBuffer>;
	readonly positionStarts: Uint32Array<ArrayBuffer>;
}

/** Packs flat geometries; null if the lists do not fit together, or are no numbers. `first`: position of the first claim. */
export function packShapes(
	flat: { readonly [Name in keyof FlatShapes]: readonly number[] },
	first: number,
): PackedShapes | null {
	const { shapes, structure, positions } = flat;
	if (!positions.every(Number.isFinite) || !structure.every((count) => Number.isInteger(count) && count >= 0))
		return null;
	const structureStarts = new Uint32Array(shapes.length);
	const positionStarts = new Uint32Array(shapes.length);
	const at = { structure: 0, positions: 0 };
	const skip = (depth: number): void => {
		if (depth === 0) {
			at.positions += 2;
			return;
		}
		const parts = structure[at.structure] ?? Number.POSITIVE_INFINITY;
		at.structure += 1;
		for (let part = 0; part < parts && at.positions < positions.length; part += 1) skip(depth - 1);
	};
	for (const [row, shape] of shapes.entries()) {
		structureStarts[row] = at.structure;
		positionStarts[row] = at.positions;
		const type = TYPES[shape];
		if (type === undefined && (shape !== REPEATED || !((structure[at.structure] ?? first) < first + row))) return null;
		if (type === undefined) at.structure += 1;
		else if (type !== null) skip(DEPTHS[type] ?? 0);
	}
	if (at.structure !== structure.length || at.positions !== positions.length) return null;
	return {
		shapes: Uint8Array.from(shapes),
		structure: Uint32Array.from(structure),
		positions: Float64Array.from(positions),
		structureStarts,
		positionStarts,
	};
}

/** The geometry of a row; `earlier` finds the one of a claim by its position in the corpus. */
export function readShape(
	{ shapes, structure, positions, structureStarts, positionStarts }: PackedShapes,
	row: number,
	earlier: (position: number) => ClaimGeometry | null,
): ClaimGeometry | null {
	const shape = shapes[row] ?? 0;
	let inStructure = structureStarts[row] ?? 0;
	let inPositions = positionStarts[row] ?? 0;
	if (shape === REPEATED) return earlier(structure[inStructure] ?? 0);
	const read = (depth: number): Nested => {
		if (depth === 0) {
			inPositions += 2;
			return [positions[inPositions - 2] ?? 0, positions[inPositions - 1] ?? 0];
		}
		const parts = structure[inStructure] ?? 0;
		inStructure += 1;
		return Array.from({ length: parts }, () => read(depth - 1));
	};
	const type = TYPES[shape] ?? null;
	return type === null ? null : ({ type, coordinates: read(DEPTHS[type] ?? 0) } as unknown as ClaimGeometry);
}
