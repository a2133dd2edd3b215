import { describe, expect, it } from "vitest";
import { annotationFileSchema } from "../../../src/domain/annotation.ts";
import { gazetteerSchema } from "../../../src/domain/gazetteer.ts";
import { suggestion } from "../../../src/pipeline/nearest-word.ts";
import { findIssues } from "../../../src/pipeline/validate.ts";

const VALID_CLAIM = {
	id: "a",
	group: "incident",
	kind: "fighting",
	modality: "occurred",
	headline: { en: "A", uk: "А" },
	passage: { exact: "a" },
	actor: "unknown",
	claimant: { name: "a", side: "unknown", role: "a" },
	status: "claimed",
	when: { kind: "event", edtf: "2022", basis: "explicit" },
};

function issuesOf(overrides: object): string[] {
	const [shape] = [annotationFileSchema.shape.claims];
	return findIssues(shape, [{ ...VALID_CLAIM, ...overrides }]).map(
		({ path, message, atKey }) => `${path.join(".")}${atKey === true ? " (key)" : ""}: ${message}`,
	);
}

describe("what is said of a value that does not fit", () => {
	it("nothing where it fits", () => {
		expect(issuesOf({})).toEqual([]);
	});

	it.each<[object, string]>([
		[{ kind: "fihgting" }, '0.kind: unknown kind "fihgting"; did you mean "fighting"?'],
		[
			{ status: "zzzz" },
			'0.status: unknown status "zzzz"; allowed: claimed, reported, assessed, geolocated, withdrawn',
		],
		[
			{ geometry: { method: "point_at_plaice" } },
			'0.geometry.method: unknown method "point_at_plaice"; did you mean "point_at_place"?',
		],
		[{ colour: "red" }, '0.colour (key): unknown key "colour"'],
		[{ passage: undefined }, '0.passage: "passage" is missing'],
		[{ id: "A b" }, '0.id: "id": "A b" is not an id: lower case letters, digits and single hyphens'],
		[{ headline: { en: "", uk: "А" } }, '0.headline.en: "en" is empty'],
		[{ headline: { en: "x".repeat(91), uk: "А" } }, '0.headline.en: "en" has 91 characters; at most 90 are allowed'],
		[{ when: { ...VALID_CLAIM.when, edtf: 2022 } }, '0.when.edtf: "edtf" must be text: write "2022" in quotes'],
		[
			{ history: [{ date: "9 May", change: { en: "A", uk: "А" } }] },
			'0.history.0.date: "date": "9 May" is not a day written YYYY-MM-DD',
		],
		[{ where: "Kyiv" }, '0.where: "where": Invalid input: expected array, received string'],
	])("%j", (overrides, message) => {
		expect(issuesOf(overrides)).toEqual([message]);
	});

	it("names the whole file where it is empty", () => {
		expect(findIssues(gazetteerSchema, null)[0]?.message).toBe('"file": Invalid input: expected object, received null');
	});
});

describe("the nearest word", () => {
	it.each([
		["attak", '; did you mean "attack"?'],
		["ATTACK", ""],
		["", ""],
		["retreat", ""],
		["attain", '; did you mean "attack"?'],
		["attic", ""],
		["advice", '; did you mean "advance"?'],
		["at", ""],
	])("%s", (word, expected) => {
		expect(suggestion(word, ["attack", "advance"])).toBe(expected);
	});
});
