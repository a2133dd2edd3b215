import { describe, expect, it } from "vitest";
import { preferredLanguage } from "../../../src/ui/shell/environment.ts";

describe("preferredLanguage", () => {
	it.each([
		[["uk-UA", "en"], "uk"],
		[["de-DE", "UK"], "uk"],
		[["en-GB", "uk"], "en"],
		[["de", "fr"], "en"],
		[[], "en"],
	] as const)("of %j is %s", (languages, expected) => expect(preferredLanguage(languages)).toBe(expected));
});
