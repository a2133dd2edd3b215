import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { borderFeature } from "./border-feature.ts";
import { itemAt } from "./coordinates.ts";
import { borderLine, readCountryRings } from "./country-border.ts";
import { toGeojsonText, toJsonText } from "./feature-collection.ts";
import { fetchSource, gmtVersion, MissingInput } from "./fetch-source.ts";
import { landPolygons } from "./land.ts";
import { locatorFeatures } from "./locator.ts";
import { oblastLineFeatures, oblastLines } from "./oblast-lines.ts";
import { oblastPolygons } from "./oblast-polygons.ts";
import { CITIES_500, CITIES_JSON, GSHHG, NATURAL_EARTH, OSM_BORDERS } from "./pinned-sources.ts";
import { provenance } from "./provenance.ts";
import { readSegments, riverFeatures } from "./rivers.ts";
import { readSettlementRows } from "./settlement-rows.ts";
import { settlementFeatures } from "./settlements.ts";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const CACHE = join(ROOT, ".cache/basemap");
const OUTPUT = join(ROOT, "data/basemap");

/** Every file's text, by name. Reads the packages, writes nothing. */
async function deriveFiles(): Promise<Map<string, string>> {
	const gmt = gmtVersion();
	const [osm, naturalEarth, gshhg] = [OSM_BORDERS, NATURAL_EARTH, GSHHG].map((source) =>
		fetchSource(source, CACHE),
	) as [string, string, string];
	const rings = readCountryRings(osm);
	const { line: border, verticesBefore } = borderLine(rings);
	const land = landPolygons(border);
	const ukraine = itemAt(
		land.filter((feature) => feature.id === "ukraine"),
		0,
	).geometry;
	const lines = await oblastLines(naturalEarth, border, ukraine);
	const oblasts = oblastPolygons(lines, border);
	const kharkiv = itemAt(
		oblasts.filter((feature) => feature.id === "kharkiv-oblast"),
		0,
	);
	const rows = readSettlementRows(fetchSource(CITIES_JSON, CACHE), fetchSource(CITIES_500, CACHE));
	return new Map([
		["border.geojson", toGeojsonText([borderFeature(border)])],
		["land.geojson", toGeojsonText(land)],
		["locator.geojson", toGeojsonText(await locatorFeatures(naturalEarth, rings.ukraine, kharkiv))],
		["oblast-lines.geojson", toGeojsonText(oblastLineFeatures(lines))],
		["oblasts.geojson", toGeojsonText(oblasts)],
		[
			"provenance.json",
			toJsonText(provenance({ gmt, verticesBefore, borderVertices: border.length, oblastLines: lines })),
		],
		["rivers.geojson", toGeojsonText(riverFeatures(readSegments(gshhg)))],
		["settlements.geojson", toGeojsonText(settlementFeatures(rows))],
	]);
}

/** All files are written next to the old ones first, then renamed: a failure leaves the old ones. */
function writeFiles(files: ReadonlyMap<string, string>): void {
	const staging = join(CACHE, "staging");
	rmSync(staging, { recursive: true, force: true });
	mkdirSync(staging, { recursive: true });
	mkdirSync(OUTPUT, { recursive: true });
	for (const [name, text] of files) writeFileSync(join(staging, name), text);
	for (const name of files.keys()) renameSync(join(staging, name), join(OUTPUT, name));
}

function report(files: ReadonlyMap<string, string>): string {
	const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
	return [...files]
		.map(
			([name, text]) => `${name}: ${kilobytes(Buffer.byteLength(text))}, ${kilobytes(gzipSync(text).length)} gzipped`,
		)
		.join("\n");
}

try {
	const files = await deriveFiles();
	writeFiles(files);
	console.log(report(files));
} catch (error) {
	const message =
		error instanceof MissingInput
			? error.message
			: error instanceof Error
				? (error.stack ?? error.message)
				: String(error);
	console.error(`${message}\nNothing was written to data/basemap.`);
	process.exitCode = 1;
}
