import { createContext, useContext } from "react";
import type { Claimant, PassageHints, PlaceProposal, ReviewPlace } from "../../domain/review/review-draft.ts";
import type { Language, Theme } from "../../domain/vocabulary.ts";
import { enVocabulary } from "../../i18n/en-vocabulary.ts";
import { type ReviewWords, reviewWords } from "../../i18n/review-words.ts";
import { ukVocabulary } from "../../i18n/uk-vocabulary.ts";
import type { VocabularyWords } from "../../i18n/vocabulary-words.ts";
import type { BasemapLayers } from "../../scene/basemap-layers.ts";

/** What every part of the review page reads. */
export interface ReviewSurroundings {
	readonly language: Language;
	readonly theme: Theme;
	readonly words: ReviewWords;
	readonly vocabulary: VocabularyWords;
	readonly places: ReadonlyMap<string, ReviewPlace>;
	/** Names of the text that stand for places which no claim can name yet. */
	readonly placeProposals: readonly PlaceProposal[];
	/** The whole text, by code points. */
	readonly points: readonly string[];
	/** What the drafting found in it. */
	readonly hints: PassageHints;
	/** Whom the corpus quotes already. */
	readonly claimants: readonly Claimant[];
	/** Takes a place that was accepted for such words. */
	readonly onPlaceAccepted: (words: string, place: ReviewPlace) => void;
	/** Null until it is loaded. */
	readonly basemap: BasemapLayers | null;
}

const Surroundings = createContext<ReviewSurroundings | null>(null);
export const ReviewSurroundingsProvider = Surroundings.Provider;

const vocabularies = { en: enVocabulary, uk: ukVocabulary } as const;

/** The words of a language, for a page that has no draft open yet. */
export const wordsIn = (language: Language): Pick<ReviewSurroundings, "language" | "words" | "vocabulary"> => ({
	language,
	words: reviewWords[language],
	vocabulary: vocabularies[language],
});

/** Throws where it is used outside the provider. */
export function useReview(): ReviewSurroundings {
	const surroundings = useContext(Surroundings);
	if (surroundings === null) throw new Error("useReview is used outside its provider");
	return surroundings;
}
