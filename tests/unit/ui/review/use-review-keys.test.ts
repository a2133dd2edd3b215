import { describe, expect, it } from "vitest";
import { rejectedAs } from "../../../../src/ui/review/rejected-as.ts";
import { keyName } from "../../../../src/ui/review/use-review-keys.ts";

describe("a key of the review", () => {
	it("is its letter, and in a Ukrainian layout the letter at its place", () => {
		expect(keyName({ key: "a", code: "KeyQ" })).toBe("a");
		expect(keyName({ key: "ф", code: "KeyA" })).toBe("a");
		expect(keyName({ key: "1", code: "Digit1" })).toBe("1");
		expect(keyName({ key: "Enter", code: "Enter" })).toBe("Enter");
	});
});

describe("what a sentence is whose claim was rejected", () => {
	it("follows from a common reason, in whichever language it was given, and from no other", () => {
		expect(rejectedAs("opinion or motive, no event")).toBe("rhetoric");
		expect(rejectedAs("передісторія: про це є інші тексти")).toBe("background");
		expect(rejectedAs("thanks are no claim")).toBeNull();
	});
});
