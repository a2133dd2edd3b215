import { describe, expect, it } from "vitest";
import { parseTraining } from "../../../eval/train/read-training.ts";

const HEAD = "=== en | news | 2024-05-10\n";
const parse = (body: string) => parseTraining("made-up", HEAD + body);

describe("marked texts to learn from", () => {
	it("give the text without its marks, and the claims in code points", () => {
		const [text] = parse("📷 Title\n\n⟦advance/occupied RU UA?⟧They took it⟦/⟧, he said.\n");
		expect(text).toEqual({
			id: "made-up-1",
			published: "2024-05-10",
			text: "📷 Title\n\nThey took it, he said.",
			claims: [{ start: 9, end: 21, group: "advance", kind: "occupied", actor: "RU", side: "UA", optional: true }],
		});
	});

	it("are told apart by their head lines", () => {
		expect(parse(`One.\n${HEAD}Two.\n`).map(({ text }) => text)).toEqual(["One.", "Two."]);
	});

	it.each([
		["⟦advance/occupied RU UA⟧They took it", "the last passage has no end"],
		["They took it⟦/⟧", "a passage ends that never began"],
		["⟦advance/occupied RU UA⟧They ⟦advance/occupied RU UA⟧took it⟦/⟧", "begins within another passage"],
		["⟦advance/shelling RU UA⟧They took it⟦/⟧", '"advance/shelling RU UA" is no "group/kind actor side"'],
		["⟦advance/occupied XX UA⟧They took it⟦/⟧", "of the vocabulary"],
	])("are refused where a mark is wrong: %s", (body, problem) => {
		expect(() => parse(body)).toThrow(problem);
		expect(() => parse(body)).toThrow("made-up, text 1");
	});

	it("are refused without a day", () => {
		expect(() => parseTraining("made-up", "=== en | news\nText.\n")).toThrow("year-month-day");
	});
});
