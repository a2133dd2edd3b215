import { GROUPS, type Group, KINDS_BY_GROUP } from "../../../domain/vocabulary.ts";
import { columnOf, kindOf } from "./answers.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { heardIn, NO_CLAIM } from "./convolution.ts";
import type { Run } from "./fragments.ts";
import type { DescribedPart } from "./part-features.ts";
import { passageOf } from "./passage.ts";
import type { Stretch } from "./stretch.ts";
import { tellingWords } from "./telling-words.ts";

/** Less sure, chain and convolution together, that a passage is a claim: it is not proposed. */
const LEAST_SURE = 0.35;
/** What the convolution hears weighs half as much for a claim's group as what the chain says of its parts. */
const HEARD_SHARE = 0.5;
/** No share counts as nothing: its logarithm would decide alone. */
const LEAST_HEARD = 1e-4;

const logit = (share: number): number => {
	const within = Math.min(Math.max(share, LEAST_HEARD), 1 - LEAST_HEARD);
	return Math.log(within / (1 - within));
};

/** How sure two are together: the mean of their log odds. */
const togetherSure = (one: number, other: number): number => 1 / (1 + Math.exp(-(logit(one) + logit(other)) / 2));

/** How sure a group is by what was heard, as a logarithm. */
function heardGroup(heard: Float64Array, group: Group): number {
	const own = KINDS_BY_GROUP[group].map((kind) => heard[columnOf(group, kind)] ?? 0);
	return Math.log(own.reduce((sum, share) => sum + share, LEAST_HEARD));
}

/**
 * What a run of parts is once its words were heard in their order, too: the chain's scores and what the convolution hears
 * decide its group together, and whether it is a claim at all; null where it is none. As the chain has it where nothing was
 * learned to hear. Its kind and the words that told most are found out here.
 */
export function settled(
	{ first, last, stretch, groupScores }: Run,
	parts: readonly DescribedPart[],
	{ weights, known }: ClaimReader,
): Stretch | null {
	const own = Array.from({ length: last - first + 1 }, (_, index) => first + index);
	const passage = passageOf(parts, own, known);
	const heard = heardIn(passage, weights.convolution);
	const told = (group: Group, confidence: number): Stretch => ({
		...stretch,
		group,
		confidence,
		kind: kindOf(group, stretch.features, weights.answers, heard),
		words: tellingWords(parts.slice(first, last + 1), group, weights.labels),
	});
	if (heard === null) return told(stretch.group, stretch.confidence);
	const confidence = togetherSure(stretch.confidence, 1 - (heard[NO_CLAIM] ?? 0));
	if (confidence < LEAST_SURE) return null;
	const scores = GROUPS.map((group, index) => (groupScores[index] ?? 0) + HEARD_SHARE * heardGroup(heard, group));
	return told(GROUPS[scores.indexOf(Math.max(...scores))] ?? stretch.group, confidence);
}
