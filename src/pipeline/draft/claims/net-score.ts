import { addDays, type IsoDay } from "../../../domain/day.ts";
import { WordPattern } from "../word-pattern.ts";
import { hasFiniteVerb } from "./finite-verb.ts";
import { BACKGROUND } from "./view-words.ts";

/** What a clause says that makes it news of the war, or speaks against it. */
export interface NetFacts {
	readonly text: string;
	/** What its family of words adds by itself. */
	readonly family: number;
	readonly hasPlace: boolean;
	readonly hasDate: boolean;
	readonly hasSide: boolean;
	readonly hasNumber: boolean;
	readonly isSpoken: boolean;
	/** The last day of the first date in it, where it has one. */
	readonly lastDay: IsoDay | null;
	readonly published: IsoDay;
}

const COUNTED = new WordPattern(
	/\b(?:people|civilians?|residents?|men|women|children|soldiers|troops|servicemen|personnel|families|houses?|homes|buildings|tanks|vehicles|drones|missiles|bombs|settlements|villages|attacks|assaults|clashes|square)\b/i,
	/(?<!\p{L})(?:осіб|людей|людин|цивіль|мирн|жител|мешкан|дітей|діти|детей|жінк|женщин|чоловік|мужчин|військов|военн|солдат|сімей|родин|семей|будинк|домов|дома|машин|автомоб|танк|дрон|ракет|бомб|сіл|сёл|сел(?!\p{L})|атак|штурм|боєзіткн|человек|абонент)/iu,
);
const PASSIVE = new WordPattern(
	/\b(?:was|were|been|being) \w+(?:ed|en|wn|t)\b/i,
	/(?<!\p{L})\p{L}{3,}(?:ано|ено|ято|ито|уто|аны|ены|яты|иты|ані|ені|яті|ана|ена)(?!\p{L})/iu,
);
const HYPOTHETICAL = new WordPattern(
	/\b(?:if|unless|would|could|may|might|whether|should)\b/i,
	/(?<!\p{L})(?:якщо|якби|если|бы|би|чи(?=\s)|ли(?=\s)|може|можуть|может|могут|нехай|пусть|хай)(?!\p{L})/iu,
);
const FIRST_PERSON = new WordPattern(
	/\b(?:I|me|my|I['’]m|myself)\b/,
	/(?<!\p{L})(?:я|мене|мені|мій|моя|моє|меня|мне|мой|моё|моего)(?!\p{L})/iu,
);
const HISTORY = new WordPattern(
	/\b(?:histor\w+|century|Soviet|decades?|once|used to|before the war|pre-war|founded|built in)\b/i,
	/(?<!\p{L})(?:істор|истор|столітт|столет|радянськ|советск|десятиріч|десятилет|колись|когда-то|до війни|до войны|довоєнн|довоенн)/iu,
);
const OFF_TOPIC = new WordPattern(
	/\b(?:report|reporters?|interviews?|blog|website|article|documents?|newsletter|readers?|colleagues|methodology)\b/i,
	/(?<!\p{L})(?:інтерв['’ʼ]ю|интервью|доповід|доклад|репортаж|редакц|методолог|листуванн|переписк|сайт|читач|читател|колег|коллег)/iu,
);

/** What each fact adds. A place alone or a family alone is not enough; a family with a place, or with a side and a verb, is. */
const NET_WEIGHTS = {
	place: 0.12,
	date: 0.06,
	side: 0.1,
	counted: 0.12,
	passive: 0.06,
	verb: 0.1,
	spoken: 0.06,
	hypothetical: -0.25,
	firstPerson: -0.2,
	yearsBack: -0.2,
	background: -0.25,
	history: -0.2,
	offTopic: -0.3,
} as const;
/** From this score on a clause is proposed. */
export const NET_THRESHOLD = 0.36;
/** What was longer ago than this is told as history. */
const DAYS_OF_NEWS = 500;

/** How much a clause that no rule knows looks like news of the war: the sum of what it has of the table. */
export function netScore(facts: NetFacts): number {
	const { text, lastDay, published } = facts;
	const has: Readonly<Record<keyof typeof NET_WEIGHTS, boolean>> = {
		place: facts.hasPlace,
		date: facts.hasDate,
		side: facts.hasSide,
		counted: facts.hasNumber && COUNTED.test(text),
		passive: PASSIVE.test(text),
		verb: hasFiniteVerb(text),
		spoken: facts.isSpoken,
		hypothetical: HYPOTHETICAL.test(text),
		firstPerson: FIRST_PERSON.test(text),
		yearsBack: lastDay !== null && lastDay < addDays(published, -DAYS_OF_NEWS),
		background: BACKGROUND.test(text),
		history: HISTORY.test(text),
		offTopic: OFF_TOPIC.test(text),
	};
	const keys = Object.keys(NET_WEIGHTS) as (keyof typeof NET_WEIGHTS)[];
	return Math.round(keys.reduce((sum, key) => sum + (has[key] ? NET_WEIGHTS[key] : 0), facts.family) * 100) / 100;
}
