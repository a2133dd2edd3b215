import { GROUPS, type Group, KINDS_BY_GROUP, type Kind } from "../../../domain/vocabulary.ts";
import { type FeatureTable, scoresOf } from "./feature-table.ts";

/** The kinds of all groups, each with its column. */
const COLUMNS: readonly (readonly [Group, Kind])[] = GROUPS.flatMap((group) =>
	KINDS_BY_GROUP[group].map((kind) => [group, kind] as const),
);
export const KIND_COLUMNS = COLUMNS.length;

/** The columns of a group's kinds: of others nothing is asked, and nothing learned. */
export const columnsOf = (group: Group): number[] =>
	[...COLUMNS.keys()].filter((column) => COLUMNS[column]?.[0] === group);

export const columnOf = (group: Group, kind: Kind): number =>
	COLUMNS.findIndex(([ofGroup, ofKind]) => ofGroup === group && ofKind === kind);

/** The kind that the features of a claim's parts speak for, among its group's. */
export function kindOf(group: Group, features: ReadonlySet<string>, table: FeatureTable): Kind {
	const scores = scoresOf(features, table);
	const [best] = columnsOf(group).sort((one, other) => (scores[other] ?? 0) - (scores[one] ?? 0));
	return COLUMNS[best ?? 0]?.[1] ?? KINDS_BY_GROUP[group][0];
}
