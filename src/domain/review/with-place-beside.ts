import type { Bilingual } from "../claim.ts";
import { followFields } from "./follow-fields.ts";
import { isInside, type PassageSetting } from "./passage-setting.ts";
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
	const isQuoted = support.some((stretch) => isInside(named, stretch));
	return {
		claim: withPlace(claim, { place, relation, named }, setting),
		support: isQuoted ? support : [...support, { ...named, role: "where" }],
	};
}

/**
 * What is quoted for a claim once it has left some of the places it `had`: without the words that say where and name only
 * such places. What the drafting found no name of a place in stays.
 */
export function supportLeft(
	{ claim: { where = [] }, support }: PlacedClaim,
	had: readonly string[],
	{ hints }: Pick<PassageSetting, "hints">,
): readonly SupportStretch[] {
	const left = new Set(had.filter((place) => where.every((one) => one.place !== place)));
	return support.filter((stretch) => {
		const named = hints.mentions.filter((mention) => isInside(mention, stretch));
		return stretch.role !== "where" || named.length === 0 || named.some(({ place }) => !left.has(place));
	});
}

/** A claim for which the text names no place. */
export function withoutPlace(claim: CandidateClaim, setting: PassageSetting): CandidateClaim {
	const { where: _, ...rest } = claim;
	return followFields(claim, { ...rest, noPlace: NAMES_NO_PLACE }, setting);
}
