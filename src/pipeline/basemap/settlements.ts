import { roundTo } from "./coordinates.ts";
import type { BasemapFeature, BilingualName } from "./feature-collection.ts";
import { isUkrainianScript, romaniseUkrainian } from "./romanise-ukrainian.ts";
import { RANK_BY_NAME, RUSSIAN_PLACES, UKRAINIAN_NAMES } from "./settlement-names.ts";
import type { SettlementRow } from "./settlement-rows.ts";
import { looseSpelling } from "./settlement-rows.ts";

function withoutApostrophes(name: string): string {
	return name.replace(/[’'”]/g, "");
}

/**
 * The Ukrainian among the Cyrillic names, which carry no language: it has only Ukrainian letters and its official
 * romanisation is the dump's own spelling. Of several the longest (Russian drops the soft sign: Куп’янськ, Купянск).
 */
function ukrainianName({ latin, olderLatin, cyrillic }: SettlementRow): string | null {
	const authored = UKRAINIAN_NAMES.get(latin);
	if (authored !== undefined) return authored;
	const isRenamed = olderLatin !== null && looseSpelling(olderLatin) !== looseSpelling(latin);
	const spellings = [latin, isRenamed ? latin : (olderLatin ?? latin)].map(withoutApostrophes);
	const [found] = cyrillic
		.map((name) => name.replace(/['”]/g, "’"))
		.filter((name) => isUkrainianScript(name) && spellings.includes(romaniseUkrainian(name)))
		.sort((a, b) => b.length - a.length);
	return found ?? null;
}

function nameOf(row: SettlementRow): BilingualName {
	if (row.country === "RU") return RUSSIAN_PLACES.get(row.latin) ?? { en: row.olderLatin ?? row.latin, uk: null };
	const uk = ukrainianName(row);
	return { en: uk === null ? withoutApostrophes(row.latin) : romaniseUkrainian(uk), uk };
}

const RANK_FLOORS = [250_000, 40_000, 10_000, 2500];

/** 1 is the most prominent. A place without a population is taken to be small. */
function rankOf(name: BilingualName, population: number | null): number {
	const byPopulation = RANK_FLOORS.findIndex((floor) => (population ?? 0) >= floor);
	return RANK_BY_NAME.get(name.en) ?? (byPopulation < 0 ? RANK_FLOORS.length + 1 : byPopulation + 1);
}

function slug({ country, latin, at }: SettlementRow): string {
	const name = withoutApostrophes(latin)
		.toLowerCase()
		.normalize("NFD")
		.replace(/[^a-z]+/g, "-");
	return `${country.toLowerCase()}-${name}-${at[1].toFixed(2)}-${at[0].toFixed(2)}`;
}

export function settlementFeatures(rows: readonly SettlementRow[]): BasemapFeature[] {
	return rows.map((row) => {
		const name = nameOf(row);
		return {
			type: "Feature",
			id: row.geonamesId === null ? slug(row) : `geonames-${row.geonamesId}`,
			properties: { country: row.country, name, population: row.population, rank: rankOf(name, row.population) },
			geometry: { type: "Point", coordinates: row.at.map((value) => roundTo(value, 5)) },
		};
	});
}
