import { join } from "node:path";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Feature, LineString, MultiLineString, Polygon } from "geojson";
import { read } from "shapefile";
import { clipToLandBox } from "./clip-line.ts";
import type { Bbox, LngLat } from "./coordinates.ts";
import { isInBox, itemAt, metresBetween, nearestIndex, roundLine, THEATRE_BOX, toLngLat } from "./coordinates.ts";
import type { BasemapFeature } from "./feature-collection.ts";
import { joinPieces } from "./join-lines.ts";
import { simplifyLine } from "./simplify-line.ts";

const AROUND_THEATRE: Bbox = [THEATRE_BOX[0] - 1, THEATRE_BOX[1] - 0.5, THEATRE_BOX[2] + 1, THEATRE_BOX[3] + 1];

/** Natural Earth's names (of version 4.1) and ours. */
const OBLAST_SLUGS: ReadonlyMap<string, string> = new Map([
	["Cherkasy", "cherkasy"],
	["Chernihiv", "chernihiv"],
	["Dnipropetrovs'k", "dnipropetrovsk"],
	["Donets'k", "donetsk"],
	["Kharkiv", "kharkiv"],
	["Kherson", "kherson"],
	["Kiev", "kyiv"],
	["Kirovohrad", "kirovohrad"],
	["Luhans'k", "luhansk"],
	["Mykolayiv", "mykolaiv"],
	["Poltava", "poltava"],
	["Sumy", "sumy"],
	["Zaporizhzhya", "zaporizhzhia"],
]);

export const OBLAST_LINE_TOLERANCE_DEGREES = 0.002;

/** The oblast lines that end on the international border. */
const ENDS_ON_BORDER: ReadonlySet<string> = new Set([
	"chernihiv--sumy",
	"kharkiv--sumy",
	"kharkiv--luhansk",
	"donetsk--luhansk",
]);

export interface OblastLine {
	readonly key: string;
	readonly line: readonly LngLat[];
	/** How far the end was moved to a vertex of the border; null for a line between oblasts only. */
	readonly snappedMetres: number | null;
}

interface LineProperties {
	readonly adm0_a3: string;
	readonly name: string | null;
}

async function readUkrainianLines(folder: string): Promise<Map<string, LngLat[]>> {
	const base = join(folder, "usr/share/magics/10m/ne_10m_admin_1_states_provinces_lines");
	const collection = await read(`${base}.shp`, `${base}.dbf`, { encoding: "utf8" });
	const lines = new Map<string, LngLat[]>();
	for (const feature of collection.features as Feature<LineString | MultiLineString, LineProperties>[]) {
		const { adm0_a3: country, name } = feature.properties;
		const sides = (name ?? "").split(" - ").map((side) => OBLAST_SLUGS.get(side));
		if (country !== "UKR" || sides.length !== 2 || sides.includes(undefined)) continue;
		const { geometry } = feature;
		const pieces = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
		const key = sides.sort().join("--");
		if (!lines.has(key))
			lines.set(
				key,
				joinPieces(
					pieces.map((piece) => piece.map(toLngLat)),
					1,
				),
			);
	}
	return lines;
}

/** Cuts what lies beyond the border off the end nearest to it, and ends the line on the border's nearest vertex. */
function snapEnd(
	line: readonly LngLat[],
	border: readonly LngLat[],
	ukraine: Polygon,
): { line: LngLat[]; metres: number } {
	const gap = (p: LngLat): number => metresBetween(p, itemAt(border, nearestIndex(border, p)));
	const outward = gap(itemAt(line, 0)) < gap(itemAt(line, -1)) ? [...line].reverse() : [...line];
	const originalEnd = itemAt(outward, -1);
	while (!booleanPointInPolygon([...itemAt(outward, -1)], ukraine)) outward.pop();
	const vertex = itemAt(border, nearestIndex(border, itemAt(outward, -1)));
	return { line: [...outward, vertex], metres: Math.round(metresBetween(originalEnd, vertex)) };
}

export async function oblastLines(folder: string, border: readonly LngLat[], ukraine: Polygon): Promise<OblastLine[]> {
	const lines = await readUkrainianLines(folder);
	return [...lines]
		.filter(([, line]) => line.some((p) => isInBox(p, AROUND_THEATRE)))
		.map(([key, raw]) => {
			const line = roundLine(simplifyLine(raw, OBLAST_LINE_TOLERANCE_DEGREES));
			if (!ENDS_ON_BORDER.has(key)) return { key, line, snappedMetres: null };
			const snapped = snapEnd(line, border, ukraine);
			return { key, line: snapped.line, snappedMetres: snapped.metres };
		});
}

export function oblastLineFeatures(lines: readonly OblastLine[]): BasemapFeature[] {
	return lines.flatMap(({ key, line, snappedMetres }) => {
		const geometry = clipToLandBox(line);
		const properties = { name: null, between: key.split("--"), snappedToBorderMetres: snappedMetres };
		return geometry === undefined ? [] : [{ type: "Feature", id: `oblast-line-${key}`, properties, geometry }];
	});
}
