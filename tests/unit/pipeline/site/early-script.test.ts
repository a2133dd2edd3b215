// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { EARLY_SCRIPT } from "../../../../src/pipeline/site/early-script.ts";

const { documentElement } = document;

/** The page's window has no media queries here. */
const LIGHT_DEVICE = "globalThis.matchMedia = () => ({ matches: false });";

/** Whether the page's own picture is painted for an address: a page of 9 September with a claim, its texts up to 17 May. */
function isPainted(search: string, own: Readonly<Record<string, string>> = {}): boolean {
	for (const name of Object.keys(documentElement.dataset)) delete documentElement.dataset[name];
	Object.assign(documentElement.dataset, { date: "2022-09-09", claim: "arrival", asOf: "2024-05-17", ...own });
	history.replaceState(null, "", `/${search}`);
	const script = document.createElement("script");
	script.textContent = LIGHT_DEVICE + EARLY_SCRIPT;
	document.head.append(script);
	return documentElement.dataset["poster"] === "baked";
}

describe("the page's own picture", () => {
	it.each([
		["", true],
		["?lang=uk&theme=dark&embed=1", true],
		["?date=2022-09-09&claim=arrival", true],
		["?date=2022-09-09", false],
		["?claim=arrival", false],
		["?date=2022-09-13&claim=arrival", false],
		["?published=2024-05-17", true],
		["?date=2022-09-09&claim=arrival&published=2024-06-01&version=x&embed=1", true],
		["?published=2024-05-16", false],
		["?groups=advance", false],
	])("of a view that is not frozen is painted for %s: %s", (search, isOwn) => {
		expect(isPainted(search)).toBe(isOwn);
	});

	it.each([
		["", true],
		["?embed=1", true],
		["?published=2024-05-17", true],
		["?date=2022-09-09&claim=arrival&published=2024-05-17", true],
		["?date=2022-09-09&claim=arrival", false],
		["?published=2024-06-01", false],
	])("of a frozen view is painted for %s: %s", (search, isOwn) => {
		expect(isPainted(search, { frozen: "" })).toBe(isOwn);
	});
});
