import type { Claim } from "./claim.ts";
import type { IsoDay } from "./day.ts";
import { fold } from "./fold.ts";
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
	/** Words looked for in headline, passage, claimant and place names, folded. */
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
	return (
		allows(filter.groups, properties.group) &&
		allows(filter.kinds, properties.kind) &&
		allows(filter.actors, properties.actor) &&
		allows(filter.claimants, properties.claimant.side) &&
		allows(filter.status, properties.status) &&
		allows<string>(filter.docs, properties.document) &&
		(filter.places === null || properties.places.some((place) => allows<string>(filter.places, place.id))) &&
		(filter.q === "" || searchText(claim).includes(fold(filter.q)))
	);
}

export const isFiltering = (filter: ClaimFilter): boolean =>
	filter.q !== "" || Object.entries(filter).some(([name, value]) => name !== "q" && value !== null);

const allows = <Word>(list: readonly Word[] | null, word: Word): boolean => list === null || list.includes(word);

const searchTexts = new WeakMap<Claim, string>();

function searchText(claim: Claim): string {
	let text = searchTexts.get(claim);
	if (text === undefined) {
		const { headline, passage, claimant, places } = claim.properties;
		const names = places.flatMap(({ name }) => [name.en, name.uk]);
		text = fold([headline.en, headline.uk, passage.exact, claimant.name, claimant.nameUk ?? "", ...names].join("\n"));
		searchTexts.set(claim, text);
	}
	return text;
}
