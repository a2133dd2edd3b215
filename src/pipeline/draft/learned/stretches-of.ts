import { GROUPS, type Group } from "../../../domain/vocabulary.ts";
import { groupLogs, LEAST_SHARE } from "./answers.ts";
import { beginOf, bestLabels, isBegin, type Lattice, latticeOf, marginal } from "./chain.ts";
import type { ClaimReader } from "./claim-reader.ts";
import { scoresOf } from "./feature-table.ts";
import { type Run, withFragments } from "./fragments.ts";
import type { DescribedPart } from "./part-features.ts";
import { settled } from "./settled.ts";
import type { Stretch } from "./stretch.ts";
import type { Weights } from "./weights.ts";

/**
 * Added to a claim's beginning and to its going on. An editor rejects a proposal with one key and overlooks what was never
 * proposed, or what two statements in one proposal hide, so recall is worth more than precision; tests/eval/README.md has the
 * figures.
 */
const FOR_A_BEGINNING = 2.75;
const FOR_GOING_ON = 1.25;

/** How sure it is that a part is of a group's claim, whether one begins there or goes on. */
const sureOf = (lattice: Lattice, at: number, group: Group): number =>
	marginal(lattice, at, beginOf(group)) + marginal(lattice, at, beginOf(group) + 1);

/** What all parts of a claim say of its kind weighs half as much for its group as what the chain says of them. */
const KINDS_SHARE = 0.5;

/** What speaks for each group of a claim with these parts: the chain sees them one by one, the kinds are told of all of them. */
function groupScoresOf(
	run: readonly number[],
	lattice: Lattice,
	features: ReadonlySet<string>,
	{ answers }: Weights,
): number[] {
	const logs = groupLogs(features, answers);
	const chained = (group: Group): number =>
		run.reduce((sum, at) => sum + Math.log(sureOf(lattice, at, group) + LEAST_SHARE), 0) / run.length;
	return GROUPS.map((group, index) => chained(group) + KINDS_SHARE * (logs[index] ?? 0));
}

const hasNoVerb = (part: DescribedPart | undefined): boolean => part?.features.includes("verb:false") === true;

const TYPES =
	/^(?:(?:an?|the|another|its|small|border|tiny|nearby) ){0,2}(?:village|town|city|settlement|hamlet|suburb|село|селище|містечко|місто|хутір|деревня|посёлок|поселок|городок|город|хутор)(?: |$)/u;

/** ", a village seven kilometres away": says what a place is, and tells nothing by itself. */
const isOfPlace = (part: DescribedPart | undefined): boolean =>
	part?.opener === "," && hasNoVerb(part) && TYPES.test(part.words.join(" "));

/**
 * The parts of each claim; what opens a sentence without a verb, "Over the past months", goes with what it opens, and what a
 * place is with what tells of it.
 */
function runsOf(labels: readonly number[], parts: readonly DescribedPart[]): number[][] {
	const runs: number[][] = [];
	for (const [at, label] of labels.entries()) {
		const follows = at > 0 && labels[at - 1] !== 0;
		const goesOn = follows && ((at === 1 && hasNoVerb(parts[0])) || isOfPlace(parts[at]));
		if (isBegin(label) && !goesOn) runs.push([at]);
		else if (label !== 0) runs.at(-1)?.push(at);
	}
	return runs;
}

/** The claims of a sentence, as what was learned tells them, in order. */
export function stretchesOf(parts: readonly DescribedPart[], reader: ClaimReader): Stretch[] {
	const { weights } = reader;
	const scores = parts.map(({ features, pairs }) =>
		scoresOf([...features, ...pairs], weights.labels).map((score, label) =>
			label === 0 ? score : score + (isBegin(label) ? FOR_A_BEGINNING : FOR_GOING_ON),
		),
	);
	const labels = bestLabels(scores, weights.transitions);
	const lattice = latticeOf(scores, weights.transitions, null);
	const runs = runsOf(labels, parts).flatMap((run): Run[] => {
		const within = run.flatMap((at) => parts.slice(at, at + 1));
		const [first, last] = [within[0], within.at(-1)];
		if (first === undefined || last === undefined) return [];
		const features = new Set(within.flatMap((part) => part.features));
		const groupScores = groupScoresOf(run, lattice, features, weights);
		const group = GROUPS[groupScores.indexOf(Math.max(...groupScores))] ?? "statement";
		const stretch = {
			start: first.start,
			end: last.end,
			group,
			features,
			confidence: run.reduce((sum, at) => sum + sureOf(lattice, at, group), 0) / run.length,
		};
		return [{ first: run[0] ?? 0, last: run.at(-1) ?? 0, hasVerb: !within.every(hasNoVerb), stretch, groupScores }];
	});
	return withFragments(runs).flatMap((run) => settled(run, parts, reader) ?? []);
}
