import type { Bilingual } from "../../domain/claim.ts";
import type { CandidateClaim, ReviewPlace } from "../../domain/review/review-draft.ts";
import { LANGUAGES, type Language } from "../../domain/vocabulary.ts";
import { wordsIn } from "./review-context.tsx";

/** What stands for a claimant whom the text does not name; no source in a headline. */
const NOT_NAMED = /^not named/;

function sourceIn({ claimant }: CandidateClaim, language: Language): string {
	if (NOT_NAMED.test(claimant.name)) return "";
	const own = language === "en" ? claimant.name : (claimant.nameUk ?? "");
	if (own !== "") return own.replace(/^(?:The|A|An) /, (article) => article.toLowerCase());
	const { vocabulary } = wordsIn(language);
	return claimant.side === "UA" || claimant.side === "RU" ? inSentence(vocabulary.side[claimant.side]) : "";
}

/** A word of the vocabulary within a sentence; a name that begins it ("Ukraine’s side") keeps its capital. */
const inSentence = (words: string): string =>
	/^(?:Ukraine|Russia)/.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);

function headlineIn(claim: CandidateClaim, places: ReadonlyMap<string, ReviewPlace>, language: Language): string {
	const { words, vocabulary } = wordsIn(language);
	const where = (claim.where ?? []).flatMap(({ place }) => places.get(place)?.name[language] ?? []).join(", ");
	const kind = vocabulary.kind[claim.kind as "other"] ?? claim.kind;
	const isPlain = claim.modality === "occurred" || claim.modality === "ongoing";
	const what = `${where === "" ? kind : inSentence(kind)}${isPlain ? "" : ` (${vocabulary.modality[claim.modality]})`}`;
	return words.headlineOf(where, what, sourceIn(claim, language));
}

/**
 * Plain headlines of what the fields say, in both languages: where, what, according to whom. Nothing in them is not in a
 * field; an editor asks for them and may write better ones.
 */
export const composeHeadlines = (claim: CandidateClaim, places: ReadonlyMap<string, ReviewPlace>): Bilingual =>
	Object.fromEntries(
		LANGUAGES.map((language) => [language, headlineIn(claim, places, language)]),
	) as unknown as Bilingual;
