import { ACTORS, type Actor } from "../../domain/vocabulary.ts";
import type { DayBin } from "./density-bins.ts";
import type { DensityLane } from "./lane-drawing.ts";

/** A single claim is seen beside a thousand: no bar is lower, */
const LEAST_BAR_PIXELS = 1.5;
/** and heights grow with the square root of the claims. */
const heightOf = (claims: number, most: number, height: number): number =>
	Math.max(LEAST_BAR_PIXELS, Math.sqrt(claims / most) * height);

const round = (pixels: number): number => Math.round(pixels * 10) / 10;

/**
 * A lane's histogram as one SVG path for each side, stacked from the lane's foot in
 * proportion; empty where a side has no claim. Bins
 * that touch and are equally high are one rectangle.
 */
export function densityPaths(
	{ top, height, histogram: { counts, most } }: DensityLane,
	bins: readonly DayBin[],
): Readonly<Record<Actor, string>> {
	const paths = Object.fromEntries(ACTORS.map((actor) => [actor, [] as string[]])) as Record<Actor, string[]>;
	const runs = new Map<Actor, { from: number; to: number; foot: number; head: number }>();
	const finish = (actor: Actor): void => {
		const run = runs.get(actor);
		if (run !== undefined) paths[actor].push(`M${run.from} ${run.foot}V${run.head}H${run.to}V${run.foot}Z`);
		runs.delete(actor);
	};
	for (const [at, bin] of bins.entries()) {
		const total = ACTORS.reduce((sum, actor) => sum + (counts[actor][at] ?? 0), 0);
		const scale = total === 0 ? 0 : heightOf(total, most, height) / total;
		let foot = top + height;
		for (const actor of ACTORS) {
			const head = foot - (counts[actor][at] ?? 0) * scale;
			const next = { from: round(bin.from), to: round(bin.to), foot: round(foot), head: round(head) };
			foot = head;
			const run = runs.get(actor);
			if (run !== undefined && run.to === next.from && run.foot === next.foot && run.head === next.head) {
				run.to = next.to;
				continue;
			}
			finish(actor);
			if (next.foot !== next.head) runs.set(actor, next);
		}
	}
	for (const actor of ACTORS) finish(actor);
	return Object.fromEntries(ACTORS.map((actor) => [actor, paths[actor].join("")])) as Record<Actor, string>;
}
