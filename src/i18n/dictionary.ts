import type { Language, PlaceRelation } from "../domain/vocabulary.ts";
import type { CompareWords } from "./compare-words.ts";
import type { EmbedWords, ShareWords } from "./embed-words.ts";
import { en } from "./en.ts";
import type { TimeWords } from "./time-words.ts";
import { uk } from "./uk.ts";
import type { ViewWords } from "./view-words.ts";
import type { VocabularyWords } from "./vocabulary-words.ts";

/** Every sentence of the interface. A language that lacks one does not compile. Dates arrive already in words. */
export interface Dictionary {
	readonly vocabulary: VocabularyWords;
	readonly view: ViewWords;
	readonly app: {
		readonly title: string;
		readonly strapline: string;
		readonly historical: (texts: number, from: string, until: string) => string;
		readonly skipToClaims: string;
		readonly skipToPage: string;
		readonly loading: string;
		/** Numbers arrive in words; the total is null until it is known. */
		readonly loadedClaims: (loaded: string, total: string | null) => string;
		readonly loadedMegabytes: (loaded: string, total: string | null) => string;
		readonly cancelLoading: string;
	};
	readonly nav: Readonly<Record<"label" | "map" | "sources" | "method" | "corrections", string>>;
	readonly control: {
		readonly legend: string;
		readonly otherLanguage: string;
		readonly toDark: string;
		readonly toLight: string;
		readonly close: string;
		readonly zoomIn: string;
		readonly zoomOut: string;
		readonly wholeFront: string;
		readonly map: string;
	};
	readonly time: TimeWords;
	readonly list: {
		readonly heading: (claims: number) => string;
		readonly placed: string;
		readonly undrawn: string;
		readonly elsewhere: string;
		/** Why the list is empty; `days` is 2 where two dates are compared. */
		readonly noMatch: (days: 1 | 2) => string;
		readonly hiddenByFilter: (claims: number, days: 1 | 2) => string;
		readonly past: string;
		readonly correctedOn: (date: string) => string;
		readonly withdrawnOn: (date: string) => string;
		readonly via: string;
	};
	/** What stands at the map's edge, in two parts: "Kharkiv region", "place not stated". */
	readonly edge: {
		readonly areaNote: string;
		/** A line is named with how its claims lie to it: "Along the Russia–Ukraine border". */
		readonly line: (relation: PlaceRelation, name: string) => string;
		readonly lineNote: string;
	};
	readonly filter: {
		readonly more: string;
		readonly groups: string;
		readonly actors: string;
		readonly claimants: string;
		readonly status: string;
		readonly sources: string;
		readonly search: string;
		readonly kinds: string;
		readonly places: string;
		readonly searchOptions: (facet: string) => string;
		readonly moreOptions: (options: number) => string;
		readonly active: string;
		readonly none: string;
		readonly remove: (restriction: string) => string;
		readonly clear: string;
		readonly publishedBy: string;
		readonly publishedNote: string;
		readonly anyDay: string;
		readonly publishedDays: string;
		readonly allPublished: string;
		readonly frozen: (date: string) => string;
		readonly lastCorrection: (date: string) => string;
		readonly noCorrection: string;
		readonly linger: string;
		readonly lingerDays: (days: number) => string;
		readonly keptFor: (days: number) => string;
	};
	readonly compare: CompareWords;
	readonly reader: ReaderWords;
	/** The signs of the map that no vocabulary names. */
	readonly signs: Readonly<Record<FormSign, string>>;
	readonly choice: { readonly heading: (claims: number) => string };
	readonly notice: {
		readonly address: (parameter: string, value: string) => string;
		/** A value that lacks its companions: lng, lat and zoom need each other. */
		readonly addressIncomplete: (parameter: string, value: string, missing: string) => string;
		readonly unreadable: (count: number, ids: string) => string;
		readonly file: Readonly<Record<"claims" | "places" | "documents" | "views", string>>;
		readonly mapProblem: Readonly<Record<"map" | "no-webgl" | "webgl-lost" | "basemap", string>>;
		readonly partFailed: string;
		readonly reload: string;
		readonly dismiss: string;
		readonly label: string;
		readonly failedHeading: string;
		readonly failed: string;
		readonly retry: string;
		/** Another corpus than the site's own, by its address. */
		readonly otherFailed: (address: string) => string;
		readonly cancelledHeading: string;
		readonly cancelled: string;
		readonly ownCorpus: string;
		readonly givenUp: Readonly<Record<"passage-search" | "rereading", string>>;
		readonly detailsLoading: string;
		readonly detailsFailed: (reason: string) => string;
	};
	readonly sources: {
		readonly heading: string;
		readonly intro: (texts: number, claims: number) => string;
		readonly dimContext: string;
		readonly contents: string;
		readonly claims: (count: number) => string;
		readonly severalClaims: (count: number) => string;
		readonly mentions: (count: number) => string;
		readonly mentionsOf: (place: string) => string;
		readonly showClaims: (place: string) => string;
		readonly key: string;
		readonly supportKey: string;
		readonly mentionKey: string;
		readonly publishedOn: (date: string) => string;
	};
	readonly corrections: {
		readonly heading: string;
		readonly intro: string;
		readonly none: string;
		readonly withdrawn: string;
		readonly changes: string;
		readonly feed: string;
	};
	readonly sheet: Readonly<Record<"peek" | "half" | "full", string>>;
	readonly embed: EmbedWords;
	readonly share: ShareWords;
	readonly attribution: { readonly label: string; readonly licences: string };
}

