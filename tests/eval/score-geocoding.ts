import type { GoldMention } from "./gold-text.ts";
import type { Pairs } from "./match-spans.ts";
import type { ProposedMention } from "./proposal.ts";
import { isResolvable, isSamePlace } from "./same-place.ts";
import { agreementOf, type Tally } from "./tally.ts";

export interface Geocoding {
	readonly "geocoding, all resolvable": Tally;
	readonly "geocoding, in built-in lists": Tally;
	readonly "geocoding, mentions found": Tally;
}

/** A mention that was found but put elsewhere, or nowhere. */
export interface Misplaced {
	readonly mention: GoldMention;
	readonly proposed: ProposedMention;
}

/**
 * Of the mentions whose place the gold annotation knows, how many were found and given its gazetteer id or a position
 * within 5 km. Shares only: a place given to something that is no mention already counts against the mentions' precision.
 */
export function scoreGeocoding(
	gold: readonly GoldMention[],
	proposed: readonly ProposedMention[],
	pairs: Pairs,
): { readonly tallies: Geocoding; readonly misplaced: readonly Misplaced[] } {
	const proposedFor = new Map(pairs.map(([index, other]) => [gold[index], proposed[other]]));
	const judged = gold
		.filter(({ optional, place }) => !optional && isResolvable(place))
		.map((mention) => {
			const other = proposedFor.get(mention);
			return { mention, proposed: other, isRight: isSamePlace(mention.place, other?.place) };
		});
	const share = (some: typeof judged): Tally => agreementOf(some.map(({ isRight }) => isRight));
	return {
		tallies: {
			"geocoding, all resolvable": share(judged),
			"geocoding, in built-in lists": share(judged.filter(({ mention }) => mention.place.listed !== false)),
			"geocoding, mentions found": share(judged.filter((one) => one.proposed !== undefined)),
		},
		misplaced: judged.flatMap(({ mention, proposed, isRight }) =>
			isRight || proposed === undefined ? [] : [{ mention, proposed }],
		),
	};
}
