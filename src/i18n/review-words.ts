import type { Decision } from "../domain/review/review-draft.ts";
import type { ContextReason, Language, PlaceRelation } from "../domain/vocabulary.ts";
import { enReview } from "./en-review.ts";
import { ukReview } from "./uk-review.ts";

/** The fields of a claim, of its document, and of the geometry's parameters, by the name of their key. */
export type ReviewField =
	| "id"
	| "group"
	| "kind"
	| "modality"
	| "headlineEn"
	| "headlineUk"
	| "passage"
	| "actor"
	| "claimantName"
	| "claimantNameUk"
	| "claimantSide"
	| "claimantRole"
	| "claimantRoleUk"
	| "status"
	| "whenKind"
	| "edtf"
	| "whenBasis"
	| "whenWords"
	| "whenNoteEn"
	| "whenNoteUk"
	| "place"
	| "relation"
	| "precision"
	| "noPlaceEn"
	| "noPlaceUk"
	| "geometry"
	| "line"
	| "near"
	| "border"
	| "within"
	| "from"
	| "to"
	| "towards"
	| "part"
	| "bearing"
	| "distanceMeters"
	| "widthMeters"
	| "measures"
	| "relations"
	| "noteEn"
	| "noteUk"
	| "title"
	| "outlet"
	| "outletKind"
	| "reportedFrom"
	| "url"
	| "language"
	| "published"
	| "publishedHow"
	| "publishedNoteEn"
	| "publishedNoteUk"
	| "rights"
	| "placeAnswer"
	| "placeNameEn"
	| "placeNameUk"
	| "placeNameRu";

/** Why candidates are rejected most: the order is that of the keys 1 to 5. */
export const REJECT_REASONS = ["repeated", "background", "opinion", "notEvent", "outside"] as const;
export type RejectReason = (typeof REJECT_REASONS)[number];

/** Every sentence of the review page. A dictionary of its own, so that the public site does not carry it. */
export interface ReviewWords {
	readonly title: string;
	readonly otherLanguage: string;
	readonly drafts: string;
	readonly noDrafts: string;
	readonly allDrafts: string;
	readonly loading: string;
	readonly draftLine: (decided: number, candidates: number) => string;
	readonly progress: (decided: number, candidates: number, openSentences: number) => string;
	readonly save: string;
	readonly saved: string;
	readonly unsaved: string;
	readonly undo: string;
	readonly finish: string;
	readonly finishHint: string;
	readonly finished: (file: string) => string;
	readonly finishedNext: string;
	readonly failed: string;
	readonly text: string;
	readonly candidates: string;
	readonly document: string;
	readonly selectHint: string;
	readonly selectedWords: (words: string) => string;
	readonly newCandidate: string;
	readonly asPassage: (number: number) => string;
	readonly asSupport: (number: number) => string;
	readonly decision: Readonly<Record<Decision, string>>;
	readonly legendSupport: string;
	readonly legendContext: string;
	readonly legendBare: string;
	readonly candidateNumber: (number: number) => string;
	readonly proposedBy: (rule: string, percent: string) => string;
	/** `told` are the text's words that spoke most for it, parted by commas; empty where no word did. */
	readonly learned: (told: string, percent: string) => string;
	readonly madeByEditor: string;
	readonly accept: string;
	readonly edit: string;
	readonly split: string;
	readonly duplicate: string;
	readonly reject: string;
	readonly reopen: string;
	readonly cancel: string;
	readonly keep: string;
	readonly keepAndAccept: string;
	readonly rejectReason: string;
	readonly rejectReasonMissing: string;
	/** Reasons that are given often: one press each. */
	readonly rejectReasons: Readonly<Record<RejectReason, string>>;
	readonly rejectReasonOther: string;
	readonly splitHint: string;
	readonly toMend: (problems: number) => string;
	readonly noProblems: string;
	readonly checking: string;
	readonly map: string;
	readonly notDrawn: string;
	readonly shown: (from: string, until: string) => string;
	readonly checks: string;
	readonly agrees: Readonly<Record<"yes" | "no" | "untested", string>>;
	readonly says: string;
	readonly when: string;
	readonly where: string;
	readonly what: string;
	readonly passage: string;
	readonly noPassage: string;
	readonly openSentence: string;
	readonly openSentenceHint: string;
	readonly openSentenceOr: string;
	readonly newFromSentence: string;
	readonly detailOf: (number: number) => string;
	/** How the words of a sentence are told to be what they seem. */
	readonly suggested: string;
	readonly contextReason: Readonly<Record<ContextReason, string>>;
	readonly contextHeading: (entries: number) => string;
	readonly unmark: string;
	readonly field: Readonly<Record<ReviewField, string>>;
	readonly placeProposed: (words: string) => string;
	readonly placeApproximate: string;
	readonly placeProvider: Readonly<Record<string, string>>;
	readonly acceptPlace: string;
	/** Above the places that are offered to a claim without one, and where none is. */
	readonly placesBeside: string;
	readonly noPlaceYet: string;
	readonly namesNoPlace: string;
	readonly composeAgain: string;
	/** Beside a headline that follows from the fields. */
	readonly composed: string;
	readonly headlines: string;
	/** A place as a headline begins with it: it says no more than the relation. */
	readonly headlinePlace: (name: string, relation: PlaceRelation) => string;
	/** A plain headline: where, what, and who says so; each may be empty but for what. */
	readonly headlineOf: (where: string, what: string, source: string) => string;
	readonly noGeometry: string;
	/** Beside a field that follows from others, and beside one that somebody chose. */
	readonly follows: string;
	readonly chosen: string;
	readonly drawn: string;
	readonly addPlace: string;
	readonly removePlace: (number: number) => string;
	readonly passageNotFound: string;
	readonly passageAmbiguous: (times: number) => string;
	readonly notJson: string;
	readonly optional: string;
	readonly keys: string;
	readonly headlineRoom: (used: number) => string;
	readonly legendOfPlaces: string;
	readonly legendOfWhen: string;
	readonly legendOfClaimant: string;
	readonly legendOfGeometry: string;
	readonly legendOfMore: string;
	readonly directions: Readonly<Record<string, string>>;
}

export const reviewWords: Readonly<Record<Language, ReviewWords>> = { en: enReview, uk: ukReview };
