import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "../../../src/domain/fold.ts";

describe("fold", () => {
	it("takes a Cyrillic letter for the Latin one it looks like", () => {
		expect(fold("Мilitary")).toBe(fold("Military"));
	});

	it("takes a no-break space for a space, and a curly quote for a straight one", () => {
		expect(fold("“Kyiv\u00a0regime’s”")).toBe('"kyiv regime\'s"');
	});

	it("takes a line break for a space, so that words are found across it", () => {
		expect(fold("said\non Friday")).toBe("said on friday");
	});

	it("drops case and accents", () => {
		expect(fold("Куп’янськ")).toBe(fold("КУП'ЯНСЬК"));
		expect(fold("Charkóv")).toBe("charkov");
	});

	it("changes nothing that is folded", () => {
		fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => fold(fold(text)) === fold(text)));
	});
});
