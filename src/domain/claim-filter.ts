import type { Claim, ClaimFeature } from "./claim.ts";
import { ColumnClaim } from "./columns/claim-columns.ts";
import type { IsoDay } from "./day.ts";
import { fold, foldWords } from "./fold.ts";
import type { Actor, Group, Kind, Side, Status } from "./vocabulary.ts";

/** What a reader asked to see. `null` means no restriction; an empty list lets nothing through. */
export interface ClaimFilter {
	/** Hides what no outlet had published by this day. */
	readonly published: IsoDay | null;
	readonly groups: readonly Group[] | null;
	readonly kinds: readonly Kind[] | null;
	readonly actors: readonly Actor[] | null;
	/** Sides of the claimant. */
	readonly claimants: readonly Side[] | null;
	readonly status: readonly Status[] | null;
	readonly docs: readonly string[] | null;
	readonly places: readonly string[] | null;
	/** Words looked for in headline, passage, claimant and place names, folded; none if folding leaves nothing of them. */
	readonly q: string;
}

export const NO_FILTER: ClaimFilter = {
	published: null,
	groups: null,
	kinds: null,
	actors: null,
	claimants: null,
	status: null,
	docs: null,
	places: null,
	q: "",
};

/** Whether the filter lets a claim through. A withdrawn claim passes every filter: corrections are never hidden. */
export function passesFilter(claim: Claim, filter: ClaimFilter): boolean {
	const { properties } = claim;
	if (properties.status === "withdrawn") return true;
	if (filter.published !== null && properties.published > filter.published) return false;
	const { groups, kinds, actors, claimants, status, docs, places } = filter;
	/** A property is read only where something restricts it: for a loaded claim that is a way through two arrays. */
	return (
		(groups === null || groups.includes(properties.group)) &&
		(kinds === null || kinds.includes(properties.kind)) &&
		(actors === null || actors.includes(properties.actor)) &&
		(claimants === null || claimants.includes(properties.claimant.side)) &&
		(status === null || status.includes(properties.status)) &&
		(docs === null || docs.includes(properties.document)) &&
		(places === null || properties.places.some(({ id }) => places.includes(id))) &&
		mentions(claim, folded(filter.q))
	);
}

export const isFiltering = (filter: ClaimFilter): boolean =>
	folded(filter.q) !== "" || Object.entries(filter).some(([name, value]) => name !== "q" && value !== null);

/** Whether a claim has words, folded, in headline, passage, claimant or place names. Every claim has no words. */
function mentions(claim: Claim, words: string): boolean {
	if (words === "") return true;
	if (claim instanceof ColumnClaim) return claim.mentions(words);
	const { headline, passage, claimant, places } = (claim as ClaimFeature).properties;
	const names = places.flatMap(({ name }) => [name.en, name.uk]);
	const texts = [headline.en, headline.uk, passage?.exact ?? "", claimant.name, claimant.nameUk ?? "", ...names];
	return texts.some((text) => fold(text).includes(words));
}

/** Every claim is held against the same words: they are folded once. */
let lastFolded = { from: "", to: "" };

function folded(words: string): string {
	if (lastFolded.from !== words) lastFolded = { from: words, to: foldWords(words) };
	return lastFolded.to;
}
