import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, toScriptJson } from "../../../../src/pipeline/site/escape-html.ts";

const hostile = fc.oneof(
	fc.string({ unit: "binary" }),
	fc.constantFrom(
		"</script>",
		"<!--",
		"]]>",
		"<img src=x onerror=alert(1)>",
		"\"'><svg/onload=1>",
		"&lt;",
		"\u2028",
		"\0",
	),
);
const text = fc.array(hostile).map((parts) => parts.join(""));

/** What a browser makes of the entities that we write. */
const decode = (html: string): string =>
	html.replace(
		/&(lt|gt|quot|#39|amp);/g,
		(_all, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" })[name] ?? "",
	);

describe("escapeHtml", () => {
	it("leaves nothing that could begin a tag, an entity or end an attribute", () => {
		fc.assert(
			fc.property(text, (given) => {
				const html = escapeHtml(given);
				expect(html).not.toMatch(/[<>"']/);
				expect(html.replace(/&(?:lt|gt|quot|#39|amp);/g, "")).not.toContain("&");
			}),
		);
	});

	it("says the same text, but for control characters", () => {
		fc.assert(
			fc.property(text, (given) => {
				expect(decode(escapeHtml(given))).toBe(given.replace(/[^\P{Cc}\t\n\r]/gu, ""));
			}),
		);
	});
});

describe("toScriptJson", () => {
	it("cannot end its script element or begin a comment, and is the same value", () => {
		fc.assert(
			fc.property(fc.dictionary(text, text), (given) => {
				const json = toScriptJson(given);
				expect(json).not.toMatch(/[<>&\u2028\u2029]/);
				expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(given)));
			}),
		);
	});
});
