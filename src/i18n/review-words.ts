import type { Decision } from "../domain/review/review-draft.ts";
import type { ContextReason, Language } from "../domain/vocabulary.ts";
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
	readonly contextReason: Readonly<Record<ContextReason, string>>;
	readonly contextHeading: (entries: number) => string;
	readonly unmark: string;
	readonly field: Readonly<Record<ReviewField, string>>;
	readonly placeProposed: (words: string) => string;
	readonly placeApproximate: string;
	readonly placeProvider: Readonly<Record<string, string>>;
	readonly acceptPlace: string;
	readonly suggestHeadlines: string;
	/** A plain headline: where, what, and who says so; each may be empty but for what. */
	readonly headlineOf: (where: string, what: string, source: string) => string;
	readonly noGeometry: string;
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
