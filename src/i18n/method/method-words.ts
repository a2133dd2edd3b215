import type { Group, Kind, Language, Modality, Precision, Side, Status } from "../../domain/vocabulary.ts";
import { enMethod } from "./en-method.ts";
import { ukMethod } from "./uk-method.ts";

/** The words of the method page; loaded with it. */
export interface MethodWords {
	readonly heading: string;
	readonly intro: readonly string[];
	readonly example: string;
	readonly noExample: string;
	readonly headings: Readonly<
		Record<
			| "groups"
			| "kinds"
			| "modality"
			| "status"
			| "sides"
			| "precision"
			| "time"
			| "corpus"
			| "naming"
			| "rights"
			| "publisher"
			| "data",
			string
		>
	>;
	readonly group: Readonly<Record<Group, string>>;
	readonly kind: Readonly<Record<Kind, string>>;
	readonly modality: Readonly<Record<Modality, string>>;
	readonly status: Readonly<Record<Status, string>>;
	readonly side: Readonly<Record<Side, string>>;
	readonly precision: Readonly<Record<Precision, string>>;
	readonly time: readonly string[];
	readonly corpus: {
		readonly size: (texts: number, claims: number, placed: number) => string;
		readonly bySide: string;
		readonly byActor: string;
		readonly bySource: string;
		readonly lopsided: (share: number, side: string) => string;
		readonly english: string;
	};
	readonly naming: readonly string[];
	readonly rights: readonly string[];
	readonly publishedBy: (name: string) => string;
	readonly publisherNotSet: string;
	readonly contact: string;
	readonly contactNotSet: string;
	readonly data: readonly string[];
}

export const METHOD_WORDS: Readonly<Record<Language, MethodWords>> = { en: enMethod, uk: ukMethod };
