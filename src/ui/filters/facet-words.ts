import { FACETS, type Facet } from "../../domain/facet-columns.ts";
import type { FacetCounts } from "../../domain/facet-counts.ts";
import type { DocumentId, PlaceId } from "../../domain/ids.ts";
import {
	ACTORS,
	type Actor,
	GROUPS,
	type Group,
	KINDS,
	type Kind,
	type Language,
	SIDES,
	type Side,
	STATUSES,
	type Status,
} from "../../domain/vocabulary.ts";
import type { Dictionary } from "../../i18n/dictionary.ts";
import { LOCALES } from "../../i18n/plural.ts";
import type { Corpus } from "../../store/corpus.ts";

export interface FacetOption {
	readonly value: string;
	readonly label: string;
}

export const facetLabel = (facet: Facet, { filter }: Dictionary): string =>
	filter[facet === "docs" ? "sources" : facet];

interface Setting {
	readonly corpus: Corpus;
	readonly text: Dictionary;
	readonly language: Language;
}

/** A facet's word as it reads on screen. */
export function facetWord(facet: Facet, word: string, { corpus, text: { vocabulary }, language }: Setting): string {
	switch (facet) {
		case "groups":
			return vocabulary.group[word as Group];
		case "actors":
			return vocabulary.actor[word as Actor];
		case "claimants":
			return vocabulary.side[word as Side];
		case "status":
			return vocabulary.status[word as Status];
		case "kinds":
			return vocabulary.kind[word as Kind];
		case "docs":
			return corpus.documents.get(word as DocumentId)?.outlet ?? word;
		case "places":
			return corpus.places.get(word as PlaceId)?.properties.name[language] ?? word;
	}
}

const CLOSED: Readonly<Partial<Record<Facet, readonly string[]>>> = {
	groups: GROUPS,
	actors: ACTORS,
	claimants: SIDES,
	status: STATUSES,
	kinds: KINDS,
};

/** What there is to choose from: what the corpus has on any day, and what is chosen; places by name. */
export function facetOptions(
	facet: Facet,
	available: FacetCounts,
	chosen: readonly string[] | null,
	setting: Setting,
): FacetOption[] {
	const words = new Set([...available[facet].keys(), ...(chosen ?? [])]);
	const order = CLOSED[facet] ?? (facet === "docs" ? [...setting.corpus.documents.keys()] : [...words]);
	const options = [...new Set([...order.filter((word) => words.has(word)), ...words])].map((value) => ({
		value,
		label: facetWord(facet, value, setting),
	}));
	if (facet !== "places") return options;
	const { compare } = new Intl.Collator(LOCALES[setting.language]);
	return options.sort((one, other) => compare(one.label, other.label));
}

export interface Restriction {
	readonly facet: Facet;
	readonly word: string | null;
	readonly label: string;
}

/** One for each chosen word; a facet of which nothing is chosen lets nothing through, which is one too. */
export const facetRestrictions = (
	filter: Readonly<Record<Facet, readonly string[] | null>>,
	setting: Setting,
): Restriction[] =>
	FACETS.flatMap((facet): Restriction[] => {
		const chosen = filter[facet];
		if (chosen === null) return [];
		const name = facetLabel(facet, setting.text);
		if (chosen.length === 0) return [{ facet, word: null, label: `${name}: ${setting.text.filter.none}` }];
		return chosen.map((word) => ({ facet, word, label: `${name}: ${facetWord(facet, word, setting)}` }));
	});
