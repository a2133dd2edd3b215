import { bearing } from "@turf/bearing";
import type { AuthoredClaim, AuthoredMeasure } from "../../domain/annotation.ts";
import type { Bilingual, Check } from "../../domain/claim.ts";
import type { AuthoredPath, Finding } from "../problem.ts";
import { agreesWithin, halfLastDigit, toleranceOf } from "./agreement.ts";
import {
	bearingSentence,
	betweenSentence,
	conversionSentence,
	joinSentences,
	statedSentence,
	toLineSentence,
	verdictSentence,
} from "./check-reason.ts";
import { angleBetween, toBearingDegrees, toPositiveDegrees } from "./compass.ts";
import { createGeometryInputs, type GeometryContext, type GeometryInputs } from "./geometry-inputs.ts";
import { metersBetween, nearestOnLine } from "./nearest-on-line.ts";
import { convert, toQuantityText } from "./unit-conversion.ts";

type Test = AuthoredMeasure["test"];
type TestOf<Method extends Test["method"]> = Extract<Test, { method: Method }>;
type Outcome = Pick<Check, "measured" | "agrees" | "reason">;

/** Half the angle between two of the eight winds. */
const WIND_TOLERANCE_DEGREES = 22.5;

const toAgrees = (isAgreed: boolean): "yes" | "no" => (isAgreed ? "yes" : "no");
const toThousandth = (value: number): number => Math.round(value * 1_000) / 1_000;

/** One measure under test: it reports what is wrong with it at its own path. */
interface Trial {
	readonly measure: AuthoredMeasure;
	readonly inputs: GeometryInputs;
	readonly path: AuthoredPath;
}

function distanceOutcome({ measure, inputs, path }: Trial, meters: number, sentence: Bilingual): Outcome | null {
	const { stated, unit, bound } = measure;
	const measured = convert(meters, "m", unit);
	if (measured === null) {
		inputs.report([...path, "unit"], `a distance cannot be measured in "${unit}"`);
		return null;
	}
	const isAgreed = agreesWithin(measured, stated, bound);
	const tolerance = toQuantityText(toleranceOf(stated), unit);
	const verdict = verdictSentence(isAgreed, { en: `±${tolerance.en}`, uk: `±${tolerance.uk}` });
	return {
		measured: toThousandth(measured),
		agrees: toAgrees(isAgreed),
		reason: joinSentences(statedSentence(measure), sentence, verdict),
	};
}

function distanceToLine(trial: Trial, test: TestOf<"distance_to_line">): Outcome | null {
	const place = trial.inputs.centre(test.place, [...trial.path, "test", "place"]);
	const line = trial.inputs.line(test.line, [...trial.path, "test", "line"]);
	if (!place || !line) return null;
	const { distanceMeters } = nearestOnLine(line.shape, place.centre);
	return distanceOutcome(trial, distanceMeters, toLineSentence(place.place, line.place, distanceMeters));
}

function endsOf({ inputs, path }: Trial, test: TestOf<"distance_between" | "bearing_between">) {
	const from = inputs.centre(test.from, [...path, "test", "from"]);
	const to = inputs.centre(test.to, [...path, "test", "to"]);
	return from && to && { from, to };
}

function distanceBetween(trial: Trial, test: TestOf<"distance_between">): Outcome | null {
	const ends = endsOf(trial, test);
	if (!ends) return null;
	const meters = metersBetween(ends.from.centre, ends.to.centre);
	return distanceOutcome(trial, meters, betweenSentence(ends.from.place, ends.to.place, meters));
}

/** Measured in degrees, whatever the unit: a wind has none of its own. */
function bearingBetween(trial: Trial, test: TestOf<"bearing_between">): Outcome | null {
	const ends = endsOf(trial, test);
	if (!ends) return null;
	const degrees = toPositiveDegrees(bearing(ends.from.centre, ends.to.centre));
	const isAgreed = angleBetween(degrees, toBearingDegrees(test.bearing)) <= WIND_TOLERANCE_DEGREES;
	const sentence = bearingSentence(test.bearing, ends.from.place, ends.to.place, degrees);
	const verdict = verdictSentence(isAgreed, { en: "±22.5°", uk: "±22,5°" });
	return {
		measured: Math.round(degrees * 10) / 10,
		agrees: toAgrees(isAgreed),
		reason: joinSentences(sentence, verdict),
	};
}

/** The two printed numbers agree if either, converted, rounds to the other as printed. */
function unitConversion({ measure, inputs, path }: Trial, test: TestOf<"unit_conversion">): Outcome | null {
	const { stated, unit } = measure;
	const computed = convert(stated, unit, test.unit);
	const measured = convert(test.value, test.unit, unit);
	if (computed === null || measured === null) {
		inputs.report([...path, "test", "unit"], `"${unit}" and "${test.unit}" do not measure the same`);
		return null;
	}
	const isAgreed =
		Math.abs(computed - test.value) <= halfLastDigit(test.value) ||
		Math.abs(measured - stated) <= halfLastDigit(stated);
	const verdict = verdictSentence(isAgreed, { en: "rounding as printed", uk: "округлення, як надруковано" });
	return {
		measured: toThousandth(measured),
		agrees: toAgrees(isAgreed),
		reason: joinSentences(conversionSentence(stated, unit, test.value, test.unit, computed), verdict),
	};
}

function outcomeOf(trial: Trial): Outcome | null {
	const { test } = trial.measure;
	switch (test.method) {
		case "distance_to_line":
			return distanceToLine(trial, test);
		case "distance_between":
			return distanceBetween(trial, test);
		case "bearing_between":
			return bearingBetween(trial, test);
		case "unit_conversion":
			return unitConversion(trial, test);
		case "used_as_input":
		case "not_testable":
			return { measured: null, agrees: null, reason: test.reason };
	}
}

/**
 * Holds each stated number of a claim against geometry that was not derived from it. `measured` is in the stated unit (a
 * bearing in degrees); `agrees` is null where nothing can be compared, and `reason` says in a sentence what was. A measure
 * that cannot be tested as authored gives a finding and no check.
 */
export function runChecks(claim: AuthoredClaim, context: GeometryContext): { checks: Check[]; findings: Finding[] } {
	const inputs = createGeometryInputs(context);
	const checks = (claim.measures ?? []).flatMap((measure, index): Check[] => {
		const outcome = outcomeOf({ measure, inputs, path: ["measures", index] });
		if (!outcome) return [];
		const { quantity, stated, unit, words, test, note } = measure;
		const reason = joinSentences(outcome.reason, note);
		return [{ quantity, stated, unit, words, method: test.method, ...outcome, reason }];
	});
	return { checks, findings: [...inputs.findings] };
}
