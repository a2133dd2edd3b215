import { rm } from "node:fs/promises";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type CorpusCopy, copyCorpus } from "./corpus-copy.ts";

const COURIER = "data/annotations/100-courier.yaml";
const GAZETTE = "data/annotations/200-gazette.yaml";

let corpus: CorpusCopy;
let derivedBefore: readonly string[];

beforeEach(async () => {
	corpus = await copyCorpus();
	expect((await corpus.run()).exitCode).toBe(0);
	derivedBefore = await corpus.derived();
	expect(derivedBefore).toHaveLength(6);
});

afterEach(async () => {
	expect(await corpus.derived()).toEqual(derivedBefore);
	await corpus.remove();
});

/** Runs a broken corpus: it must fail with exactly these problems. */
async function expectProblems(...expected: string[]): Promise<void> {
	const { exitCode, printed, problems } = await corpus.run();
	expect(problems.slice(0, -1)).toEqual(expected);
	expect(problems.at(-1)).toBe(
		`${expected.length} ${expected.length === 1 ? "problem" : "problems"}; nothing was written`,
	);
	expect(exitCode).toBe(1);
	expect(printed).toEqual([]);
}

describe("a broken corpus fails with file, line, column and a useful sentence, and nothing is written", () => {
	it("a changed letter in a quote", async () => {
		await corpus.edit(
			COURIER,
			"A bridge over the Lund River at Northford was",
			"A bridge over the Lund River at Northfort was",
		);
		await expectProblems(
			`${await corpus.place(COURIER, "A bridge over the Lund River at Northfort")} the quote does not occur in seeds/100-courier.txt; nearest is "A bridge over the Lund River at Northford was damaged" at seeds/100-courier.txt:3:92, which first differs at character 41: the quote has "t" (U+0074), the seed "d" (U+0064)`,
		);
	});

	it("a quote that differs only in a lookalike", async () => {
		await corpus.edit(COURIER, "Мilitary columns", "Military columns");
		await expectProblems(
			`${await corpus.place(COURIER, '"Military columns')} the quote differs only in lookalikes from seeds/100-courier.txt:3:1: the quote has "M" (U+004D), the seed "М" (U+041C); copy the text as the seed has it: "Мilitary columns reached the western edge of Northford yesterday"`,
		);
	});

	it("a quote that occurs twice", async () => {
		await corpus.edit(COURIER, ', suffix: " the town"', "");
		await expectProblems(
			`${await corpus.place(COURIER, "The mayor said }")} the quote occurs 2 times in seeds/100-courier.txt (5:1, 5:36); tell which with prefix or suffix`,
		);
	});

	it("an unknown place", async () => {
		await corpus.edit(COURIER, "where: [{ place: hillham,", "where: [{ place: hilham,");
		await expectProblems(`${await corpus.place(COURIER, "hilham,")} unknown place "hilham"; did you mean "hillham"?`);
	});

	it("an unknown place in a geometry", async () => {
		await corpus.edit(COURIER, "line: lund-river", "line: lund-rivr");
		await expectProblems(
			`${await corpus.place(COURIER, "lund-rivr")} unknown place "lund-rivr"; did you mean "lund-river"?`,
		);
	});

	it("a bad EDTF string", async () => {
		await corpus.edit(COURIER, '"2024-05-10~"', '"2024-21"');
		await expectProblems(
			`${await corpus.place(COURIER, '"2024-21"')} date "2024-21": seasons are not accepted: write months`,
		);
	});

	it("an unknown kind, with the nearest known one", async () => {
		await corpus.edit(COURIER, "kind: infrastructure-damage", "kind: infrastructur-damage");
		await expectProblems(
			`${await corpus.place(COURIER, "infrastructur-damage")} unknown kind "infrastructur-damage"; did you mean "infrastructure-damage"?`,
		);
	});

	it("a kind of another group", async () => {
		await corpus.edit(GAZETTE, "kind: retaken", "kind: fighting");
		await expectProblems(
			`${await corpus.place(GAZETTE, "fighting")} kind "fighting" does not belong to group "advance"; its kinds: advance, attempted-advance, retaken, occupied, withdrawal`,
		);
	});

	it("what a draft leaves for its editor to write", async () => {
		await corpus.edit(GAZETTE, "uk: Речник каже про контроль над Гіллгемом", "uk: TODO");
		await corpus.edit(GAZETTE, "https://example.org/hillham", "https://TODO.invalid/");
		await expectProblems(
			`${await corpus.place(GAZETTE, "https://TODO.invalid/")} "url": is not written yet: write it in place of "https://TODO.invalid/"`,
			`${await corpus.place(GAZETTE, "TODO }")} "uk": is not written yet: write it in place of "TODO"`,
		);
	});

	it("an unknown key", async () => {
		await corpus.edit(GAZETTE, "    actor: other", "    actor: other\n    colour: red");
		await expectProblems(`${await corpus.place(GAZETTE, "colour: red")} unknown key "colour"`);
	});

	it("a duplicate id in another file: both places are named", async () => {
		await corpus.edit(GAZETTE, "- id: 200-hillham-taken", "- id: 100-bridge");
		await expectProblems(
			`${await corpus.place(GAZETTE, "100-bridge")} duplicate claim id "100-bridge": it is taken at ${await corpus.place(COURIER, "100-bridge")}`,
		);
	});

	it("a duplicate id in the same file", async () => {
		await corpus.edit(COURIER, "- id: 100-hillham-held", "- id: 100-bridge");
		const { problems } = await corpus.run();
		const first = await corpus.place(COURIER, "100-bridge");
		expect(
			problems.filter((line) => line.endsWith(`duplicate claim id "100-bridge": it is taken at ${first}`)),
		).toHaveLength(1);
	});

	it("a changed seed: both checksums are named", async () => {
		await corpus.edit("seeds/200-gazette.txt", "filler", "padding");
		const { problems } = await corpus.run();
		expect(problems).toHaveLength(2);
		expect(problems[0]).toMatch(
			new RegExp(
				`^${GAZETTE}:5:11 seeds/200-gazette.txt has changed: its sha256 is [0-9a-f]{64}, recorded is 9c6ef87f`,
			),
		);
	});

	it("a missing seed", async () => {
		await rm(path.join(corpus.root, "seeds/200-gazette.txt"));
		const { problems } = await corpus.run();
		expect(problems).toContain(`${await corpus.place(GAZETTE, "200-gazette.txt")} seeds/200-gazette.txt is missing`);
	});

	it("a seed that no annotation names", async () => {
		await corpus.write("seeds/300-alone.txt", "Nobody reads this.");
		await corpus.write("data/annotations/300-alone.draft.yaml", "not: read");
		await expectProblems(
			"seeds/300-alone.txt:1:1 no file in data/annotations names this text (drafts are not read: 300-alone.draft.yaml)",
		);
	});

	it("a seed beside a draft of another text, whatever their numbers", async () => {
		await corpus.write("seeds/300_drafted.txt", "An editor will read this.");
		await corpus.write("seeds/300_alone.txt", "Nobody reads this.");
		await corpus.write("data/annotations/300-herald.draft.yaml", "document: { file: 300_drafted.txt }");
		await expectProblems(
			"seeds/300_alone.txt:1:1 no file in data/annotations names this text (drafts are not read: 300-herald.draft.yaml)",
		);
	});

	it("a seed outside seeds/", async () => {
		await corpus.edit(GAZETTE, "file: 200-gazette.txt", "file: ../seeds/200-gazette.txt");
		const { problems } = await corpus.run();
		expect(problems).toContain(
			`${await corpus.place(GAZETTE, "../seeds")} "../seeds/200-gazette.txt" is not the name of a .txt file in seeds/: write its name alone`,
		);
	});

	it("a seed that is not UTF-8", async () => {
		await corpus.write("seeds/200-gazette.txt", new Uint8Array([0x41, 0xff, 0x42]));
		const { problems } = await corpus.run();
		expect(problems).toContain("seeds/200-gazette.txt:1:1 not valid UTF-8");
	});

	it("broken YAML: all its errors", async () => {
		await corpus.edit(GAZETTE, "title: Hillham", "title: Hillham\n  title: Again\n  outlet: First");
		const { exitCode, problems } = await corpus.run();
		expect(exitCode).toBe(1);
		expect(problems.filter((line) => line.includes("broken YAML"))).toEqual([
			`${await corpus.place(GAZETTE, "title: Again")} broken YAML: Map keys must be unique`,
			`${await corpus.place(GAZETTE, "outlet: The Gazette")} broken YAML: Map keys must be unique`,
		]);
	});

	it("a relation that is said at one end only", async () => {
		await corpus.edit(
			COURIER,
			"type: other-account, claim: 100-western-edge",
			"type: corroborates, claim: 100-western-edge",
		);
		await expectProblems(
			`${await corpus.place(COURIER, "100-town-quiet, why")} "other-account" must be said at both ends: add it to claim "100-town-quiet", with claim "100-western-edge"`,
		);
	});

	it("a relation to an unknown claim", async () => {
		await corpus.edit(GAZETTE, "claim: 100-hillham-held", "claim: 100-hillham-hold");
		await expectProblems(
			`${await corpus.place(GAZETTE, "100-hillham-hold")} unknown claim "100-hillham-hold"; did you mean "100-hillham-held"?`,
		);
	});

	it("claims that supersede each other in a circle", async () => {
		await corpus.edit(
			COURIER,
			"geometry: { method: point_at_place }\n",
			"geometry: { method: point_at_place }\n    relations:\n      - { type: supersedes, claim: 200-hillham-taken, why: { en: Why., uk: Чому. } }\n",
		);
		const { problems } = await corpus.run();
		expect(problems).toContain(
			`${await corpus.place(GAZETTE, "100-hillham-held")} claims supersede each other in a circle: 100-hillham-held → 200-hillham-taken → 100-hillham-held`,
		);
	});

	it("a date that disagrees with the source's words", async () => {
		await corpus.edit(GAZETTE, '"2024-05-10"', '"2024-05-09"');
		await expectProblems(
			`${await corpus.place(GAZETTE, '"2024-05-09"')} "on May 10" in a text published on Sunday 12 May 2024 is 2024-05-10, not 2024-05-09`,
		);
	});

	it("a day of publication that does not exist", async () => {
		await corpus.edit(GAZETTE, '"2024-05-12"', '"2024-02-31"');
		const { problems } = await corpus.run();
		expect(problems).toContain(
			`${await corpus.place(GAZETTE, '"2024-02-31"')} "published": there is no day 2024-02-31; a day of the calendar is expected, written YYYY-MM-DD`,
		);
	});

	it("days of the original reporting and of a correction that do not exist", async () => {
		await corpus.edit(GAZETTE, "published:", 'reportedFromPublished: "2023-02-29"\n  published:');
		await corpus.edit(
			GAZETTE,
			"status: claimed",
			'status: claimed\n    history:\n      - { date: "2024-06-31", change: { en: A., uk: А. } }',
		);
		const { problems } = await corpus.run();
		const expected = "a day of the calendar is expected, written YYYY-MM-DD";
		expect(problems).toContain(
			`${await corpus.place(GAZETTE, '"2023-02-29"')} "reportedFromPublished": there is no day 2023-02-29; ${expected}`,
		);
		expect(problems).toContain(
			`${await corpus.place(GAZETTE, '"2024-06-31"')} "date": there is no day 2024-06-31; ${expected}`,
		);
	});

	it("a day that is not written as one, said once", async () => {
		await corpus.edit(GAZETTE, '"2024-05-12"', '"12 May 2024"');
		const { problems } = await corpus.run();
		const place = await corpus.place(GAZETTE, '"12 May 2024"');
		expect(problems.filter((problem) => problem.startsWith(place))).toEqual([
			`${place} "published": "12 May 2024" is not a day written YYYY-MM-DD`,
		]);
	});

	it("a day of a view that does not exist", async () => {
		await corpus.edit("data/views.yaml", '"2024-05-10"', '"2024-02-31"');
		const { problems } = await corpus.run();
		expect(problems).toContain(`${await corpus.place("data/views.yaml", '"2024-02-31"')} there is no day 2024-02-31`);
	});

	it("a number that its words do not state", async () => {
		await corpus.edit(
			GAZETTE,
			"geometry: { method: point_at_place }",
			'geometry: { method: point_at_place }\n    measures:\n      - { quantity: { en: A, uk: А }, stated: 12, unit: people, words: "took control of Hillham on May 10", test: { method: not_testable, reason: { en: A, uk: А } } }',
		);
		await expectProblems(
			`${await corpus.place(GAZETTE, "12, unit")} the words "took control of Hillham on May 10" say 10, not 12`,
		);
	});

	it("a withdrawal without a reason", async () => {
		await corpus.edit(GAZETTE, "status: claimed", "status: withdrawn");
		await expectProblems(
			`${await corpus.place(GAZETTE, "withdrawn")} a withdrawn claim needs a "history" entry: on which day, and why`,
		);
	});

	it("an address that runs a script", async () => {
		await corpus.edit(GAZETTE, "https://example.org/hillham", "javascript:alert(1)");
		await expectProblems(
			`${await corpus.place(GAZETTE, "javascript:")} "url": "javascript:alert(1)" is not a web address that begins with http:// or https://`,
		);
	});

	it.each([
		["empty", "", `${COURIER}:1:1 "file": Invalid input: expected object, received null`],
		["broken", "a: [", `${COURIER}:1:5 broken YAML: `],
	])("an annotation file that is %s: nothing is said of what it may hold", async (_, contents, expected) => {
		await corpus.write(COURIER, contents);
		const { exitCode, problems } = await corpus.run();
		expect(exitCode).toBe(1);
		expect(problems).toHaveLength(2);
		expect(problems[0]?.startsWith(expected)).toBe(true);
	});

	it("a view that opens a claim on a day on which it is not shown", async () => {
		await corpus.edit("data/views.yaml", '"2024-05-10"', '"2024-06-10"');
		await expectProblems(
			`${await corpus.place("data/views.yaml", '"2024-06-10"')} claim "100-western-edge" is not shown on 2024-06-10, only from 2024-05-10 to 2024-05-10`,
		);
	});

	it.each(["data/annotations", "data/gazetteer.yaml", "data/views.yaml", "seeds"])("a missing %s", async (name) => {
		await rm(path.join(corpus.root, name), { recursive: true });
		const { exitCode, problems } = await corpus.run();
		expect(exitCode).toBe(1);
		expect(problems.some((line) => line.startsWith(`${name}:1:1 the f`) && line.includes("is missing"))).toBe(true);
	});

	it("a missing basemap", async () => {
		await rm(path.join(corpus.root, "data/basemap"), { recursive: true });
		const { problems } = await corpus.run();
		expect(problems[0]).toMatch(/^data\/basemap:1:1 .*basemap/);
	});

	it("several problems in several files: all at once, sorted", async () => {
		await corpus.edit(COURIER, "kind: infrastructure-damage", "kind: damage");
		await corpus.edit(COURIER, "where: [{ place: hillham,", "where: [{ place: nowhere,");
		await corpus.edit(GAZETTE, "a spokesman said }", "a spokesman sad }");
		await corpus.edit("data/views.yaml", "default: northford", "default: southford");
		const { problems } = await corpus.run();
		expect(problems.map((line) => line.split(" ")[0])).toEqual([
			await corpus.place(COURIER, "damage"),
			await corpus.place(COURIER, "nowhere"),
			await corpus.place(GAZETTE, "a spokesman sad"),
			await corpus.place("data/views.yaml", "southford"),
			"4",
		]);
	});
});