export type FormSign =
	| "advance-stub"
	| "attempt-stub"
	| "aim-band"
	| "area"
	| "line"
	| "halo"
	| "count"
	| "approximate-date"
	| "past"
	| "only-a"
	| "only-b"
	| "both-days";

/** The sentences of the reader. */
export interface ReaderWords {
	readonly back: (claims: number) => string;
	readonly previous: string;
	readonly next: string;
	readonly position: (position: number, total: number) => string;
	readonly claimedBy: string;
	readonly chain: string;
	readonly carrier: string;
	readonly originalReport: string;
	readonly held: string;
	readonly published: string;
	readonly where: string;
	readonly status: string;
	readonly hedge: string;
	readonly words: (words: string) => string;
	readonly about: (date: string) => string;
	readonly since: (date: string) => string;
	readonly until: (date: string) => string;
	readonly dateUnknown: string;
	readonly open: string;
	readonly accruedFrom: (date: string) => string;
	readonly publishedHow: Readonly<Record<"stated" | "address" | "inferred", string>>;
	readonly uncertainty: (kilometers: string) => string;
	readonly noPlace: string;
	readonly drawn: string;
	readonly inputs: string;
	readonly params: string;
	readonly assumptions: string;
	readonly details: string;
	readonly notDrawn: {
		readonly noPlace: string;
		readonly region: string;
		readonly line: string;
		readonly modality: string;
		readonly elsewhere: string;
		readonly other: string;
	};
	readonly checks: string;
	readonly stated: string;
	readonly measured: string;
	readonly notMeasured: string;
	/** The unit that stands after a number, in the form that goes with it; one we have no words for as it is. */
	readonly unit: (unit: string, count: number) => string;
	readonly agrees: Readonly<Record<"yes" | "no" | "untested", string>>;
	readonly relations: string;
	readonly note: string;
	readonly history: string;
	readonly withdrawn: string;
	readonly report: string;
	readonly reportSubject: (id: string) => string;
	/** Said beside the link where the publisher has set no address. */
	readonly reportUnset: string;
	/** A border or a river with how the claim lies to it, as part of a sentence. */
	readonly byLine: (relation: PlaceRelation, name: string) => string;
	readonly copyLink: string;
	readonly original: (outlet: string) => string;
	readonly copy: (outlet: string) => string;
	readonly archive: string;
	readonly inSources: string;
	readonly onMap: string;
	readonly sourceText: string;
	readonly excerpt: string;
	readonly linkOnly: (outlet: string) => string;
	readonly textMissing: string;
	readonly shownOn: (range: string) => string;
	readonly ellipsis: string;
}

export const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { en, uk };
