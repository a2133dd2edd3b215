import type { LngLat } from "./coordinates.ts";
import { isSame, itemAt, metresBetween } from "./coordinates.ts";

/** Joins pieces that meet end to end into one line, whatever the order and direction they come in. */
export function joinPieces(pieces: readonly (readonly LngLat[])[], toleranceMetres: number): LngLat[] {
	const [first, ...rest] = pieces;
	if (first === undefined) throw new Error("No pieces to join");
	let line: LngLat[] = [...first];
	const left = [...rest];
	while (left.length > 0) {
		const index = left.findIndex((piece) => extend(line, piece, toleranceMetres) !== undefined);
		const piece = left[index];
		if (piece === undefined) throw new Error(`${left.length} pieces do not meet the line that ends at ${line.at(-1)}`);
		left.splice(index, 1);
		line = extend(line, piece, toleranceMetres) ?? line;
	}
	return line;
}

function extend(line: readonly LngLat[], piece: readonly LngLat[], toleranceMetres: number): LngLat[] | undefined {
	const [start, end] = [itemAt(line, 0), itemAt(line, -1)];
	const meets = (a: LngLat, b: LngLat): boolean => isSame(a, b) || metresBetween(a, b) <= toleranceMetres;
	const reversed = [...piece].reverse();
	if (meets(end, itemAt(piece, 0))) return [...line, ...piece.slice(1)];
	if (meets(end, itemAt(reversed, 0))) return [...line, ...reversed.slice(1)];
	if (meets(start, itemAt(piece, -1))) return [...piece.slice(0, -1), ...line];
	if (meets(start, itemAt(reversed, -1))) return [...reversed.slice(0, -1), ...line];
	return undefined;
}
