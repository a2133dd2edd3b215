import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toClaimId } from "../../../src/domain/ids.ts";
import { HEIGHT_LIMITS, heightMessages, parseSetMessage, SENDER } from "../../../src/embed/messages.ts";

const claims = new Set([toClaimId("004-bridge-oskil")]);
const set = (change: object): unknown => ({ sender: SENDER, type: "set", ...change });

describe("a message that sets the view", () => {
	it("is read as far as it goes; what it does not name is absent", () => {
		const change = {
			date: "2022-09-13",
			claim: "004-bridge-oskil",
			published: null,
			groups: ["advance"],
			theme: "dark",
			lang: "uk",
		};
		expect(parseSetMessage(set(change), claims)).toEqual({ ok: true, value: change });
		expect(parseSetMessage(set({ date: null }), claims)).toEqual({ ok: true, value: { date: null } });
		expect(parseSetMessage(set({}), claims)).toEqual({ ok: true, value: {} });
	});

	it.each([
		["a day that does not exist", set({ date: "2022-02-30" })],
		["a claim that is not in the corpus", set({ claim: "nobody" })],
		["an id that could break out", set({ claim: '"]<script>' })],
		["an unknown group", set({ groups: ["advance", "control"] })],
		["very many groups", set({ groups: Array.from({ length: 9999 }, () => "advance") })],
		["an unknown theme", set({ theme: "sepia" })],
		["a member of no meaning", set({ date: "2022-09-13", camera: { zoom: 99 } })],
		["another sender", { sender: "other", type: "set", date: "2022-09-13" }],
		["another type", { sender: SENDER, type: "eval", date: "2022-09-13" }],
		["a right member beside a wrong one", set({ date: "2022-09-13", lang: "xx" })],
		["words", '{"sender":"kharkiv-front-map","type":"set"}'],
		["nothing", null],
	])("with %s is refused as a whole", (_what, message) => {
		expect(parseSetMessage(message, claims).ok).toBe(false);
	});

	it("is refused, and stops nothing, where a member cannot be read", () => {
		const trap = {
			sender: SENDER,
			type: "set",
			get date(): string {
				throw new Error("a trap");
			},
		};
		expect(parseSetMessage(trap, claims).ok).toBe(false);
	});

	it("gives nothing but allowed values, whatever comes", () => {
		const members = fc.record(
			{
				sender: fc.oneof(fc.constant(SENDER), fc.anything()),
				type: fc.oneof(fc.constant("set"), fc.anything()),
				date: fc.oneof(fc.constant("2022-09-13"), fc.string(), fc.anything()),
				claim: fc.oneof(fc.constant("004-bridge-oskil"), fc.anything()),
				groups: fc.oneof(fc.array(fc.constantFrom("advance", "incident", "x")), fc.anything()),
				theme: fc.oneof(fc.constantFrom("light", "dark", "x"), fc.anything()),
				lang: fc.oneof(fc.constantFrom("en", "uk", "x"), fc.anything()),
				["__proto__"]: fc.anything(),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(fc.oneof(fc.anything(), members), (message) => {
				const parsed = parseSetMessage(message, claims);
				if (!parsed.ok) return;
				const { date, claim, groups, theme, lang } = parsed.value;
				expect([undefined, null, "2022-09-13"].includes(date) || /^\d{4}-\d\d-\d\d$/.test(String(date))).toBe(true);
				expect([undefined, null, "004-bridge-oskil"]).toContain(claim);
				expect([undefined, null, "light", "dark"]).toContain(theme);
				expect([undefined, null, "en", "uk"]).toContain(lang);
				expect((groups ?? []).every((group) => ["advance", "incident"].includes(group))).toBe(true);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("a height", () => {
	it("is told in both forms, whole and within its limits", () => {
		expect(heightMessages(612.4, "map")).toEqual([
			{ sentinel: "amp", type: "embed-size", height: 612 },
			{ "datawrapper-height": { map: 612 } },
		]);
		expect(heightMessages(20, "map")[0].height).toBe(HEIGHT_LIMITS.least);
		expect(heightMessages(1e9, "map")[0].height).toBe(HEIGHT_LIMITS.most);
	});
});
