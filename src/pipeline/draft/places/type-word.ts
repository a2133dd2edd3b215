import type { NamedPlace } from "../../gazetteer/gazetteer-place.ts";
import type { Lexicon } from "../../gazetteer/lexicon.ts";
import type { Word } from "../words-of.ts";
import { spaced } from "./name-context.ts";
import * as known from "./place-words.ts";
import type { RawMention } from "./raw-mention.ts";
import { meansRegion } from "./region-context.ts";

const DIVISIONS: ReadonlySet<string> = new Set(["oblast", "region"]);

/** A name of the words `at` to `last`, and the places it may mean. */
export interface NounAt {
	readonly at: number;
	readonly last: number;
	readonly nouns: readonly NamedPlace[];
}

function oblastOf(words: readonly Word[], at: number, last: number, lexicon: Lexicon): NamedPlace | undefined {
	const name = words
		.slice(at, last + 1)
		.map(({ key }, index) => (index === 0 ? key : `${words[at + index]?.gap}${key}`))
		.join("");
	return lexicon.forms.get(`${name} oblast`)?.find(({ place }) => place.type === "oblast")?.place;
}

/** "Kharkiv and Sumy regions", "Volyn and Polissia directions": the plural at the end of a list of names. */
function pluralAhead(words: readonly Word[], last: number, plural: RegExp): boolean {
	for (let at = last + 1; at <= last + 8; at++) {
		const word = words[at];
		if (word === undefined || (word.gap !== " " && word.gap !== ", ")) return false;
		if (plural.test(word.key)) return true;
		if (!word.isCapital && word.key !== "and" && !DESCRIBES_REGION.test(word.key)) return false;
	}
	return false;
}
/** "Belgorod and Kursk border regions". */
const DESCRIBES_REGION =
	/^(?:border|frontier|frontline|neighbou?ring|occupied|(?:north|south)?(?:east|west)ern|northern|southern|russian|ukrainian)$/;

/** The word before "of" before a name: "the region of Kharkiv". */
function typeBeforeOf(words: readonly Word[], at: number): string {
	return words[at - 1]?.key === "of" && words[at]?.gap === " " ? (words[at - 2]?.key ?? "") : "";
}

const DISTRICTS = /^(?:districts|raions|rayons|hromadas)$/;

/** The last word of "Kupiansk district" and of each name in "Kupiansk and Izium districts"; "Kharkiv districts" are parts of the city. */
function endOfDistrict(words: readonly Word[], at: number, last: number): number | null {
	const after = spaced(words[last + 1])?.key ?? "";
	if (/^(?:district|raion|rayon|hromada)$/.test(after)) return last + 1;
	if (DISTRICTS.test(after)) return words[at - 1]?.key === "and" && words[at - 2]?.isCapital === true ? last + 1 : null;
	return pluralAhead(words, last, DISTRICTS) ? last : null;
}

/** Takes in the word of type beside a name, which also decides between namesakes. */
export function withTypeWord(
	text: string,
	words: readonly Word[],
	{ at, last, nouns }: NounAt,
	lexicon: Lexicon,
): RawMention | null {
	const start = words[at]?.start ?? 0;
	const mention = (from: number, to: number, candidates: readonly NamedPlace[], isDistrict = false): RawMention => {
		const end = words[to]?.end ?? 0;
		const tail = /^(?:[A-Z]\.){1,3}$/.test(text.slice(words[from]?.start ?? start, end + 1)) ? 1 : 0;
		return { first: from, last: to, start: words[from]?.start ?? start, end: end + tail, candidates, isDistrict };
	};
	const after = spaced(words[last + 1]);
	const division = oblastOf(words, at, last, lexicon);
	if (division !== undefined && after !== undefined) {
		if (/^(?:regions?|oblasts?|provinces?|area|oblast’s)$/.test(after.key)) return mention(at, last + 1, [division]);
		if (/^(?:regional|governor|oblast)$/.test(after.key)) return mention(at, last, [division]);
	}
	if (division !== undefined && pluralAhead(words, last, /^(?:regions|oblasts|provinces)$/))
		return mention(at, last, [division]);
	if (division !== undefined && meansRegion(words, at, last)) return mention(at, last, [division]);
	const regionOf =
		division === undefined ? undefined : /^(?:region|oblast|province)$/.exec(typeBeforeOf(words, at))?.[0];
	if (division !== undefined && regionOf !== undefined) return mention(at - 2, last, [division]);
	const districtEnd = endOfDistrict(words, at, last);
	if (districtEnd !== null && nouns.some(({ lngLat }) => lngLat !== null)) {
		const towns = nouns.filter(({ type }) => !DIVISIONS.has(type));
		return mention(at, districtEnd, towns, true);
	}
	const river =
		after !== undefined && known.WATER_WORDS.has(after.key)
			? nouns.filter(({ type }) => type === "river" || type === "sea")
			: [];
	if (river.length > 0) return mention(at, last + 1, river);
	return nouns.length > 0 ? mention(at, last, nouns) : null;
}

/** "The Saltivskyi and Kyivskyi districts": a district that the lists have with its word of type. */
export function readEnglishDistrict(words: readonly Word[], at: number, lexicon: Lexicon): RawMention | null {
	const word = words[at];
	if (word === undefined) return null;
	const entries = lexicon.forms.get(`${word.key} district`);
	if (entries === undefined || !pluralAhead(words, at, /^(?:districts|raions|neighbou?rhoods)$/)) return null;
	const candidates = entries.map(({ place }) => place);
	return { first: at, last: at, start: word.start, end: word.end, candidates, isDistrict: false };
}

const AXES = /^(?:directions?|axis|axes|fronts?|sectors?)$/;

/** "Volyn and Polissia directions": an axis called after a division of which the list has no name without its word of type. */
export function readEnglishAxis(words: readonly Word[], at: number, lexicon: Lexicon): RawMention | null {
	const word = words[at];
	const division = word === undefined ? undefined : oblastOf(words, at, at, lexicon);
	if (word === undefined || division === undefined) return null;
	const isAxis = pluralAhead(words, at, AXES);
	// "Donetska and Kharkivska oblasts": a name that only goes with its word of type.
	if (!isAxis && !pluralAhead(words, at, /^(?:regions|oblasts|provinces)$/)) return null;
	const next = words[at + 1];
	const last = !isAxis && next?.gap === " " && !next.isCapital && next.key !== "and" ? at + 1 : at;
	return {
		first: at,
		last,
		start: word.start,
		end: words[last]?.end ?? word.end,
		candidates: [division],
		isDistrict: false,
		...(isAxis ? { isAxis: true } : {}),
	};
}
