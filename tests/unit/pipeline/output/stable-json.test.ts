import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toStableJson } from "../../../../src/pipeline/output/stable-json.ts";

describe("stable JSON", () => {
	it("sorts keys at every level, one tab per level, plain lists on one line", () => {
		expect(
			toStableJson({
				b: [
					[1, 2],
					[3, 4],
				],
				a: { d: null, c: "x" },
				e: [],
				f: {},
				g: undefined,
			}),
		).toBe(
			'{\n\t"a": {\n\t\t"c": "x",\n\t\t"d": null\n\t},\n\t"b": [\n\t\t[1, 2],\n\t\t[3, 4]\n\t],\n\t"e": [],\n\t"f": {}\n}\n',
		);
	});

	it("says what JSON says", () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(JSON.parse(toStableJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
			}),
		);
	});

	it("does not depend on the order of keys", () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
				expect(toStableJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(toStableJson(value));
			}),
		);
	});
});
