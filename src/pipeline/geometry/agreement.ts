import type { AuthoredMeasure } from "../../domain/annotation.ts";

/** Distances may differ by this share of the stated one, or by half its last digit if that is more. */
const TOLERATED_SHARE = 0.1;

/** Half of what the last printed digit stands for: 0.5 for 31, 0.05 for 3.2. Zeros at the end count as printed. */
export function halfLastDigit(stated: number): number {
	const decimals = String(stated).split(".")[1]?.length ?? 0;
	return 0.5 * 10 ** -decimals;
}

export const toleranceOf = (stated: number): number =>
	Math.max(halfLastDigit(stated), Math.abs(stated) * TOLERATED_SHARE);

/** Whether a measured distance bears out a stated one; "at least" and "at most" leave it open on one side. */
export function agreesWithin(measured: number, stated: number, bound: AuthoredMeasure["bound"]): boolean {
	const tolerance = toleranceOf(stated);
	const isTooSmall = measured < stated - tolerance;
	const isTooLarge = measured > stated + tolerance;
	if (bound === "at-least") return !isTooSmall;
	if (bound === "at-most") return !isTooLarge;
	return !isTooSmall && !isTooLarge;
}
