import { agree } from "./agree.ts";
import type { GoldClaim, GoldDate, GoldText, Span } from "./gold-text.ts";
import { type Matched, matchScorable } from "./match-scorable.ts";
import { isExact, overlaps, sharesHalf } from "./match-spans.ts";
import type { Proposal, ProposedClaim, ProposedDate } from "./proposal.ts";
import type { Row } from "./rows.ts";
import { isSameTime } from "./same-time.ts";
import { scoreClaimDetails } from "./score-claim-details.ts";
import { scoreGeocoding } from "./score-geocoding.ts";
import type { Tally } from "./tally.ts";

/** A disagreement with the gold annotation, for the list of errors. */
export interface Miss {
	readonly text: string;
	readonly row: Row;
	readonly what: "missed" | "spurious" | "misplaced";
	readonly words: string;
	readonly detail: string;
}

export interface TextScore {
	readonly tallies: Readonly<Record<Row, Tally>>;
	readonly misses: readonly Miss[];
}

const isSameDate = (one: GoldDate, other: ProposedDate): boolean =>
	overlaps(one, other) && one.readings.some((reading) => isSameTime(reading, other.edtf));

const isSameClaim = (one: GoldClaim, other: ProposedClaim): boolean =>
	sharesHalf(one, other) && one.group === other.group;

/** Compares what was proposed for a text with its gold annotation. */
export function scoreText(gold: GoldText, proposal: Proposal): TextScore {
	const mentions = matchScorable(gold.mentions, proposal.mentions, overlaps);
	const dates = matchScorable(gold.dates, proposal.dates, isSameDate);
	const claims = matchScorable(gold.claims, proposal.claims, isSameClaim);
	const [first = gold] = gold.readings;
	const geocoding = scoreGeocoding(gold.mentions, proposal.mentions, mentions.pairs);
	return {
		tallies: {
			"mentions, exact span": matchScorable(gold.mentions, proposal.mentions, isExact).tally,
			"mentions, overlap": mentions.tally,
			...geocoding.tallies,
			"dates, overlap and same time": dates.tally,
			"dates, overlap only": matchScorable(gold.dates, proposal.dates, overlaps).tally,
			"dates, by one reader": matchScorable(first.dates, proposal.dates, isSameDate).tally,
			claims: claims.tally,
			"claims, passage only": matchScorable(gold.claims, proposal.claims, sharesHalf).tally,
			"claims, two of three": matchScorable(agree(gold.readings, "nothing").claims, proposal.claims, isSameClaim).tally,
			"claims, by one reader": matchScorable(first.claims, proposal.claims, isSameClaim).tally,
			...scoreClaimDetails(gold.claims, proposal.claims, claims.pairs),
		},
		misses: [
			...listMisses(gold, "mentions, overlap", mentions, gold.mentions, proposal.mentions),
			...geocoding.misplaced.map(({ mention, proposed }) => ({
				...toMiss(gold, "geocoding, all resolvable", "misplaced", mention),
				detail: `${JSON.stringify(proposed.place ?? null)}, not ${JSON.stringify(mention.place)}`,
			})),
			...listMisses(gold, "dates, overlap and same time", dates, gold.dates, proposal.dates),
			...listMisses(gold, "claims", claims, gold.claims, proposal.claims),
		],
	};
}

/** What a disagreement needs said about it beside its words: a date's reading, a claim's kind. */
interface Detailed extends Span {
	readonly readings?: readonly string[];
	readonly edtf?: string | null;
	readonly group?: string;
	readonly kind?: string | undefined;
}

function toMiss(gold: GoldText, row: Row, what: Miss["what"], one: Detailed): Miss {
	const words = Array.from(gold.text).slice(one.start, one.end).join("");
	const detail = one.readings?.join(" or ") ?? one.edtf ?? [one.group, one.kind].filter(Boolean).join("/");
	return { text: gold.id, row, what, words, detail };
}

const listMisses = (
	text: GoldText,
	row: Row,
	{ missed, spurious }: Matched,
	gold: readonly Detailed[],
	proposed: readonly Detailed[],
): Miss[] => [
	...missed.flatMap((index) => gold.slice(index, index + 1)).map((one) => toMiss(text, row, "missed", one)),
	...spurious.flatMap((index) => proposed.slice(index, index + 1)).map((one) => toMiss(text, row, "spurious", one)),
];
