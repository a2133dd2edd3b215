import type { CompassPoint } from "../../domain/annotation.ts";

const BEARING_DEGREES: Readonly<Record<CompassPoint, number>> = {
	north: 0,
	"north-east": 45,
	east: 90,
	"south-east": 135,
	south: 180,
	"south-west": 225,
	west: 270,
	"north-west": 315,
};

/** Clockwise from north, in degrees from 0 to 360. */
export const toBearingDegrees = (wind: CompassPoint): number => BEARING_DEGREES[wind];

/** Any bearing in degrees as one from 0 to 360. */
export const toPositiveDegrees = (bearing: number): number => ((bearing % 360) + 360) % 360;

/** The angle between two bearings, 0 to 180 degrees. */
export function angleBetween(one: number, other: number): number {
	const difference = toPositiveDegrees(one - other);
	return Math.min(difference, 360 - difference);
}
