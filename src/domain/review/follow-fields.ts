import { geometryFor } from "./geometry-for.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import type { PassageSetting } from "./passage-setting.ts";
import type { CandidateClaim } from "./review-draft.ts";
import { precisionFor } from "./where-passage-says.ts";

/**
 * Fields that follow from others go with them, as long as nobody chose otherwise: the precision with relation and place, the
 * way a claim is drawn with its kind and where it is. What an editor chose stays.
 */
export function followFields(before: CandidateClaim, after: CandidateClaim, setting: PassageSetting): CandidateClaim {
	const where = after.where?.map((entry, index) => {
		const earlier = before.where?.[index];
		const isFollowing =
			earlier === undefined || earlier.precision === precisionFor(earlier.relation, setting.typeOf(earlier.place));
		const isSame = earlier?.place === entry.place && earlier.relation === entry.relation;
		if (!isFollowing || isSame) return entry;
		return { ...entry, precision: precisionFor(entry.relation, setting.typeOf(entry.place)) };
	});
	const placed = where === undefined ? after : { ...after, where };
	const isChosen =
		!isDeepEqual(after.geometry ?? null, before.geometry ?? null) || !isFollowingGeometry(before, setting);
	return isChosen ? placed : { ...placed, geometry: geometryFor(placed, setting) };
}

/** Whether a claim is drawn as its other fields say. */
export const isFollowingGeometry = (claim: CandidateClaim, setting: PassageSetting): boolean =>
	isDeepEqual(claim.geometry ?? null, geometryFor(claim, setting));
