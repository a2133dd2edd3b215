import type { SignId } from "../../scene/sign.ts";

/** Who acted, what is no longer claimed, then how things are drawn; a number in a disc explains itself. */
const RANKS: readonly (readonly [pattern: RegExp, rank: number])[] = [
	[/^actor:/, 0],
	[/^status:withdrawn$/, 1],
	[/-stub$|^aim-band$/, 2],
	[/^(?:advance|buffer-zone):/, 3],
	[/^(?:area|line)$/, 4],
	[/^incident:/, 5],
	[/^halo$/, 6],
	[/^approximate-date$/, 7],
];

const rankOf = (sign: SignId): number => RANKS.find(([pattern]) => pattern.test(sign))?.[1] ?? RANKS.length;

/** The signs a reader needs first, at most so many; among equals their order stays. */
export const mostImportant = (signs: readonly SignId[], most: number): readonly SignId[] =>
	[...signs].sort((one, other) => rankOf(one) - rankOf(other)).slice(0, most);
