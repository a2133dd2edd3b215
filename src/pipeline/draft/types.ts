import type { Actor, Group, Kind, Modality, Side } from "../../domain/vocabulary.ts";
import type { ProposedPlace } from "../gazetteer/gazetteer-place.ts";

/** A stretch of the text in Unicode code points, end exclusive; `words` is what stands there. */
export interface Span {
	readonly start: number;
	readonly end: number;
	readonly words: string;
}

/** A mention of a place. `place` is null where no provider knows it; `score` is 0 to 1. */
export interface DraftMention extends Span {
	readonly place: ProposedPlace | null;
	readonly score: number;
	/** Others of that name, best first, with their scores. */
	readonly candidates: readonly { readonly place: ProposedPlace; readonly score: number }[];
}

/** Words for a time, resolved against the day of publication. */
export interface DraftDate extends Span {
	readonly edtf: string;
	readonly basis: "explicit" | "relative";
}

export interface DraftMeasure extends Span {
	readonly value: number;
	readonly unit: string;
	readonly bound: "at-least" | "at-most" | "about" | null;
}

/** Who is said to say something: the words that name the speaker and the verb. */
export interface Attribution extends Span {
	readonly claimant: string;
	readonly side: Side;
	readonly hedge: boolean;
}

export interface DraftClaim {
	readonly start: number;
	readonly end: number;
	readonly exact: string;
	readonly group: Group;
	readonly kind: Kind;
	readonly modality: Modality;
	readonly actor: Actor;
	readonly claimant: string | null;
	readonly side: Side;
	readonly edtf: string;
	/** The words that `edtf` follows from; null where it is the day of publication for want of any. */
	readonly date: DraftDate | null;
	readonly place: string | null;
	/**
	 * The rule or reading that proposed it: a name in `claim-rules.ts` (with its wide rules) or `net-rules.ts`, or one that
	 * `read-clause.ts` or `told-of.ts` gives; "learned" and the words that told most, where the weights decided (`learned/`).
	 */
	readonly rule: string;
	/** 0 to 1. */
	readonly confidence: number;
}

/** A stated bearing or distance held against the proposed coordinates. */
export interface BearingCheck extends Span {
	readonly place: string;
	readonly from: string;
	readonly stated: string;
	readonly measured: string;
	readonly agrees: boolean;
}

export type TextLanguage = "en" | "uk" | "ru";

/** What a guess is and what it rests on. */
export interface Guess {
	readonly value: string;
	readonly basis: string;
}

export interface DraftDocumentInfo {
	readonly title: Guess;
	readonly outlet: Guess;
	readonly url: Guess | null;
	readonly published: Guess;
	readonly language: Guess;
}

export interface Draft {
	readonly document: DraftDocumentInfo;
	readonly mentions: readonly DraftMention[];
	readonly dates: readonly DraftDate[];
	readonly measures: readonly DraftMeasure[];
	readonly attributions: readonly Attribution[];
	readonly claims: readonly DraftClaim[];
	readonly bearings: readonly BearingCheck[];
}
