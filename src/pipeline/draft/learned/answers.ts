import {
	ACTORS,
	type Actor,
	GROUPS,
	type Group,
	KINDS_BY_GROUP,
	type Kind,
	SIDES,
	type Side,
} from "../../../domain/vocabulary.ts";
import type { DraftClaim } from "../types.ts";
import { type FeatureTable, scoresOf } from "./feature-table.ts";

/** No share is nothing: its logarithm would decide alone. */
export const LEAST_SHARE = 1e-9;

/** What is told of a whole claim: for each question a table of weights, with a column for each answer. */
export interface AnswerTables {
	readonly kinds: FeatureTable;
	readonly actors: FeatureTable;
	/** Of which side who says it is. */
	readonly sides: FeatureTable;
}

/** The kinds of all groups, each with its column. */
const KIND_ANSWERS: readonly (readonly [Group, Kind])[] = GROUPS.flatMap((group) =>
	KINDS_BY_GROUP[group].map((kind) => [group, kind] as const),
);

/** How many columns each table has. */
export const ANSWERS: Readonly<Record<keyof AnswerTables, number>> = {
	kinds: KIND_ANSWERS.length,
	actors: ACTORS.length,
	sides: SIDES.length,
};

export const columnOf = (group: Group, kind: Kind): number =>
	KIND_ANSWERS.findIndex(([ofGroup, ofKind]) => ofGroup === group && ofKind === kind);

/** How likely each kind is, as logarithms, by what the features of all parts of a claim say. */
function kindLogs(features: ReadonlySet<string>, { kinds }: AnswerTables): Float64Array {
	const scores = scoresOf(features, kinds);
	const most = Math.max(...scores);
	const total = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
	return scores.map((score) => score - total);
}

/** How likely each group is, as logarithms, by what the features of all parts of a claim say of its kind. */
export function groupLogs(features: ReadonlySet<string>, tables: AnswerTables): number[] {
	const logs = kindLogs(features, tables);
	return GROUPS.map((group) =>
		Math.log(
			KINDS_BY_GROUP[group].reduce((sum, kind) => sum + Math.exp(logs[columnOf(group, kind)] ?? 0), LEAST_SHARE),
		),
	);
}

/**
 * The kind that the features of all parts of a claim speak for most, among its group's; what was heard of its words
 * (`heardIn`, where there is something) counts as much as they do.
 */
export function kindOf(
	group: Group,
	features: ReadonlySet<string>,
	tables: AnswerTables,
	heard: Float64Array | null = null,
): Kind {
	const logs = kindLogs(features, tables);
	const scoreOf = (kind: Kind): number => {
		const column = columnOf(group, kind);
		return (logs[column] ?? 0) + (heard === null ? 0 : Math.log((heard[column] ?? 0) + LEAST_SHARE));
	};
	const own: readonly Kind[] = KINDS_BY_GROUP[group];
	return own.reduce((best, kind) => (scoreOf(kind) > scoreOf(best) ? kind : best));
}

/** What tells who acted: the features of a claim's parts, and what the rules say of it. */
export const askedFeatures = (
	features: ReadonlySet<string>,
	{ group, kind, actor, side }: Pick<DraftClaim, "group" | "kind" | "actor" | "side">,
): Set<string> =>
	new Set([
		...features,
		`ruled actor:${actor}`,
		`ruled side:${side}`,
		`ruled:${actor} ${side}`,
		`ruled actor, kind:${actor} ${group} ${kind}`,
	]);

/** The answer that features speak for most, and how sure it is, from 0 to 1. */
function likeliest(
	features: Iterable<string>,
	table: FeatureTable,
): { readonly column: number; readonly sure: number } {
	const scores = scoresOf(features, table);
	const most = Math.max(...scores);
	return {
		column: scores.indexOf(most),
		sure: 1 / scores.reduce((sum, score) => sum + Math.exp(score - most), 0),
	};
}

/** Less sure of who acted, the weights only guess: what the rules say stands, if that is "unknown" too. */
const LEAST_SURE = 0.6;

/** Who acted, as far as `askedFeatures` tell; what the rules say (`ruled`) where nothing is sure enough against it. */
export function actorOf(asked: ReadonlySet<string>, ruled: Actor, { actors }: AnswerTables): Actor {
	const { column, sure } = likeliest(asked, actors);
	return sure < LEAST_SURE ? ruled : (ACTORS[column] ?? ruled);
}

/** Less sure of whose word a claim is, the weights only guess. */
const LEAST_SURE_OF_SIDE = 0.5;

/** Whose word a claim is, by the features of its parts and what stands around (`sideFeatures`); `ruled` where nothing is sure. */
export function sideOfWord(features: ReadonlySet<string>, ruled: Side, { sides }: AnswerTables): Side {
	const { column, sure } = likeliest(features, sides);
	return sure < LEAST_SURE_OF_SIDE ? ruled : (SIDES[column] ?? ruled);
}
