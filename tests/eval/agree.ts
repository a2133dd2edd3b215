import type { GoldClaim, GoldDate, Reading, Span } from "./gold-text.ts";
import { matchOneToOne, overlaps, sharesHalf } from "./match-spans.ts";

/** So many readers settle a matter. */
const ENOUGH = 2;

/**
 * What several readers of a text agree on, each having read without sight of the others. A claim counts where two of them mark the
 * passage and give it the same group, a date where two list it; what is held otherwise is optional: it may be argued, unless
 * what one alone holds is to count as nothing. Spans
 * are those of the first who holds it, kind, actor and side what most say of those who hold it, the first of these where they part.
 * A date's readings are all that were given: each is as good. Places are those of the one who names any. One reading alone stands as it is.
 */
export function agree(readings: readonly Reading[], heldByOne: "arguable" | "nothing" = "arguable"): Reading {
	const [first, ...others] = readings;
	if (first === undefined) throw new RangeError("a text needs a reading");
	if (others.length === 0) return first;
	const least = heldByOne === "nothing" ? ENOUGH : 1;
	const things = <Found extends Span>(of: (reading: Reading) => readonly Found[], fits: Fits): Found[][] =>
		sameThings(readings.map(of), fits).filter((members) => members.length >= least);
	return {
		claims: things(({ claims }) => claims, sharesHalf).flatMap(toAgreedClaims),
		dates: things(({ dates }) => dates, overlaps).flatMap(toAgreedDates),
	};
}

type Fits = (one: Span, other: Span) => boolean;

/** Groups what several readers found into things that they mean in common, at most one of each reader, in the text's order. */
function sameThings<Found extends Span>(readings: readonly (readonly Found[])[], fits: Fits): Found[][] {
	const things: Found[][] = [];
	for (const found of readings) {
		const spans = things.map((members) => members[0] as Found);
		const pairs = new Map(matchOneToOne(found, spans, fits));
		for (const [index, one] of found.entries()) {
			const thing = things[pairs.get(index) ?? -1];
			if (thing === undefined) things.push([one]);
			else thing.push(one);
		}
	}
	return things.sort(([one], [other]) => (one?.start ?? 0) - (other?.start ?? 0));
}

function toAgreedClaims(members: readonly GoldClaim[]): GoldClaim[] {
	const sure = members.filter(({ optional }) => !optional);
	const group = mostOf(sure.map((claim) => claim.group));
	const holders = sure.filter((claim) => claim.group === group);
	const [first] = members;
	const [holder] = holders;
	if (first === undefined) return [];
	if (holder === undefined || holders.length < ENOUGH) return [{ ...first, optional: true }];
	return [
		{
			...holder,
			kind: mostOf(holders.map(({ kind }) => kind)) ?? holder.kind,
			actor: mostOf(holders.map(({ actor }) => actor)) ?? holder.actor,
			side: mostOf(holders.map(({ side }) => side)) ?? holder.side,
			places: members.find(({ places }) => places !== null)?.places ?? null,
		},
	];
}

function toAgreedDates(members: readonly GoldDate[]): GoldDate[] {
	const [first] = members;
	if (first === undefined) return [];
	const sure = members.filter(({ optional }) => !optional);
	const readings = [...new Set(members.flatMap((date) => date.readings))];
	return [{ ...(sure[0] ?? first), readings, optional: sure.length < ENOUGH }];
}

/** What occurs most, of several the first. */
function mostOf<Value>(values: readonly Value[]): Value | undefined {
	const count = (value: Value): number => values.filter((other) => other === value).length;
	return [...values].sort((one, other) => count(other) - count(one))[0];
}
