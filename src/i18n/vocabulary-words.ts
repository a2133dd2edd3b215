import type { DerivationMethod } from "../domain/claim.ts";
import type {
	Actor,
	DatePrecision,
	Group,
	Kind,
	MentionUse,
	Modality,
	OutletKind,
	PlaceRelation,
	PlaceType,
	Precision,
	RelationType,
	Side,
	Status,
	WhenBasis,
	WhenKind,
} from "../domain/vocabulary.ts";

/** A word of the interface for every word of the closed vocabularies. */
export interface VocabularyWords {
	readonly group: Readonly<Record<Group, string>>;
	readonly kind: Readonly<Record<Kind, string>>;
	readonly modality: Readonly<Record<Modality, string>>;
	readonly actor: Readonly<Record<Actor, string>>;
	readonly side: Readonly<Record<Side, string>>;
	readonly status: Readonly<Record<Status, string>>;
	readonly whenKind: Readonly<Record<WhenKind, string>>;
	readonly whenBasis: Readonly<Record<WhenBasis, string>>;
	readonly placeRelation: Readonly<Record<PlaceRelation, string>>;
	readonly placeType: Readonly<Record<PlaceType, string>>;
	readonly precision: Readonly<Record<Precision, string>>;
	readonly datePrecision: Readonly<Record<DatePrecision, string>>;
	readonly relation: Readonly<Record<RelationType, string>>;
	/** Relations seen from the end at which they are only implied. */
	readonly impliedRelation: Readonly<Record<RelationType, string>>;
	readonly outletKind: Readonly<Record<OutletKind, string>>;
	readonly mentionUse: Readonly<Record<MentionUse, string>>;
	readonly derivationMethod: Readonly<Record<DerivationMethod, string>>;
}
