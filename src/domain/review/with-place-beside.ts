import type { Bilingual } from "../claim.ts";
import { followFields } from "./follow-fields.ts";
import type { PassageSetting } from "./passage-setting.ts";
import type { PlaceBeside } from "./places-beside.ts";
import type { CandidateClaim, ReviewPlace, SupportStretch } from "./review-draft.ts";
import { withPlace } from "./with-place.ts";

/** A claim that has a place, or the reason why it has none, and the words that say so. */
export interface PlacedClaim {
	readonly claim: CandidateClaim;
	readonly support: readonly SupportStretch[];
}

/** As the annotations of the corpus say it. */
export const NAMES_NO_PLACE: Bilingual = {
	en: "The text names no place for this.",
	uk: "Текст не називає для цього місця.",
};

/** Whether a claim says neither where it was nor why it says nothing of it: it cannot be accepted so. */
export const lacksPlace = ({ where = [], noPlace }: CandidateClaim): boolean =>
	where.every(({ place }) => place === "") && noPlace === undefined;

/** A claim at a place that the text names beside its passage; the words that name it are quoted with it, once. */
export function withPlaceBeside(
	{ claim, support }: PlacedClaim,
	{ relation, named }: PlaceBeside,
	place: ReviewPlace,
	setting: PassageSetting,
): PlacedClaim {
	const isQuoted = support.some(({ start, end }) => start <= named.start && named.end <= end);
	return {
		claim: withPlace(claim, { place, relation, named }, setting),
		support: isQuoted ? support : [...support, { ...named, role: "where" }],
	};
}

/** A claim for which the text names no place. */
export function withoutPlace(claim: CandidateClaim, setting: PassageSetting): CandidateClaim {
	const { where: _, ...rest } = claim;
	return followFields(claim, { ...rest, noPlace: NAMES_NO_PLACE }, setting);
}
