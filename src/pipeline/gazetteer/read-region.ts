import * as z from "zod/mini";
import { parseAuthoredFile } from "../authored-file.ts";
import type { NamedPlace } from "./gazetteer-place.ts";
import { romaniseRussian } from "./russian-name.ts";

const line = z.array(z.union([z.string(), z.number()])).check(z.minLength(5));
const regionSchema = z.strictObject({
	countries: z.array(line),
	oblasts: z.array(line),
	regions: z.array(line),
	waters: z.array(line),
	villages: z.array(line),
	districts: z.array(line),
	cities: z.array(line),
	towns: z.array(line),
	adjectives: z.array(line),
});
const SECTIONS = ["countries", "oblasts", "regions", "waters", "villages", "districts", "cities", "towns"] as const;
type Section = (typeof SECTIONS)[number];
/** Settlements and parts of one. */
const NAMED_ALIKE: ReadonlySet<Section> = new Set(["villages", "districts", "cities", "towns"]);

const slugOf = (name: string): string =>
	name
		.toLowerCase()
		.normalize("NFD")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "");

/** One word is the same as another to the finder: "Kharkiv region", "Kharkiv Oblast", "Kharkiv province". */
const divisionNames = (name: string): string[] => [
	`${name} region`,
	`${name} oblast`,
	`${name} province`,
	`${name} Krai`,
];

const WATER_WORD = /^(?:річка|река) (?=\p{Lu})| River$/u;

/** "Oskil River" → "Oskil"; a name whose word of type cannot go ("Black Sea") has none. */
const bareNamesOf = (names: readonly string[]): string[] =>
	names.filter((name) => WATER_WORD.test(name)).map((name) => name.replace(WATER_WORD, ""));

function toPlace(cells: readonly (string | number)[], section: Section): NamedPlace {
	const [en, uk, ru, lng, lat, ...more] = cells;
	const name = String(en);
	const isOblast = section === "oblasts";
	const spellings = [String(uk), String(ru), ...more.map(String)];
	const latin = [name, ...spellings.filter((one) => /^[A-Za-z]/.test(one))];
	const names = isOblast
		? [...latin.flatMap(divisionNames), ...spellings.filter((one) => !/^[A-Za-z]/.test(one))]
		: [
				name,
				...spellings,
				...(NAMED_ALIKE.has(section) ? romaniseRussian(String(ru)) : []),
				...(section === "waters" ? spellings.map((one) => one.replace(/^(?:річка|река) /u, "р. ")) : []),
			];
	const types: Record<Section, NamedPlace["type"]> = {
		countries: "country",
		oblasts: "oblast",
		regions: "region",
		waters: name.endsWith("Sea") || name.startsWith("Sea") ? "sea" : "river",
		villages: "village",
		districts: "district",
		cities: "city",
		towns: "town",
	};
	return {
		id: isOblast ? `${slugOf(name)}-oblast` : NAMED_ALIKE.has(section) ? `${slugOf(name)}-front` : slugOf(name),
		name: isOblast ? `${name} region` : name,
		type: types[section],
		lngLat: [Number(lng), Number(lat)],
		provider: "region",
		population: section === "countries" ? 10_000_000 : 0,
		names,
		...(section === "waters" ? { bareNames: bareNamesOf([name, ...spellings]) } : {}),
		isStrong:
			section !== "villages" ||
			!/^(?:Krasne|Zelene|Tykhe|Zapadne|Nevske|Ivanivka|Kamianka|Verbove|Topoli|Berestove|Vesele)$/.test(name),
		hasAdjective: NAMED_ALIKE.has(section) || section === "regions",
	};
}

type Region = z.infer<typeof regionSchema>;

/** The authored names of the wider region, `data/gazetteer.region.yaml`. Throws where the file is broken. */
export function parseRegion(text: string): Region {
	const parsed = parseAuthoredFile("data/gazetteer.region.yaml", text);
	if (!parsed.ok) throw new Error(parsed.problem.map(({ message, line: at }) => `line ${at}: ${message}`).join("\n"));
	return z.parse(regionSchema, parsed.value.value);
}

/** The places of the wider region. */
export function placesOfRegion(region: Region): NamedPlace[] {
	const places = SECTIONS.flatMap((section) => region[section].map((cells) => toPlace(cells, section)));
	// Namesakes: the second of a name has its number in its id.
	const seen = new Map<string, number>();
	return places.map((place) => {
		const nth = (seen.get(place.id) ?? 0) + 1;
		seen.set(place.id, nth);
		return nth === 1 ? place : { ...place, id: `${place.id}-${nth}` };
	});
}

/** So far, in degrees, a town may lie from where its adjective is said to belong. */
const SAME_TOWN = 0.1;

/**
 * Towns with the adjectives that no rule makes of their names ("Великобурлуцький"), the first of two alike. Throws where a line of
 * the region's file names a town that is not among them.
 */
export function withAdjectives(towns: readonly NamedPlace[], region: Region): NamedPlace[] {
	const places = [...towns];
	for (const [name, uk, ru, lng, lat] of region.adjectives) {
		const at = places.findIndex(
			(place) =>
				place.name === name &&
				place.lngLat !== null &&
				Math.hypot(place.lngLat[0] - Number(lng), place.lngLat[1] - Number(lat)) < SAME_TOWN,
		);
		const town = places[at];
		if (town === undefined)
			throw new Error(`data/gazetteer.region.yaml: adjectives: no list of towns has ${name} at ${lng}, ${lat}`);
		places[at] = { ...town, names: [...town.names, String(uk), String(ru)], hasAdjective: true };
	}
	return places;
}
