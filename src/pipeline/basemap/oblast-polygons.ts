import type { LngLat } from "./coordinates.ts";
import { isSame, itemAt, nearestIndex, toPositions } from "./coordinates.ts";
import type { BasemapFeature } from "./feature-collection.ts";
import { joinPieces } from "./join-lines.ts";
import type { OblastLine } from "./oblast-lines.ts";

interface OblastRecipe {
	readonly id: string;
	readonly iso: string;
	readonly name: { readonly en: string; readonly uk: string };
	/** The lines with its neighbours, in order: they start and end on the international border. */
	readonly lines: readonly string[];
}

const RECIPES: readonly OblastRecipe[] = [
	{
		id: "kharkiv-oblast",
		iso: "UA-63",
		name: { en: "Kharkiv Oblast", uk: "Харківська область" },
		lines: ["kharkiv--sumy", "kharkiv--poltava", "dnipropetrovsk--kharkiv", "donetsk--kharkiv", "kharkiv--luhansk"],
	},
];

/** Twice the signed area in square degrees; positive runs anticlockwise. */
function signedArea(ring: readonly LngLat[]): number {
	return ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = itemAt(ring, (index + 1) % ring.length);
		return sum + x * nextY - nextX * y;
	}, 0);
}

/** Closes an oblast with the vertices of the border between the two ends of its lines. */
function closeRing(lines: readonly LngLat[], border: readonly LngLat[]): { ring: LngLat[]; borderVertices: number } {
	const [start, end] = [itemAt(lines, 0), itemAt(lines, -1)];
	const [from, to] = [nearestIndex(border, end), nearestIndex(border, start)];
	if (!isSame(itemAt(border, from), end) || !isSame(itemAt(border, to), start))
		throw new Error("The oblast lines do not end on the border");
	const side = from < to ? border.slice(from, to + 1) : border.slice(to, from + 1).reverse();
	const open = [...lines, ...side.slice(1, -1)];
	const anticlockwise = signedArea(open) > 0 ? open : open.reverse();
	return { ring: [...anticlockwise, itemAt(anticlockwise, 0)], borderVertices: side.length };
}

export function oblastPolygons(lines: readonly OblastLine[], border: readonly LngLat[]): BasemapFeature[] {
	const byKey = new Map(lines.map((line) => [line.key, line.line]));
	return RECIPES.map(({ id, iso, name, lines: keys }) => {
		const pieces = keys.map((key) => {
			const line = byKey.get(key);
			if (line === undefined) throw new Error(`Natural Earth has no line ${key}`);
			return line;
		});
		const { ring, borderVertices } = closeRing(joinPieces(pieces, 1), border);
		return {
			type: "Feature",
			id,
			properties: {
				iso,
				name,
				closure: {
					borderVertices,
					lines: keys,
					method: "border vertices between the ends of the oblast lines, each end snapped to the nearest border vertex",
				},
			},
			geometry: { type: "Polygon", coordinates: [toPositions(ring)] },
		};
	});
}
