import { destination } from "@turf/destination";
import { toBearingDegrees } from "./compass.ts";
import type { DrawMethod } from "./drawing.ts";
import { METERS, nearestOnLine } from "./nearest-on-line.ts";
import { roundPosition } from "./round-geometry.ts";

/** Above this, a place is not named closely enough for a point. */
export const POINT_PRECISION = 2;

/** A point at the centre of each place of `where` with precision 1 or 2, in their order. */
export const drawPointAtPlace: DrawMethod<"point_at_place"> = (_authored, inputs, claim) => {
	const points = (claim.where ?? []).flatMap(({ place, precision }, index) => {
		if (precision > POINT_PRECISION) return [];
		const found = inputs.centre(place, ["where", index, "place"]);
		return found ? [roundPosition(found.centre)] : [];
	});
	const [first] = points;
	if (!first) return null;
	return {
		geometry: points.length === 1 ? { type: "Point", coordinates: first } : { type: "MultiPoint", coordinates: points },
		params: {},
		assumptions: [
			{
				en: "The point is the centre of the place as the gazetteer gives it; the text names no spot within it.",
				uk: "Точка стоїть у центрі населеного пункту за довідником місць; точнішого місця текст не називає.",
			},
		],
	};
};

/** A point at a stated side of a place: the geodesic destination from its centre. */
export const drawPointInPartOfPlace: DrawMethod<"point_in_part_of_place"> = (authored, inputs) => {
	const { place, part, distanceMeters } = authored;
	const found = inputs.centre(place, ["geometry", "place"]);
	if (!found) return null;
	const bearingDegrees = toBearingDegrees(part);
	const { geometry } = destination(found.centre, distanceMeters, bearingDegrees, METERS);
	return {
		geometry: { type: "Point", coordinates: roundPosition(geometry.coordinates) },
		params: { part, bearingDegrees, distanceMeters },
		assumptions: [
			{
				en: "The text names a side of the place but no distance; how far the point lies from the centre is our choice.",
				uk: "Текст називає бік населеного пункту, але не відстань; на якій відстані від центру стоїть точка, вирішили ми.",
			},
		],
	};
};

/** The point of a line (a river, the border) nearest to a place's centre. */
export const drawPointWhereLinePasses: DrawMethod<"point_where_line_passes"> = (authored, inputs) => {
	const line = inputs.line(authored.line, ["geometry", "line"]);
	const near = inputs.centre(authored.near, ["geometry", "near"]);
	if (!line || !near) return null;
	const nearest = nearestOnLine(line.shape, near.centre);
	return {
		geometry: { type: "Point", coordinates: roundPosition(nearest.position) },
		params: { near: authored.near, distanceFromCentreMeters: Math.round(nearest.distanceMeters) },
		assumptions: [
			{
				en: "The text does not say where on the line; the point is the one nearest to the centre of the place.",
				uk: "Текст не каже, де саме на лінії; узято точку, найближчу до центру населеного пункту.",
			},
		],
	};
};
