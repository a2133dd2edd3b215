import { describe, expect, it } from "vitest";
import { type AuthoredFile, parseAuthoredFile } from "../../../src/pipeline/authored-file.ts";
import type { AuthoredPath } from "../../../src/pipeline/problem.ts";

const TEXT = `document:
  id: a
claims:
  - id: one
    where:
      - { place: kyiv, relation: in }
  - &again
    id: two
  - *again
`;

function parse(text: string): AuthoredFile {
	const parsed = parseAuthoredFile("a.yaml", text);
	if (!parsed.ok) throw new Error(parsed.problem[0]?.message);
	return parsed.value;
}

describe("where a part of a YAML file stands", () => {
	it.each<[AuthoredPath, string]>([
		[["document", "id"], "2:7"],
		[["document"], "1:1"],
		[["claims", 0, "id"], "4:9"],
		[["claims", 0, "where"], "5:5"],
		[["claims", 0, "where", 0, "relation"], "6:34"],
		[["claims", 0, "missing"], "4:5"],
		[["claims", 9], "3:1"],
		[["claims", 2, "id"], "9:5"],
		[[], "1:1"],
	])("%j", (path, expected) => {
		const { line, column } = parse(TEXT).locate(path);
		expect(`${line}:${column}`).toBe(expected);
	});

	it("gives the key of what should not be there", () => {
		expect(parse(TEXT).locate(["claims", 0, "id"], true)).toEqual({ line: 4, column: 5 });
	});

	it("reads days as text and Windows line ends as line ends", () => {
		const file = parse("a: 2022-09-10\r\nb: x\r\n");
		expect(file.value).toEqual({ a: "2022-09-10", b: "x" });
		expect(file.locate(["b"])).toEqual({ line: 2, column: 4 });
	});
});

describe("broken YAML", () => {
	it.each([
		["a: [1, 2", "1:9"],
		["a: 1\na: 2\n", "2:1"],
		["a: *nowhere\n", "1:4"],
		["a: 1\nb:\n  - *later\nc: &later 2\n", "3:5"],
		["a: 1\n---\nb: 2\n", "2:1"],
		["a: !!unknown x\n", "1:4"],
	])("%j", (text, place) => {
		const parsed = parseAuthoredFile("a.yaml", text);
		const problem = parsed.ok ? undefined : parsed.problem[0];
		expect(`${problem?.line}:${problem?.column}`).toBe(place);
		expect(problem?.message).toMatch(/^broken YAML: ./);
	});
});
