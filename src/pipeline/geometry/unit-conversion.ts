import type { Unit } from "../../domain/annotation.ts";
import type { Bilingual } from "../../domain/claim.ts";

/** Metres or square metres to one unit. The international mile is 1,609.344 m exactly. */
const SIZES: Readonly<Partial<Record<Unit, { readonly size: number; readonly dimension: "length" | "area" }>>> = {
	m: { size: 1, dimension: "length" },
	km: { size: 1_000, dimension: "length" },
	mi: { size: 1_609.344, dimension: "length" },
	sqkm: { size: 1e6, dimension: "area" },
	sqmi: { size: 1_609.344 ** 2, dimension: "area" },
};

/** A value in another unit, or null where the two do not measure the same. */
export function convert(value: number, from: Unit, to: Unit): number | null {
	const source = SIZES[from];
	const target = SIZES[to];
	if (!source || !target || source.dimension !== target.dimension) return null;
	return (value * source.size) / target.size;
}

interface UnitWords {
	readonly en: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
	readonly uk: Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };
}

const UNIT_WORDS: Readonly<Partial<Record<Unit, UnitWords>>> = {
	m: { en: { other: "m" }, uk: { other: "м" } },
	km: { en: { other: "km" }, uk: { other: "км" } },
	mi: {
		en: { one: "mile", other: "miles" },
		uk: { one: "миля", few: "милі", many: "миль", other: "милі" },
	},
	sqkm: { en: { other: "km²" }, uk: { other: "км²" } },
	sqmi: {
		en: { one: "square mile", other: "square miles" },
		uk: { one: "квадратна миля", few: "квадратні милі", many: "квадратних миль", other: "квадратної милі" },
	},
	degrees: { en: { other: "°" }, uk: { other: "°" } },
};

const NUMBERS = {
	en: new Intl.NumberFormat("en", { maximumFractionDigits: 1 }),
	uk: new Intl.NumberFormat("uk", { maximumFractionDigits: 1 }),
};
const PLURALS = { en: new Intl.PluralRules("en"), uk: new Intl.PluralRules("uk") };

/** A quantity in words, to one decimal: "6.4 km", "2 miles" and "6,4 км", "2 милі". */
export function toQuantityText(value: number, unit: Unit): Bilingual {
	const rounded = Math.round(value * 10) / 10;
	const inLanguage = (language: "en" | "uk") => {
		const words = UNIT_WORDS[unit]?.[language] ?? { other: unit };
		const word = words[PLURALS[language].select(rounded)] ?? words.other;
		return `${NUMBERS[language].format(rounded)}${word === "°" ? "" : "\u00a0"}${word}`;
	};
	return { en: inLanguage("en"), uk: inLanguage("uk") };
}
