import type { Position } from "geojson";

const DECIMALS = 1e5;

/** To 5 decimals of a degree, 1.1 m at most: what derived files carry. */
export const roundPosition = (position: Position): Position =>
	position.map((degrees) => Math.round(degrees * DECIMALS) / DECIMALS);

/** Rounds a line or ring and drops vertices that rounding made equal to the one before. */
export function roundLine(line: readonly Position[]): Position[] {
	const rounded = line.map(roundPosition);
	return rounded.filter((position, index) => {
		const previous = rounded[index - 1];
		return previous === undefined || previous[0] !== position[0] || previous[1] !== position[1];
	});
}
