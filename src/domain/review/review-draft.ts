import type { AnnotationFile, AuthoredClaim } from "../annotation.ts";
import type { Bilingual, ClaimFeature } from "../claim.ts";
import type { ContextReason, PlaceType, SupportRole } from "../vocabulary.ts";

/** What an editor works on before it is an annotation: candidates with their decisions, beside the text. */

/** Code points of the source text, end exclusive. An empty one is a quote that was not found. */
export interface Stretch {
	readonly start: number;
	readonly end: number;
}

export interface SupportStretch extends Stretch {
	readonly role: SupportRole;
}

export interface ContextStretch extends Stretch {
	readonly reason: ContextReason;
}

export const DECISIONS = ["open", "accepted", "rejected"] as const;
export type Decision = (typeof DECISIONS)[number];

/** A claim as an editor fills it in: texts may still be empty. Its quotes are kept as stretches beside it. */
export type CandidateClaim = Omit<AuthoredClaim, "passage" | "support">;

export interface Candidate {
	/** Stable as long as the page is open; never written. */
	readonly key: string;
	readonly claim: CandidateClaim;
	readonly passage: Stretch;
	readonly support: readonly SupportStretch[];
	readonly decision: Decision;
	/** Why it was rejected; empty otherwise. */
	readonly reason: string;
	/** What proposed it, and how surely (0 to 1); null where an editor made it. */
	readonly rule: string | null;
	readonly confidence: number | null;
}

/** The part of a review that an editor changes. */
export interface ReviewContent {
	readonly document: AnnotationFile["document"];
	readonly candidates: readonly Candidate[];
	readonly context: readonly ContextStretch[];
}

export type Claimant = CandidateClaim["claimant"];

/** Words for a time, and the date that the drafting counted from them. */
export interface DatedStretch extends Stretch {
	readonly words: string;
	readonly edtf: string;
	readonly basis: "explicit" | "relative";
}

/** Words that name a place which claims can name. */
export interface PlaceMention extends Stretch {
	readonly place: string;
}

export interface MeasuredStretch extends Stretch {
	readonly value: number;
	readonly unit: string;
}

/** Words that say who says something. */
export interface SpokenStretch extends Stretch {
	readonly claimant: Claimant;
}

/** What the drafting found in the text: help for whoever chooses a passage, never a decision. */
export interface PassageHints {
	readonly dates: readonly DatedStretch[];
	readonly mentions: readonly PlaceMention[];
	readonly measures: readonly MeasuredStretch[];
	readonly speakers: readonly SpokenStretch[];
}

/** A place that can be chosen. */
export interface ReviewPlace {
	readonly id: string;
	readonly type: PlaceType;
	readonly name: Bilingual;
	/** Every spelling it is found by. */
	readonly spellings: readonly string[];
	readonly lngLat: readonly [lng: number, lat: number] | null;
	readonly source: string;
	readonly licence: string;
}

/** One provider's answer for a name that the gazetteer does not have. */
export interface PlaceOption {
	readonly id: string;
	readonly provider: string;
	readonly type: PlaceType;
	readonly lngLat: readonly [lng: number, lat: number];
	/** As far as the provider says them; empty where it does not. */
	readonly names: PlaceNames;
}

export interface PlaceNames extends Bilingual {
	readonly ru: string;
}

/** Words of the text that name a place which no claim can name yet, with the providers' answers, the best first. */
export interface PlaceProposal extends Stretch {
	readonly words: string;
	readonly options: readonly PlaceOption[];
}

/** What an editor accepts: which answer for which words, and what the place is called. */
export interface PlaceAcceptance {
	readonly words: string;
	readonly option: string;
	readonly names: PlaceNames;
}

export interface ReviewDraft extends ReviewContent {
	/** The name of its file without `.draft.yaml`. */
	readonly id: string;
	/** Hash of the file as read: a save is refused if the file has another one by then. */
	readonly etag: string;
	readonly text: string;
	readonly places: readonly ReviewPlace[];
	readonly placeProposals: readonly PlaceProposal[];
	readonly hints: PassageHints;
	/** Whom the corpus quotes already. */
	readonly claimants: readonly Claimant[];
}

export interface DraftSummary {
	readonly id: string;
	readonly title: string;
	readonly candidates: number;
	readonly decided: number;
	/** Why it cannot be opened, or null. */
	readonly problem: string | null;
}

/** A candidate and the place of its claim in the file as read; null for one that the file does not have yet. */
export interface SavedCandidate extends Candidate {
	readonly from: number | null;
}

/** What a save sends. */
export interface ReviewInput extends Omit<ReviewContent, "candidates"> {
	readonly etag: string;
	readonly candidates: readonly SavedCandidate[];
}

/** Something wrong with one field: the path to it from the claim, or from the document. */
export interface FieldProblem {
	readonly path: readonly (string | number)[];
	readonly message: string;
}

/** How a candidate would be drawn, by the pipeline's own steps. */
export interface Preview {
	readonly feature: ClaimFeature | null;
	readonly problems: readonly FieldProblem[];
	readonly documentProblems: readonly FieldProblem[];
}
