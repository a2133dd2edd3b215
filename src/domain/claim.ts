import type { Geometry, LineString, MultiLineString, MultiPoint, MultiPolygon, Point, Polygon } from "geojson";
import type { IsoDay } from "./day.ts";
import type { ClaimId, DocumentId, PlaceId } from "./ids.ts";
import type {
	Actor,
	DatePrecision,
	Group,
	Kind,
	Modality,
	PlaceRelation,
	Precision,
	RelationType,
	Side,
	Status,
	SupportRole,
	WhenBasis,
	WhenKind,
} from "./vocabulary.ts";

export const SCHEMA_VERSION = 1;

/** Our own words in both languages. */
export interface Bilingual {
	readonly en: string;
	readonly uk: string;
}

/**
 * W3C TextPositionSelector: Unicode code points into the seed as decoded from UTF-8 (a BOM counts as one), end
 * exclusive; `exact` is the text between them.
 */
export interface TextSpan {
	readonly exact: string;
	readonly start: number;
	readonly end: number;
}

/** A span with the W3C TextQuoteSelector's surroundings, up to 32 code points on each side. */
export interface Passage extends TextSpan {
	readonly prefix: string;
	readonly suffix: string;
}

export interface Support extends TextSpan {
	readonly role: SupportRole;
}

export interface ClaimedPlace {
	readonly id: PlaceId;
	readonly name: Bilingual;
	readonly relation: PlaceRelation;
	readonly precision: Precision;
	readonly uncertaintyMeters: number | null;
}

export type DerivationMethod =
	| "point_at_place"
	| "point_in_part_of_place"
	| "point_where_line_passes"
	| "band_along_border"
	| "direction_stub"
	| "line_stretch"
	| "none";

/** How a shape was drawn. */
export interface Drawing {
	readonly method: DerivationMethod;
	readonly params: Readonly<Record<string, string | number>>;
}

/** What a shape was drawn from. `inputs` name each dataset with its version; `assumptions` are ours, in words. */
export interface DrawingSources {
	readonly inputs: readonly { readonly dataset: string; readonly version: string; readonly feature: string }[];
	readonly assumptions: readonly Bilingual[];
	/** The source's words that the shape rests on. */
	readonly words: readonly string[];
}

export interface Derivation extends Drawing, DrawingSources {}

/** A stated number held against geometry that was not derived from it. `agrees` is null where it cannot be tested. */
export interface Check {
	readonly quantity: Bilingual;
	readonly stated: number;
	readonly unit: string;
	readonly words: string;
	readonly measured: number | null;
	readonly method: string;
	readonly agrees: "yes" | "no" | null;
	readonly reason: Bilingual;
}

export interface Relation {
	readonly type: RelationType;
	readonly claim: ClaimId;
	readonly why: Bilingual;
	/** False on the end at which the relation is only implied (the superseded claim). */
	readonly stated: boolean;
}

/** One step on the way of a claim from who said it to the text in hand. */
export interface ChainStep {
	readonly name: string;
	readonly role: "claimant" | "carrier" | "original" | "outlet";
}

export interface ClaimWhen {
	readonly kind: WhenKind;
	readonly edtf: string;
	readonly basis: WhenBasis;
	/** Uncertain (`?`) or approximate (`~`) at either end: drawn as uncertainty, widens nothing. */
	readonly approximate: boolean;
	/** For a total: the first day of what is summed up, else null. */
	readonly accruedFrom: IsoDay | null;
}

/** What the date of a claim rests on. */
export interface WhenSources {
	/** The source's words for the time; null where it gives none. */
	readonly words: string | null;
	/** How the words became the date. */
	readonly resolution: Bilingual | null;
}

export interface ResolvedWhen extends ClaimWhen, WhenSources {}

/** What every view of a claim needs: it is held in memory for all claims of a corpus. */
export interface ClaimProperties {
	readonly group: Group;
	readonly kind: Kind;
	readonly modality: Modality;
	readonly headline: Bilingual;
	readonly document: DocumentId;
	readonly outlet: string;
	readonly actor: Actor;
	readonly claimant: {
		readonly name: string;
		readonly nameUk: string | null;
		readonly side: Side;
		readonly role: string;
		readonly roleUk: string | null;
	};
	readonly status: Status;
	readonly when: ClaimWhen;
	/** First and last day it is said to have held, inclusive; null where open or unknown. */
	readonly start: IsoDay | null;
	readonly end: IsoDay | null;
	/** The days on which every view shows it, inclusive. */
	readonly shown: { readonly from: IsoDay; readonly until: IsoDay };
	readonly datePrecision: DatePrecision;
	/** The day by which the first known outlet had published it. */
	readonly published: IsoDay;
	readonly places: readonly ClaimedPlace[];
	readonly derivation: Drawing;
	readonly relations: readonly Relation[];
	readonly history: readonly { readonly date: IsoDay; readonly change: Bilingual }[];
}

/** What only the reader, the pages and exports need: it is fetched when a claim is opened. */
export interface ClaimDetails {
	readonly chain: readonly ChainStep[];
	readonly when: WhenSources;
	/** Why the claim has no place, or null. */
	readonly noPlace: Bilingual | null;
	readonly passage: Passage;
	readonly support: readonly Support[];
	readonly derivation: DrawingSources;
	readonly checks: readonly Check[];
	readonly note: Bilingual | null;
}

/** A claim's properties and its details in one, as `claims.geojson` has them. */
export interface FeatureProperties
	extends Omit<ClaimProperties, "when" | "derivation">,
		Omit<ClaimDetails, "when" | "derivation"> {
	readonly when: ResolvedWhen;
	readonly derivation: Derivation;
}

export type ClaimGeometry = Point | MultiPoint | LineString | MultiLineString | Polygon | MultiPolygon;

/**
 * A derived claim as every view reads it. Geometry is WGS 84 [longitude, latitude]. A direction stub is a LineString
 * [start, head] (or a MultiLineString of them); only its head and bearing carry meaning.
 *
 * A claim of a loaded corpus reads its members from columns: they are getters, which spreading (`{ ...claim }`) leaves
 * behind.
 */
export interface Claim {
	readonly type: "Feature";
	readonly id: ClaimId;
	readonly geometry: ClaimGeometry | null;
	readonly properties: ClaimProperties;
}

/** A claim in full: one feature of `claims.geojson`. */
export interface ClaimFeature extends Claim {
	readonly properties: FeatureProperties;
}

export interface ClaimCollection {
	readonly type: "FeatureCollection";
	readonly schemaVersion: number;
	readonly features: readonly ClaimFeature[];
}

/** Whether a geometry is drawn as a direction stub or a line rather than an area or a point. */
export const isLinear = (geometry: Geometry): geometry is LineString | MultiLineString =>
	geometry.type === "LineString" || geometry.type === "MultiLineString";
