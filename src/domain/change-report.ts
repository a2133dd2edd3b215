import type { Claim } from "./claim.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import { type ClaimIndex, filteredClaims } from "./claim-index.ts";
import { lastChangeDay } from "./corrections.ts";
import { earlierDay, type IsoDay, laterDay } from "./day.ts";
import type { ClaimId } from "./ids.ts";
import type { RelationType } from "./vocabulary.ts";

/**
 * What may have become of a claim between two days, the earlier `first` and the later `last`:
 *
 * - `begun`: `shown.from` after `first`, up to and with `last`.
 * - `ended`: `shown.until` from `first` on, before `last`: the last day on which it was shown.
 * - `contradicted`: another claim, published after `first` and up to `last`, states that it `contradicts` this one or is
 *   an `other-account` of it.
 * - `withdrawn`: its status is `withdrawn`, and the last entry of its history is dated after `first`, up to `last`.
 * - `published`: `published` after `first`, up to `last`.
 *
 * Only claims that pass the filter count, on both ends of a contradiction. One claim may stand in several.
 */
export const CHANGES = ["begun", "ended", "contradicted", "withdrawn", "published"] as const;
export type Change = (typeof CHANGES)[number];

export interface ChangeEntry {
	readonly change: Change;
	readonly claim: Claim;
	/** The day that put it into its section. */
	readonly date: IsoDay;
}

/** What changed from one day to another, whichever of them was named first. */
export interface ChangeReport {
	readonly first: IsoDay;
	readonly last: IsoDay;
	/** By day, then in the order of the corpus. */
	readonly sections: Readonly<Record<Change, readonly ChangeEntry[]>>;
}

/** Reports what changed between two days among the claims that pass the filter. */
export function reportChanges(index: ClaimIndex, filter: ClaimFilter, one: IsoDay, other: IsoDay): ChangeReport {
	const [first, last] = [earlierDay(one, other), laterDay(one, other)];
	const claims = filteredClaims(index, filter);
	const contradictions = findContradictions(claims, first, last);
	const days: Readonly<Record<Change, (claim: Claim) => IsoDay | null>> = {
		begun: ({ properties }) => after(first, properties.shown.from, last),
		ended: ({ properties: { shown } }) => (shown.until >= first && shown.until < last ? shown.until : null),
		contradicted: ({ id }) => contradictions.get(id) ?? null,
		withdrawn: ({ properties }) =>
			properties.status === "withdrawn" ? after(first, lastChangeDay(properties.history), last) : null,
		published: ({ properties }) => after(first, properties.published, last),
	};
	const byDay = CHANGES.map((change) => ({ change, dayOf: days[change], entries: new Map<IsoDay, ChangeEntry[]>() }));
	for (const claim of claims) {
		for (const { change, dayOf, entries } of byDay) {
			const date = dayOf(claim);
			if (date === null) continue;
			const sameDay = entries.get(date);
			if (sameDay === undefined) entries.set(date, [{ change, claim, date }]);
			else sameDay.push({ change, claim, date });
		}
	}
	const sections = byDay.map(({ change, entries }) => [change, inOrder(entries)]);
	return { first, last, sections: Object.fromEntries(sections) as ChangeReport["sections"] };
}

/** Sorting the days instead of the entries keeps a year of a large corpus quick. */
const inOrder = (entries: ReadonlyMap<IsoDay, readonly ChangeEntry[]>): ChangeEntry[] =>
	[...entries.keys()].sort().flatMap((day) => entries.get(day) ?? []);

const after = (first: IsoDay, day: IsoDay | null, last: IsoDay): IsoDay | null =>
	day !== null && day > first && day <= last ? day : null;

const CONTRADICTING: ReadonlySet<RelationType> = new Set(["contradicts", "other-account"]);

/** For each contradicted claim the first day on which it was. */
function findContradictions(claims: readonly Claim[], first: IsoDay, last: IsoDay): ReadonlyMap<ClaimId, IsoDay> {
	const found = new Map<ClaimId, IsoDay>();
	for (const { properties } of claims) {
		const day = after(first, properties.published, last);
		if (day === null) continue;
		for (const { type, stated, claim } of properties.relations) {
			if (stated && CONTRADICTING.has(type)) found.set(claim, earlierDay(day, found.get(claim) ?? day));
		}
	}
	return found;
}
