import type { AuthoredMeasure, CompassPoint, Unit } from "../../domain/annotation.ts";
import type { Bilingual } from "../../domain/claim.ts";
import type { GazetteerPlace } from "../../domain/gazetteer.ts";
import { convert, toQuantityText } from "./unit-conversion.ts";

const BOUNDS: Readonly<Record<NonNullable<AuthoredMeasure["bound"]>, Bilingual>> = {
	"at-least": { en: "at least ", uk: "щонайменше " },
	"at-most": { en: "at most ", uk: "щонайбільше " },
	about: { en: "about ", uk: "приблизно " },
};

const WINDS: Readonly<Record<CompassPoint, Bilingual>> = {
	north: { en: "north", uk: "північ" },
	"north-east": { en: "north-east", uk: "північний схід" },
	east: { en: "east", uk: "схід" },
	"south-east": { en: "south-east", uk: "південний схід" },
	south: { en: "south", uk: "південь" },
	"south-west": { en: "south-west", uk: "південний захід" },
	west: { en: "west", uk: "захід" },
	"north-west": { en: "north-west", uk: "північний захід" },
};

/** Joins sentences in both languages; what is null is left out. */
export function joinSentences(...sentences: readonly (Bilingual | null | undefined)[]): Bilingual {
	const present = sentences.filter((sentence) => sentence !== null && sentence !== undefined);
	return { en: present.map(({ en }) => en).join(" "), uk: present.map(({ uk }) => uk).join(" ") };
}

/** A quantity, with kilometres (or square kilometres) behind it where it is stated in other units. */
function withMetric(value: number, unit: Unit): Bilingual {
	const text = toQuantityText(value, unit);
	const metric = unit === "sqmi" ? "sqkm" : "km";
	const converted = unit === metric || unit === "m" ? null : convert(value, unit, metric);
	if (converted === null) return text;
	const inMetric = toQuantityText(converted, metric);
	return { en: `${text.en} (${inMetric.en})`, uk: `${text.uk} (${inMetric.uk})` };
}

/** "Stated: at least 2 miles (3.2 km)." */
export function statedSentence({ stated, unit, bound }: AuthoredMeasure): Bilingual {
	const quantity = withMetric(stated, unit);
	const open = bound ? BOUNDS[bound] : { en: "", uk: "" };
	return { en: `Stated: ${open.en}${quantity.en}.`, uk: `Заявлено: ${open.uk}${quantity.uk}.` };
}

/** The line as a sentence names it, in the genitive in Ukrainian: "the border", "the Oskil river". */
function lineWords({ type, names }: GazetteerPlace): Bilingual {
	if (type === "border") return { en: "the border", uk: "кордону" };
	if (type !== "river") return { en: names.en, uk: `лінії «${names.uk}»` };
	const river = { en: names.en.replace(/\s+river$/i, ""), uk: names.uk.replace(/^річка\s+/i, "") };
	return { en: `the ${river.en} river`, uk: `річки ${river.uk}` };
}

/** "Measured from the centre of Vovchansk to the nearest point of the border: 6.4 km." */
export function toLineSentence(place: GazetteerPlace, line: GazetteerPlace, meters: number): Bilingual {
	const measured = toQuantityText(meters / 1_000, "km");
	const words = lineWords(line);
	return {
		en: `Measured from the centre of ${place.names.en} to the nearest point of ${words.en}: ${measured.en}.`,
		uk: `Виміряно від центру населеного пункту ${place.names.uk} до найближчої точки ${words.uk}: ${measured.uk}.`,
	};
}

/** "Measured between the centres of Kupiansk and Izium: 61 km." */
export function betweenSentence(from: GazetteerPlace, to: GazetteerPlace, meters: number): Bilingual {
	const measured = toQuantityText(meters / 1_000, "km");
	return {
		en: `Measured between the centres of ${from.names.en} and ${to.names.en}: ${measured.en}.`,
		uk: `Виміряно між центрами населених пунктів ${from.names.uk} і ${to.names.uk}: ${measured.uk}.`,
	};
}

/** "Stated: south. Measured from the centre of Kupiansk to that of Izium: 204°." */
export function bearingSentence(
	wind: CompassPoint,
	from: GazetteerPlace,
	to: GazetteerPlace,
	degrees: number,
): Bilingual {
	const measured = Math.round(degrees);
	return {
		en: `Stated: ${WINDS[wind].en}. Measured from the centre of ${from.names.en} to that of ${to.names.en}: ${measured}° clockwise from north.`,
		uk: `Заявлено: ${WINDS[wind].uk}. Виміряно від центру населеного пункту ${from.names.uk} до центру населеного пункту ${to.names.uk}: ${measured}° за годинниковою стрілкою від півночі.`,
	};
}

/** "Stated: 50 km, printed also as 31 miles. Computed: 50 km are 31.1 miles." */
export function conversionSentence(
	stated: number,
	unit: Unit,
	printed: number,
	printedUnit: Unit,
	computed: number,
): Bilingual {
	const [own, other, result] = [
		toQuantityText(stated, unit),
		toQuantityText(printed, printedUnit),
		toQuantityText(computed, printedUnit),
	];
	return {
		en: `Stated: ${own.en}, printed also as ${other.en}. Computed: ${own.en} = ${result.en}.`,
		uk: `Заявлено: ${own.uk}, надруковано також як ${other.uk}. Обчислено: ${own.uk} = ${result.uk}.`,
	};
}

/** Whether the two agree, and by what measure. */
export function verdictSentence(agrees: boolean, tolerance: Bilingual): Bilingual {
	return agrees
		? { en: `They agree (tolerance: ${tolerance.en}).`, uk: `Числа узгоджуються (допуск: ${tolerance.uk}).` }
		: { en: `They differ (tolerance: ${tolerance.en}).`, uk: `Числа розходяться (допуск: ${tolerance.uk}).` };
}
