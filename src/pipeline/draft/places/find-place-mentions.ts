import type { Lexicon } from "../../gazetteer/lexicon.ts";
import type { Word } from "../words-of.ts";
import { readForest } from "./forest.ts";
import { organisationSpans } from "./organisations.ts";
import { personsIn } from "./persons-in-text.ts";
import type { RawMention } from "./raw-mention.ts";
import { readSmallName } from "./read-adjective.ts";
import { type NameReading, readName } from "./read-name.ts";
import { isInstitution } from "./toponym-endings.ts";
import { unknownToponymAt } from "./unknown-toponym.ts";

/** Finds mentions in order, the longest name first. Linear in the text. */
export function findPlaceMentions(text: string, words: readonly Word[], lexicon: Lexicon): RawMention[] {
	const bodies = organisationSpans(text);
	const reading: NameReading = { text, words, lexicon, persons: personsIn(words) };
	const mentions: RawMention[] = [];
	/** Stems of names that no list knows but the text somewhere calls a place. */
	const called = new Set<string>();
	let [body, previous] = [0, -10];
	for (let at = 0; at < words.length; ) {
		const word = words[at];
		if (word === undefined) break;
		while (bodies[body] !== undefined && (bodies[body]?.[1] ?? 0) <= word.start) body++;
		const inBody = (bodies[body]?.[0] ?? Number.POSITIVE_INFINITY) <= word.start;
		const isBody = inBody || (word.isCapital && isNamedBody(words, at, lexicon));
		const found = isBody ? null : readAt(reading, at, previous);
		if (found !== null) mentions.push(found);
		if (found !== null && found.isDoubtful !== true) {
			previous = found.last;
			if (found.candidates.length === 0 && found.first === found.last) called.add(stemOf(word.text));
		}
		at = Math.max(at, found?.last ?? at) + 1;
	}
	return withoutDoubtful(mentions, (at) => called.has(stemOf(words[at]?.text ?? "")));
}

function readAt(reading: NameReading, at: number, previous: number): RawMention | null {
	const { words, lexicon } = reading;
	if (words[at]?.isCapital !== true) return readSmallName(words, at, lexicon);
	const forest = readForest(words, at, lexicon);
	if (forest !== null) return forest;
	const named = readName(reading, at, previous);
	if (named !== null && named.isDoubtful !== true) return named;
	return unknownToponymAt(words, at, previous) ?? named ?? perhapsCalled(words, at);
}

/** Without the ending of its case: "Кривомельное", "Кривомельного". */
const stemOf = (name: string): string =>
	name
		.toLowerCase()
		.replace(/(?:[ое]го|[ое]му|[ои]е|ее|[иыоеєі]м|о[їйю]|ій|ую|ая|[иы]й|к[аиіуео]|кою|кой|ці|[аеиіуыюя])$/u, "");

/**
 * A doubtful name counts where the text names the same place beyond doubt: "Fighting for Terny" beside "near Terny";
 * one that no list knows, where the text calls it a place.
 */
function withoutDoubtful(mentions: readonly RawMention[], isCalled: (at: number) => boolean): RawMention[] {
	const sure = new Set(
		mentions.flatMap(({ candidates, isDoubtful }) => (isDoubtful === true ? [] : candidates.map(({ id }) => id))),
	);
	return mentions.filter(
		({ candidates, isDoubtful, first }) =>
			isDoubtful !== true || candidates.some(({ id }) => sure.has(id)) || isCalled(first),
	);
}

const SHORTEST_CALLED = 6;

/** A name without any word beside it that calls it a place: one if the text does so elsewhere. */
function perhapsCalled(words: readonly Word[], at: number): RawMention | null {
	const word = words[at];
	if (word === undefined || word.text.length < SHORTEST_CALLED || isInstitution(word.text.toLowerCase())) return null;
	return {
		first: at,
		last: at,
		start: word.start,
		end: word.end,
		candidates: [],
		isDistrict: false,
		isDoubtful: true,
	};
}

/** A body of the gazetteer's list ("The Kyiv Independent") that covers a word. */
function isNamedBody(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
	for (let first = Math.max(0, at - 6); first <= at; first++) {
		if (!lexicon.organisationOpenings.has(words[first]?.key ?? "")) continue;
		let key = "";
		for (let index = first; index < Math.min(words.length, first + 9); index++) {
			key += index === first ? (words[index]?.key ?? "") : `${words[index]?.gap}${words[index]?.key}`;
			if (index >= at && lexicon.organisations.has(key)) return true;
		}
	}
	return false;
}
