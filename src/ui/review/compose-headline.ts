import type { Bilingual } from "../../domain/claim.ts";
import type { CandidateClaim, ReviewPlace } from "../../domain/review/review-draft.ts";
import { HEADLINE_CHARACTERS, LANGUAGES, type Language } from "../../domain/vocabulary.ts";
import { wordsIn } from "./review-context.tsx";

type Places = ReadonlyMap<string, ReviewPlace>;

/** What stands for a claimant whom the text does not name; no source in a headline. */
const NOT_NAMED = /^not named/;

/** Who says so, the fullest first; a role stands alone in Ukrainian only. Empty where the text speaks for itself. */
function sourcesIn({ claimant }: CandidateClaim, language: Language): string[] {
	const { name, nameUk = "", roleUk = "", side } = claimant;
	if (NOT_NAMED.test(name)) return [""];
	const { vocabulary } = wordsIn(language);
	const ofSide = side === "UA" || side === "RU" ? inSentence(vocabulary.side[side]) : "";
	/** The name in the other language only for want of any word in this one. */
	const inUkrainian = nameUk === "" ? [roleUk, ofSide, name] : [nameUk, roleUk, ofSide];
	const own = language === "en" ? [name, ofSide] : inUkrainian;
	const told = own.filter((words) => words !== "");
	return told.length === 0 ? [""] : told.map((words) => words.replace(/^(?:The|A|An) /, (one) => one.toLowerCase()));
}

/** A word of the vocabulary within a sentence; a name that begins it ("Ukraine’s side") keeps its capital. */
const inSentence = (words: string): string =>
	/^(?:Ukraine|Russia)/.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);

function whereIn({ where = [] }: CandidateClaim, places: Places, language: Language): string {
	const { words } = wordsIn(language);
	const named = where.flatMap(({ place, relation }) => {
		const name = places.get(place)?.name[language];
		return name === undefined ? [] : [words.headlinePlace(name, relation)];
	});
	return named.map((one, index) => (index === 0 ? one.slice(0, 1).toUpperCase() + one.slice(1) : one)).join(", ");
}

function headlineIn(claim: CandidateClaim, places: Places, language: Language): string {
	const { words, vocabulary } = wordsIn(language);
	const where = whereIn(claim, places, language);
	const kind = vocabulary.kind[claim.kind as "other"] ?? claim.kind;
	const isPlain = claim.modality === "occurred" || claim.modality === "ongoing";
	const what = `${where === "" ? kind : inSentence(kind)}${isPlain ? "" : ` (${vocabulary.modality[claim.modality]})`}`;
	const composed = sourcesIn(claim, language).map((source) => words.headlineOf(where, what, source));
	return composed.find(({ length }) => length <= HEADLINE_CHARACTERS) ?? composed.at(-1) ?? "";
}

/** Plain headlines of what the fields say, in both languages: where, what, according to whom. Nothing in them is not in a field. */
export const composeHeadlines = (claim: CandidateClaim, places: Places): Bilingual =>
	Object.fromEntries(
		LANGUAGES.map((language) => [language, headlineIn(claim, places, language)]),
	) as unknown as Bilingual;

/** Whether nobody has written a headline: then the composed one stands in its place and follows the fields. */
export const isComposed = ({ headline }: CandidateClaim): boolean => headline.en === "" && headline.uk === "";

/** A claim as it is shown and accepted: with composed headlines where nobody has written any. */
export const withHeadlines = (claim: CandidateClaim, places: Places): CandidateClaim =>
	isComposed(claim) ? { ...claim, headline: composeHeadlines(claim, places) } : claim;

/** A changed claim: a headline that was composed from the fields as they were is composed from what they have become. */
export function withHeadlinesFollowing(before: CandidateClaim, after: CandidateClaim, places: Places): CandidateClaim {
	if (isComposed(after)) return after;
	const [was, is] = [composeHeadlines(before, places), composeHeadlines(after, places)];
	const follow = (language: Language): string =>
		after.headline[language] === was[language] ? is[language] : after.headline[language];
	return { ...after, headline: { en: follow("en"), uk: follow("uk") } };
}

/** A claim about to be changed: headlines that were composed from its fields follow them again. */
export function withoutComposed(claim: CandidateClaim, places: Places): CandidateClaim {
	const { en, uk } = composeHeadlines(claim, places);
	const isStored = claim.headline.en === en && claim.headline.uk === uk;
	return isStored ? { ...claim, headline: { en: "", uk: "" } } : claim;
}
