import type { Side } from "../../../domain/vocabulary.ts";
import { OF_FORCES, STRIKE } from "../claims/actor-words.ts";
import { sideOf, sideWords } from "../claims/side-words.ts";
import type { Sentence } from "../sentences-of.ts";
import { claimantSide, isCivil, isPrivate } from "./claimant-side.ts";
import { RUSSIAN_LAND, UKRAINIAN_LAND } from "./land-words.ts";
import { isName, tidy } from "./speaker-name.ts";

/** Where a text first names each name: what stands beside it there introduces the person. */
export function firstNaming(
	sentences: readonly Sentence[],
): ReadonlyMap<string, { readonly index: number; readonly at: number }> {
	const first = new Map<string, { index: number; at: number }>();
	for (const [index, { text }] of sentences.entries())
		for (const { 0: word, index: at } of text.matchAll(/(?<!\p{L})\p{Lu}[\p{L}’'ʼ-]{3,}/gu))
			if (!first.has(word)) first.set(word, { index, at });
	return first;
}

/** What all sentences of a text share when their speakers are looked for. */
export interface Hearing {
	readonly sentences: readonly Sentence[];
	readonly home: Side;
	readonly voice: Side;
	readonly first: ReturnType<typeof firstNaming>;
	readonly sideByName: Map<string, Side>;
}

/** The side by the words around a name where an earlier sentence introduced it. */
function introducedSide({ sentences, first }: Hearing, index: number, name: string): Side {
	const naming = first.get(name);
	if (naming === undefined || naming.index >= index) return "unknown";
	const { text } = sentences[naming.index] as Sentence;
	const before = sideOf(text.slice(Math.max(0, naming.at - 70), naming.at));
	if (before !== "unknown") return before;
	const beside = text.slice(Math.max(0, naming.at - 40), naming.at + name.length + 60);
	return claimantSide(beside, "unknown");
}

/** The side in brackets behind a name: "Rybak (Russia, 310,000 subscribers)". */
function bracketedSide(name: string, text: string): Side {
	const at = text.indexOf(name);
	const bracket = at < 0 ? null : /^[»”"]?\s?\(([^()]{2,60})\)/u.exec(text.slice(at + name.length));
	return bracket === null ? "unknown" : sideOf(bracket[1] ?? "");
}

/** "The defence ministry", "its governor": of whom the sentences before spoke of the same office, or of whose land. */
function officeSpokenOf(name: string, index: number, { sentences }: Hearing): Side {
	const office = /^(?:the|its|their|his|в|у|цьому|этом)\s+(\p{Ll}[\p{L}’' -]{3,40})$/iu.exec(name)?.[1];
	if (office === undefined) return "unknown";
	for (let at = index - 1; at >= 0 && at > index - 12; at--) {
		const { text } = sentences[at] as Sentence;
		const found = text.toLowerCase().indexOf(office.toLowerCase());
		const side = found <= 0 ? "unknown" : sideOf(text.slice(Math.max(0, found - 40), found));
		if (side !== "unknown") return side;
	}
	const before = sentences[index - 1];
	return /^(?:its|their)\s/i.test(name) && before !== undefined ? sideOf(before.text) : "unknown";
}

/** The side on whose land a sentence is, or the ones before it in its paragraph. */
function landOf({ sentences }: Hearing, index: number): Side {
	const paragraph = sentences[index]?.paragraph;
	for (let at = index; at >= 0 && at > index - 4 && sentences[at]?.paragraph === paragraph; at--) {
		const { text } = sentences[at] as Sentence;
		const [isRussian, isUkrainian] = [RUSSIAN_LAND.test(text), UKRAINIAN_LAND.test(text)];
		if (isRussian !== isUkrainian) return isRussian ? "RU" : "UA";
	}
	return "unknown";
}

/** "It said" after "Russia's Defence Ministry, which …, did not comment": whose name opens the sentence before. */
export function bodyBefore(
	pronoun: string,
	index: number,
	hearing: Hearing,
): { readonly name: string; readonly side: Side } | null {
	const before = hearing.sentences[index - 1];
	if (!/(?:^|\s)it$/i.test(pronoun) || before?.paragraph !== hearing.sentences[index]?.paragraph) return null;
	const name = /^[^,]{3,60}(?=,)/u.exec(before?.text ?? "")?.[0] ?? "";
	const side = isName(name) ? claimantSide(name, "unknown") : "unknown";
	return side === "unknown" ? null : { name: tidy(name), side };
}

/** "On the Russian side, …": whose people a paragraph is about, said at its beginning. */
const PART =
	/\b(?:on|from) the (?:Russian|Ukrainian) side\b|(?<!\p{L})(?:[Сс]|[Пп]о|[Нн]а|[Зз]) (?:украинск|российск|українськ|російськ)\p{L}+ (?:сторон|бо[кц]|стороны)\p{L}*/iu;

/** The side of whose people the paragraph of a sentence speaks. */
function partOf({ sentences }: Hearing, index: number): Side {
	const paragraph = sentences[index]?.paragraph;
	for (let at = index; at >= 0 && at > index - 5 && sentences[at]?.paragraph === paragraph; at--) {
		const part = PART.exec(sentences[at]?.text ?? "");
		if (part !== null) return sideOf(part[0]);
	}
	return "unknown";
}

/** Whose side a speaker is on: by the name, by what the text said of it before, by the land, by the text itself. */
export function sideOfSpeaker(name: string, index: number, hearing: Hearing): Side {
	const lastWord = name.split(/\s+/).at(-1) ?? "";
	const own = claimantSide(name, "unknown", hearing.voice);
	if (own !== "unknown" && !isPrivate(name)) return own;
	// "Poddubny said" is the "Russian military journalist, Yevgeniy Poddubny" of before.
	const told = [
		() => hearing.sideByName.get(lastWord) ?? "unknown",
		() => bracketedSide(name, hearing.sentences[index]?.text ?? ""),
		() => introducedSide(hearing, index, lastWord),
		() => officeSpokenOf(name, index, hearing),
		() => partOf(hearing, index),
		() => (isCivil(name) ? landOf(hearing, index) : "unknown"),
	];
	for (const side of told) {
		const known = side();
		if (known !== "unknown") return known;
	}
	const isIdle = isPrivate(name) && saysNothingOfTheWar(name, hearing.sentences[index]?.text ?? "");
	return isIdle ? "unknown" : claimantSide(name, hearing.home, hearing.voice);
}

/** A private person's words that name no side, no arms and no strike take none: "We came by bus," said Halyna. */
function saysNothingOfTheWar(name: string, text: string): boolean {
	const said = text.replace(name, " ");
	return sideWords(said, "unknown").length === 0 && !OF_FORCES.test(said) && !STRIKE.test(said);
}
