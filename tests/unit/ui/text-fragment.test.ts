import { describe, expect, it } from "vitest";
import type { Passage } from "../../../src/domain/claim.ts";
import { withTextFragment } from "../../../src/ui/reader/text-fragment.ts";

const passage = (exact: string, prefix = "", suffix = ""): Passage => ({
	exact,
	prefix,
	suffix,
	start: 0,
	end: exact.length,
});
const URL_ = "https://outlet.example/a";

describe("withTextFragment", () => {
	it("writes a directive after the address", () => {
		expect(withTextFragment(URL_, passage("was damaged"), null)).toBe(`${URL_}#:~:text=was%20damaged`);
	});

	it("adds to a fragment that is there", () => {
		expect(withTextFragment(`${URL_}#top`, passage("was damaged"), null)).toBe(`${URL_}#top:~:text=was%20damaged`);
	});

	it("leaves the address alone where the passage is not carried", () => {
		expect(withTextFragment(URL_, passage(""), null)).toBe(URL_);
	});

	it("encodes what is syntax in a directive", () => {
		expect(withTextFragment(URL_, passage("hit-and-run, R&D"), null)).toBe(
			`${URL_}#:~:text=hit%2Dand%2Drun%2C%20R%26D`,
		);
	});

	it("gives first and last words of a passage that crosses a line", () => {
		const words = "one two three four five six seven\neight nine ten eleven";
		expect(withTextFragment(URL_, passage(words), null)).toBe(
			`${URL_}#:~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven`,
		);
	});

	it("adds the words around only where the passage occurs twice", () => {
		const twice = passage("was hit", "the bridge ", " again");
		expect(withTextFragment(URL_, twice, "the bridge was hit again")).toBe(`${URL_}#:~:text=was%20hit`);
		expect(withTextFragment(URL_, twice, "it was hit; the bridge was hit again")).toBe(
			`${URL_}#:~:text=the%20bridge-,was%20hit,-again`,
		);
	});
});
