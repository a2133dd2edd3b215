import { describe, expect, it } from "vitest";
import { nameKey } from "../../../../src/pipeline/gazetteer/name-key.ts";

describe("a name folded for lookup", () => {
	it.each([
		["another case", "KUPIANSK", "Kupiansk"],
		["a soft hyphen", "Kupi\u00ADansk", "Kupiansk"],
		["a mark of direction", "\u202EKupiansk", "Kupiansk"],
		["a stress mark", "Ку\u0301п'янськ", "Куп'янськ"],
		["another apostrophe", "Куп\u2019янськ", "Куп\u02BCянськ"],
		["a dash for a hyphen", "Kupiansk\u2013Vuzlovyi", "Kupiansk-Vuzlovyi"],
		["a space that does not break", "Staryi\u00A0Saltiv", "Staryi Saltiv"],
		["a line break", "Staryi\nSaltiv", "Staryi Saltiv"],
		["two spaces", "Staryi  Saltiv", "Staryi Saltiv"],
		["е for ё", "Орел", "Орёл"],
		["a Latin letter in a Cyrillic name", "Xарків", "Харків"],
		["composed letters taken apart", "Чугуи\u0306в", "Чугуйв"],
	])("is the same with %s", (_, one, other) => {
		expect(one).not.toBe(other);
		expect(nameKey(one)).toBe(nameKey(other));
	});

	it("keeps what tells names apart", () => {
		expect(nameKey("Лиман")).not.toBe(nameKey("Лимани"));
		expect(nameKey("Izium")).not.toBe(nameKey("Izyum"));
		expect(nameKey("Staryi Saltiv")).toBe("staryi saltiv");
	});
});
