import type { PlaceRelation } from "../vocabulary.ts";
import { followFields } from "./follow-fields.ts";
import type { PassageSetting } from "./passage-setting.ts";
import type { CandidateClaim, ReviewPlace, Stretch } from "./review-draft.ts";
import { precisionFor } from "./where-passage-says.ts";

/** What a claim's place is known to be now that words of the text were accepted as naming it. */
export interface AcceptedPlace {
	readonly place: ReviewPlace;
	readonly relation: PlaceRelation;
	/** The words that name it. */
	readonly named: Stretch;
}

/** A claim that names one place more; how it is drawn follows, unless somebody chose otherwise. */
export function withPlace(claim: CandidateClaim, accepted: AcceptedPlace, setting: PassageSetting): CandidateClaim {
	const { place, relation } = accepted;
	const { noPlace: _, ...rest } = claim;
	const others = (claim.where ?? []).filter((entry) => entry.place !== "" && entry.place !== place.id);
	const where = [...others, { place: place.id, relation, precision: precisionFor(relation, place.type) }];
	return followFields(claim, { ...rest, where }, withMention(setting, accepted));
}

/** The setting of a passage once some of its words are known to name a place. */
function withMention(setting: PassageSetting, { place, named: { start, end } }: AcceptedPlace): PassageSetting {
	const { hints, typeOf } = setting;
	return {
		...setting,
		typeOf: (id) => (id === place.id ? place.type : typeOf(id)),
		hints: { ...hints, mentions: [...hints.mentions, { start, end, place: place.id }] },
	};
}
