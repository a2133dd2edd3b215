import { romaniseUkrainian } from "../basemap/romanise-ukrainian.ts";
import type { NamedPlace } from "./gazetteer-place.ts";
import { romaniseRussian, russianNames } from "./russian-name.ts";

/** Words of texts that are also names of villages or surnames: never a mention without something that says so. */
const AMBIGUOUS = new Set(
	(
		"мирне нове нова південне північне перемога победа шевченко україна росія центральне зелене красне тихе весела веселе степне " +
		"орел бар рось воля дружба нива зоря мир рай сад лісне світле озерне садове польова лиман рівне " +
		"victoria виктор виктория вікторія " +
		"vladimir владимир volodymyr moskva володимир роман roman " +
		"sad bar budy kumy orel victory mir donets donetsk-na-donu reading nice"
	).split(" "),
);

const THEATRE = { west: 34.6, south: 47.2, east: 39.2, north: 51.4 } as const;
const FIRST_ORDER = new Set(["PPLC", "PPLA"]);

interface Row {
	readonly id: string;
	readonly name: string;
	readonly cyrillic: readonly string[];
	readonly latin: readonly string[];
	readonly lngLat: readonly [number, number];
	readonly population: number;
	readonly country: string;
	readonly code: string;
}

function parseRow(line: string): Row {
	const [id = "", name = "", cyrillic = "", latin = "", lng, lat, population, country = "", , code = ""] =
		line.split("\t");
	const split = (list: string): string[] => (list === "" ? [] : list.split("|"));
	return {
		id,
		name,
		cyrillic: split(cyrillic),
		latin: split(latin),
		lngLat: [Number(lng), Number(lat)],
		population: Number(population),
		country,
		code,
	};
}

const isInTheatre = ([lng, lat]: readonly [number, number]): boolean =>
	lng > THEATRE.west && lng < THEATRE.east && lat > THEATRE.south && lat < THEATRE.north;

function isStrong({ name, population, country, code, lngLat }: Row): boolean {
	if (AMBIGUOUS.has(name.toLowerCase()) || name.length < 4) return name === "Uman";
	if (country !== "UA" && country !== "RU") return code === "PPLC" || population >= 1_000_000;
	const isNear = isInTheatre(lngLat);
	return FIRST_ORDER.has(code) || population >= (isNear ? 4000 : 20_000);
}

/** Names of a settlement: the dump's, and what the Ukrainian one becomes in the official romanisation. */
function namesOf({ name, cyrillic, latin, country, lngLat }: Row): string[] {
	if (country !== "UA" && country !== "RU") return [name, ...cyrillic.filter((one) => /^[а-яіїєґё’ -]+$/iu.test(one))];
	const kept = cyrillic.filter((one) => /^[А-ЯІЇЄҐЁ][а-яіїєґё’ -]+/u.test(one) && !/[јўћђ]/u.test(one));
	const romanised = kept.filter((one) => /[іїєґ]/iu.test(one)).map(romaniseUkrainian);
	const plain = [name, ...latin].map((one) => one.replace(/[’']/gu, ""));
	// A name with і, ї or є is surely Ukrainian; of the others the dump does not tell the language.
	const isNear = lngLat[0] > 33 && lngLat[0] < 41;
	const russian = isNear ? kept.filter((one) => /[іїєґ’]/iu.test(one)).flatMap(russianNames) : [];
	return [name, ...latin, ...plain, ...kept, ...romanised, ...russian, ...russian.flatMap(romaniseRussian)].filter(
		(one) => one.length > 2,
	);
}

/** Reads the derived list of settlements (`data/gazetteer.settlements.tsv`) or an import in the same form. */
export function readSettlements(text: string, provider: "settlements" | "geonames"): NamedPlace[] {
	const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
	return lines.map(parseRow).map((row) => ({
		id: row.id,
		name: row.name,
		type: row.population >= 50_000 ? "city" : row.population >= 10_000 ? "town" : "village",
		lngLat: row.lngLat,
		provider,
		population: row.population,
		names: [...new Set(namesOf(row))].filter((one) => !AMBIGUOUS.has(one.toLowerCase()) || !isStrong(row)),
		isStrong: isStrong(row),
		hasAdjective: row.population >= 1500 && (row.country === "UA" || row.country === "RU"),
	}));
}

interface LayerFeature {
	readonly id: string;
	readonly properties: {
		readonly country: string;
		readonly name: { readonly en: string; readonly uk: string | null };
		readonly population: number | null;
	};
	readonly geometry: { readonly coordinates: readonly [number, number] };
}

/** Two lists' coordinates of one settlement lie up to this far apart, in degrees. */
const SAME_DEGREES = 0.06;

/** Adds the names of the map's settlements layer, where the Ukrainian ones were corrected, and the places only it has. */
export function withLayerNames(places: readonly NamedPlace[], layer: string): NamedPlace[] {
	if (layer === "") return [...places];
	const byId = new Map(places.map((place) => [place.id, place]));
	const { features } = JSON.parse(layer) as { features: readonly LayerFeature[] };
	for (const { id, properties, geometry } of features) {
		const { en, uk } = properties.name;
		const russian = uk === null || properties.country !== "UA" ? [] : russianNames(uk);
		const names = [en, ...(uk === null ? [] : [uk]), ...russian, ...russian.flatMap(romaniseRussian)];
		const [lng, lat] = geometry.coordinates;
		const twin =
			byId.get(id) ??
			places.find(
				({ lngLat, name }) =>
					lngLat !== null &&
					name[0] === en[0] &&
					Math.abs(lngLat[0] - lng) < SAME_DEGREES / 3 &&
					Math.abs(lngLat[1] - lat) < SAME_DEGREES / 3,
			);
		const known = twin === undefined ? undefined : byId.get(twin.id);
		const added = {
			id,
			name: en,
			type: "village",
			lngLat: [lng, lat],
			provider: "settlements",
			population: properties.population ?? 0,
		} as const;
		const place = known ?? {
			...added,
			names: [],
			isStrong: !AMBIGUOUS.has((uk ?? en).toLowerCase()) && en.length > 4,
			hasAdjective: true,
		};
		const isStrong =
			place.isStrong ||
			(properties.country === "UA" &&
				en.length > 5 &&
				!AMBIGUOUS.has((uk ?? en).toLowerCase()) &&
				!/^(?:Novo|Olek|Petr|Myk|Ivan|Andri|Shevch|Stepan|Pokrovske|Ternova|Berezivka|Verbivka)/.test(en));
		byId.set(place.id, {
			...place,
			name: en,
			names: [...new Set([...place.names, ...names])],
			isStrong,
			hasAdjective: true,
		});
	}
	return [...byId.values()];
}
