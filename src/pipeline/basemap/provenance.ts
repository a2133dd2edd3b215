import { LAND_BOX, THEATRE_BOX } from "./coordinates.ts";
import { FAR_TOLERANCE_DEGREES } from "./country-border.ts";
import { LOCATOR_TOLERANCE_DEGREES } from "./locator.ts";
import type { OblastLine } from "./oblast-lines.ts";
import { OBLAST_LINE_TOLERANCE_DEGREES } from "./oblast-lines.ts";
import type { PinnedSource } from "./pinned-sources.ts";
import { CITIES_500, CITIES_JSON, GSHHG, NATURAL_EARTH, OSM_BORDERS } from "./pinned-sources.ts";
import { CONTEXT_TOLERANCE_DEGREES, NAMED_TOLERANCE_DEGREES } from "./rivers.ts";

export interface Measured {
	readonly gmt: string;
	readonly verticesBefore: number;
	readonly borderVertices: number;
	readonly oblastLines: readonly OblastLine[];
}

function packageOf(source: PinnedSource): object {
	const { attribution, dataset, licence, name, version } = source;
	const origin =
		source.kind === "npm"
			? { registry: "npm", integrity: source.integrity }
			: { registry: "Debian 12", sha256: source.sha256, url: source.url };
	return { attribution, dataset, licence, package: name, version, ...origin };
}

/** The program that reads GSHHG; any GMT 6 should do, this is the one the committed files were made with. */
const GMT_DEBIAN = {
	package: "gmt",
	version: "6.4.0+dfsg-2",
	architecture: "amd64",
	sha256: "16ee107d9d1155ba6d71489db8c3a2d90c382a4d5566f832dabb2ef3864110d1",
};

const ROUNDED = "coordinates rounded to 5 decimals (0.6 m at most)";

function borderSteps(measured: Measured): string[] {
	return [
		`stretch of Ukraine's ring inside ${LAND_BOX.join(", ")} (west, south, east, north); every vertex in the theatre ${THEATRE_BOX.join(", ")} is shared with Russia's ring`,
		`more than 0.1 degree outside the theatre simplified, Douglas–Peucker ${FAR_TOLERANCE_DEGREES} degree; ${measured.verticesBefore} vertices before, ${measured.borderVertices} after`,
		ROUNDED,
	];
}

function oblastLineSteps(measured: Measured): string[] {
	const snapped = measured.oblastLines.flatMap(({ key, snappedMetres }) =>
		snappedMetres === null ? [] : [`${key}: ${snappedMetres} m`],
	);
	return [
		`pieces of each of Natural Earth's lines joined end to end, Douglas–Peucker ${OBLAST_LINE_TOLERANCE_DEGREES} degree`,
		`ends on the international border trimmed at it and moved to its nearest vertex (${snapped.sort().join(", ")})`,
		"clipped to the land box",
		ROUNDED,
	];
}

const from = (sources: readonly PinnedSource[], steps: readonly string[]): object => ({
	sources: sources.map(packageOf),
	steps,
});

function rivers(gmt: string): object {
	const steps = [
		`gmt coast -R${LAND_BOX[0]}/${LAND_BOX[2]}/${LAND_BOX[1]}/${LAND_BOX[3]} -Df -Ia -M`,
		"segments joined where their ends lie within 200 m; Siverskyi Donets and Oskil identified by the places they pass (src/pipeline/basemap/rivers.ts)",
		`Douglas–Peucker ${NAMED_TOLERANCE_DEGREES} degree (named) and ${CONTEXT_TOLERANCE_DEGREES} degree (unnamed), clipped to the land box`,
		ROUNDED,
	];
	return { ...from([GSHHG], steps), program: { name: "gmt", version: gmt, testedWith: GMT_DEBIAN } };
}

const SETTLEMENT_STEPS = [
	"places in the theatre; the two dumps joined by position and name; quarters of cities left out",
	"names: authored corrections, else the Ukrainian among the Cyrillic names; English by the Ukrainian national romanisation of 2010; places in Russia BGN/PCGN",
	"rank by population (250,000; 40,000; 10,000; 2,500), raised for four places the sources speak of",
	ROUNDED,
];

export function provenance(measured: Measured): object {
	return {
		"border.geojson": from([OSM_BORDERS], borderSteps(measured)),
		"land.geojson": from(
			[OSM_BORDERS],
			[
				"the land box cut in two along border.geojson, sharing its vertices; no sea and no third country lies in the box",
			],
		),
		"locator.geojson": from(
			[OSM_BORDERS, NATURAL_EARTH],
			[
				"OSM's Ukraine, Crimea included, cut along Natural Earth's 50m coast; islands under some 80 km² dropped",
				`Douglas–Peucker ${LOCATOR_TOLERANCE_DEGREES} degree, 3 decimals; for a small inset only`,
			],
		),
		"oblast-lines.geojson": from([NATURAL_EARTH, OSM_BORDERS], oblastLineSteps(measured)),
		"oblasts.geojson": from(
			[OSM_BORDERS, NATURAL_EARTH],
			[
				"closed from the lines of oblast-lines.geojson and the vertices of border.geojson between their two ends (see properties.closure)",
			],
		),
		"rivers.geojson": rivers(measured.gmt),
		"settlements.geojson": from([CITIES_JSON, CITIES_500], SETTLEMENT_STEPS),
	};
}
