import type { PlaceType } from "../../domain/vocabulary.ts";

const SETTLEMENTS: readonly PlaceType[] = ["city", "town", "village"];
const DIVISIONS: readonly PlaceType[] = ["oblast", "region"];

/** What a word of type ("region", "River") beside a name says about the place that is meant. */
export interface TypeWord {
	readonly types: readonly PlaceType[];
	/** "Kharkiv and Sumy regions": a plural is shared by the names before it, or, with "of", after it. */
	readonly plural: boolean;
	/** Whether a place of another type is out of the question: "Oskil reservoir" is not the village. */
	readonly strict: boolean;
	/** Whether the mention takes the word in: "Kharkiv region" is a name, "city of Kharkiv" a description. */
	readonly inSpan: boolean;
}

const loose = (types: readonly PlaceType[], inSpan: boolean) => ({ types, strict: false, inSpan });
const strict = (types: readonly PlaceType[]) => ({ types, strict: true, inSpan: true });

/** "Area" and "region" are loose: "the Vovchansk area" is about the town where no oblast has that name. */
const SINGULAR_WORDS: Readonly<Record<string, Omit<TypeWord, "plural">>> = {
	region: loose(DIVISIONS, true),
	area: loose(DIVISIONS, true),
	district: loose(["region"], true),
	raion: loose(["region"], true),
	oblast: strict(DIVISIONS),
	province: strict(DIVISIONS),
	river: strict(["river"]),
	sea: strict(["sea"]),
	reservoir: strict([]),
	city: loose(SETTLEMENTS, false),
	town: loose(SETTLEMENTS, false),
	village: loose(SETTLEMENTS, false),
};

const pluralOf = (word: string): string => (word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`);

const TYPE_WORDS: ReadonlyMap<string, TypeWord> = new Map(
	Object.entries(SINGULAR_WORDS).flatMap(([word, meaning]): [string, TypeWord][] => [
		[word, { ...meaning, plural: false }],
		[pluralOf(word), { ...meaning, plural: true }],
	]),
);

/** The meaning of a word of type in any case, or undefined. */
export const typeWord = (word: string): TypeWord | undefined => TYPE_WORDS.get(word.toLowerCase());

/** "the area of Kharkiv" is the surroundings of the city, unlike "the region of Kharkiv". */
export const typeWordBeforeOf = (word: string): TypeWord | undefined =>
	/^areas?$/i.test(word) ? undefined : typeWord(word);

/** "River Oskil": the only words of type that stand before a name without "of". */
export const typeWordBeforeName = (word: string): TypeWord | undefined =>
	/^rivers?$/i.test(word) ? typeWord(word) : undefined;
