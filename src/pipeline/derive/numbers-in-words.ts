import type { AuthoredMeasure } from "../../domain/annotation.ts";

const SMALL_NUMBERS = [
	..."zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen".split(" "),
	..."sixteen seventeen eighteen nineteen".split(" "),
];
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
	...SMALL_NUMBERS.map((word, value) => [word, value] as const),
	...TENS.map((word, index) => [word, 10 * (index + 2)] as const),
]);
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
	["dozen", 12],
	["hundred", 100],
	["thousand", 1_000],
	["million", 1_000_000],
]);
const VAGUE_WORD = /\b(?:tens|dozens|scores|hundreds|thousands|millions)\b/i;

/** Digits, in groups of three or not, with a decimal part or not; or a run of letters. */
const TOKEN = /\d{1,3}(?:[,\u0020\u00a0\u202f]\d{3})+(?!\d)|\d+(?:\.\d+)?|\p{L}+/gu;

interface Reading {
	/** What the multipliers above a hundred have already closed: 2,000 of "two thousand three hundred". */
	closed: number;
	open: number;
}

function readMultiplier(reading: Reading | null, multiplier: number): Reading {
	const { closed, open } = reading ?? { closed: 0, open: 0 };
	const product = (open || 1) * multiplier;
	return multiplier < 1_000 ? { closed, open: product } : { closed: closed + product, open: 0 };
}

/** "twenty three" and "two hundred ten" go on; "two, three" are two numbers. */
const goesOn = ({ closed, open }: Reading, value: number): boolean =>
	(open === 0 && closed > 0) || (open >= 20 && open % (value < 10 ? 10 : 100) === 0);

/** Every number that words state, in digits ("28,500") or in English ("twenty-three", "two hundred"), in text order. */
export function numbersIn(words: string): number[] {
	const found: number[] = [];
	let reading: Reading | null = null;
	const finish = (): void => {
		if (reading !== null) found.push(reading.closed + reading.open);
		reading = null;
	};
	for (const [token] of words.toLowerCase().matchAll(TOKEN)) {
		const multiplier = MULTIPLIERS.get(token);
		const isDigits = /^\d/.test(token);
		const value = isDigits ? Number(token.replace(/[^\d.]/g, "")) : NUMBER_WORDS.get(token);
		const before: Reading | null = reading;
		if (multiplier !== undefined) reading = readMultiplier(before, multiplier);
		else if (value !== undefined && !isDigits && before !== null && goesOn(before, value)) {
			const { closed, open }: Reading = before;
			reading = { closed, open: open + value };
		} else if (token !== "and" || before === null) {
			finish();
			if (value !== undefined) reading = { closed: 0, open: value };
		}
	}
	finish();
	return found;
}

/**
 * Whether a measure's words may state its number: they do, they state none at all, or they are vague ("dozens") and the
 * number is said to be open to a side.
 */
export function mayState({ words, stated, bound }: AuthoredMeasure): boolean {
	const numbers = numbersIn(words);
	return numbers.length === 0 || numbers.includes(stated) || (bound !== undefined && VAGUE_WORD.test(words));
}
