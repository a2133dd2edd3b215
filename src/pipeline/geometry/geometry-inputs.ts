import type { Geometry, MultiPolygon, Polygon, Position } from "geojson";
import { type Derivation, isLinear } from "../../domain/claim.ts";
import type { GazetteerPlace } from "../../domain/gazetteer.ts";
import { suggestion } from "../nearest-word.ts";
import type { PlaceIndex } from "../places/place-index.ts";
import type { AuthoredPath, Finding } from "../problem.ts";
import type { BasemapData } from "./basemap-lines.ts";
import type { AnyLine } from "./nearest-on-line.ts";

/** What shapes are derived from and numbers tested against. */
export interface GeometryContext {
	places: PlaceIndex;
	basemap: BasemapData;
}

export type DerivationInput = Derivation["inputs"][number];

/** A place with a centre. */
export interface CentredPlace {
	readonly place: GazetteerPlace;
	readonly centre: Position;
}

/** A place that is a line or an area of the basemap. */
export interface BasemapShape<Shape> {
	readonly place: GazetteerPlace;
	readonly shape: Shape;
}

/**
 * Looks up what a shape or a test needs, and keeps the record: each thing found is an input of the derivation, each thing
 * missing a finding. The path is where the id is authored, relative to the claim.
 */
export interface GeometryInputs {
	readonly inputs: readonly DerivationInput[];
	readonly findings: readonly Finding[];
	/** Notes something wrong that the caller found. */
	report(path: AuthoredPath, message: string): void;
	centre(id: string, path: AuthoredPath): CentredPlace | null;
	line(id: string, path: AuthoredPath): BasemapShape<AnyLine> | null;
	area(id: string, path: AuthoredPath): BasemapShape<Polygon | MultiPolygon> | null;
}

/** The finding for an id that the gazetteer does not know, with the nearest one it does. */
export const unknownPlace = (id: string, path: AuthoredPath, places: PlaceIndex): Finding => ({
	path,
	message: `unknown place "${id}"${suggestion(id, places.byId.keys())}`,
});

const isArea = (shape: Geometry): shape is Polygon | MultiPolygon =>
	shape.type === "Polygon" || shape.type === "MultiPolygon";

export function createGeometryInputs({ places, basemap }: GeometryContext): GeometryInputs {
	const inputs: DerivationInput[] = [];
	const findings: Finding[] = [];
	const fail = (path: AuthoredPath, message: string): null => {
		findings.push({ path, message });
		return null;
	};
	const record = (input: DerivationInput) => {
		const isKnown = inputs.some(({ dataset, feature }) => dataset === input.dataset && feature === input.feature);
		if (!isKnown) inputs.push(input);
	};
	const find = (id: string, path: AuthoredPath): GazetteerPlace | null => {
		const place = places.byId.get(id);
		if (!place) findings.push(unknownPlace(id, path, places));
		return place ?? null;
	};
	const findShape = <Shape extends Geometry>(
		id: string,
		path: AuthoredPath,
		wanted: string,
		isWanted: (shape: Geometry) => shape is Shape,
	): BasemapShape<Shape> | null => {
		const place = find(id, path);
		if (!place) return null;
		const isNeeded = `a ${wanted} is needed here`;
		if (!place.basemap) return fail(path, `"${id}" has no feature of the basemap in the gazetteer; ${isNeeded}`);
		const { file, feature } = place.basemap;
		const shape = basemap.feature(file, feature)?.geometry;
		if (!shape) return fail(path, `"${id}": data/basemap/${file} has no feature "${feature}"`);
		if (!isWanted(shape)) return fail(path, `"${id}" is a ${shape.type} in data/basemap/${file}; ${isNeeded}`);
		record({ dataset: basemap.dataset(file), version: basemap.version(file), feature });
		return { place, shape };
	};
	return {
		inputs,
		findings,
		report: fail,
		centre: (id, path) => {
			const place = find(id, path);
			if (!place) return null;
			if (!place.lngLat) return fail(path, `"${id}" has no coordinates in the gazetteer; they are needed here`);
			record({ dataset: "gazetteer", version: place.source, feature: id });
			return { place, centre: [...place.lngLat] };
		},
		line: (id, path) => findShape(id, path, "line", isLinear),
		area: (id, path) => findShape(id, path, "polygon", isArea),
	};
}
