import type { Position } from "geojson";
import type { DrawMethod } from "./drawing.ts";
import { type AnyLine, type NearestOnLine, nearestOnLine, partsOf } from "./nearest-on-line.ts";
import { roundLine } from "./round-geometry.ts";

const isBefore = (one: NearestOnLine, other: NearestOnLine, vertices: readonly Position[]): boolean => {
	if (one.segment !== other.segment) return one.segment < other.segment;
	const [lng = 0, lat = 0] = vertices[one.segment] ?? [];
	const along = ({ position }: NearestOnLine) => Math.hypot((position[0] ?? 0) - lng, (position[1] ?? 0) - lat);
	return along(one) <= along(other);
};

/** The vertices between two points of the same part of a line, both ends included, in the order asked for. */
function stretchBetween(line: AnyLine, from: NearestOnLine, to: NearestOnLine): Position[] {
	const vertices = partsOf(line)[from.part] ?? [];
	const runsForward = isBefore(from, to, vertices);
	const [first, last] = runsForward ? [from, to] : [to, from];
	const stretch = [first.position, ...vertices.slice(first.segment + 1, last.segment + 1), last.position];
	return runsForward ? stretch : stretch.reverse();
}

/** The stretch of a line between the points nearest to the two places that the text names as its ends. */
export const drawLineStretch: DrawMethod<"line_stretch"> = (authored, inputs) => {
	const line = inputs.line(authored.line, ["geometry", "line"]);
	const ends = (["from", "to"] as const).map((end) => inputs.centre(authored[end], ["geometry", end]));
	const [from, to] = ends;
	if (!line || !from || !to) return null;
	const start = nearestOnLine(line.shape, from.centre);
	const end = nearestOnLine(line.shape, to.centre);
	if (start.part !== end.part) {
		const message = `"${authored.line}" is interrupted between "${authored.from}" and "${authored.to}" in the basemap`;
		inputs.report(["geometry", "line"], message);
		return null;
	}
	const coordinates = roundLine(stretchBetween(line.shape, start, end));
	if (coordinates.length < 2) {
		inputs.report(
			["geometry"],
			`"${authored.from}" and "${authored.to}" are nearest to the same point of "${authored.line}"`,
		);
		return null;
	}
	return {
		geometry: { type: "LineString", coordinates },
		params: {
			from: authored.from,
			to: authored.to,
			fromCentreMeters: Math.round(start.distanceMeters),
			toCentreMeters: Math.round(end.distanceMeters),
		},
		assumptions: [
			{
				en: "The stretch begins and ends at the points of the line nearest to the centres of the two places.",
				uk: "Відтинок починається й закінчується в точках лінії, найближчих до центрів двох населених пунктів.",
			},
		],
	};
};
