import { agree } from "./agree.ts";
import type { GoldText, Reading } from "./gold-text.ts";
import type { Finder, Proposal } from "./proposal.ts";
import { scoreText } from "./score-text.ts";
import type { ScoredText } from "./table.ts";
import { NOTHING } from "./tally.ts";

/** In the table as a finder is: what may be hoped for at most. */
const aReader: Pick<Finder, "name" | "reads"> = { name: "a reader", reads: ["dates", "claims"] };

/** Each of several readers of a text, taken as one who proposes, against what the others agree on; none where there is one. */
export function scoreReaders(gold: GoldText): ScoredText[] {
	if (gold.readings.length === 1) return [];
	return gold.readings.map((reading, index) => {
		const readings = gold.readings.filter((_, other) => other !== index);
		const { misses, tallies } = scoreText({ ...gold, readings, ...agree(readings) }, proposalOf(reading));
		// Further readers were not asked for places.
		return {
			finder: aReader,
			id: gold.id,
			sample: gold.sample,
			score: { misses, tallies: { ...tallies, "claim place": NOTHING } },
		};
	});
}

/** What somebody who is sure of it would propose. */
const proposalOf = ({ dates, claims }: Reading): Proposal => ({
	mentions: [],
	dates: dates
		.filter(({ optional }) => !optional)
		.map(({ start, end, readings: [edtf] }) => ({ start, end, edtf: edtf ?? null })),
	claims: claims
		.filter(({ optional }) => !optional)
		.map(({ start, end, group, kind, actor, side }) => ({ start, end, group, kind, actor, claimant: { side } })),
});
