import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { type PlainValue, toBlockYaml } from "../../../../src/pipeline/draft/block-yaml.ts";

/** Strings that YAML could take for something else, and any others. */
const strings = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.constantFrom("true", "No", "~", "null", "2024-05-10", "1e3", "0x1f", "a: b", "a #b", "- a", "", " a", "a ", "---"),
	fc.constantFrom("«Азов», – сказав", "[x", "{y", "*a", "&b", "!c", "%d", "@e", "`f", "a\nb", "\u2028", "\ufeff", "<<"),
);
const { data } = fc.letrec<{ data: PlainValue }>((tie) => ({
	data: fc.oneof(
		{ depthSize: "small" },
		strings,
		fc.integer(),
		fc.boolean(),
		fc.constant(null),
		fc.array(tie("data"), { maxLength: 4 }),
		fc.dictionary(strings, tie("data"), { maxKeys: 4, noNullPrototype: true }),
	),
}));

describe("plain data as block YAML", () => {
	it("is read back as it was", () => {
		fc.assert(
			fc.property(data, (value) => {
				const document = parseDocument(toBlockYaml(value));
				expect(document.errors).toEqual([]);
				expect(document.toJS()).toEqual(value);
			}),
			{ numRuns: 500 },
		);
	});
	it("leaves out what is undefined and puts a remark beside its value", () => {
		const text = toBlockYaml({ title: "A day", list: [{ at: [36.5, 50], none: undefined }] }, (key) =>
			key === "title" || key === "list" ? ` ${key}: check` : undefined,
		);
		expect(text).toBe("title: A day # title: check\nlist: # list: check\n  - at: [ 36.5, 50 ]\n");
		expect(parse(text)).toEqual({ title: "A day", list: [{ at: [36.5, 50] }] });
	});
});
