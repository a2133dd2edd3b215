import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { NO_FILTER } from "../../../src/domain/claim-filter.ts";
import { createClaimIndex } from "../../../src/domain/claim-index.ts";
import { compareDays } from "../../../src/domain/compare-days.ts";
import { addDays, toIsoDay } from "../../../src/domain/day.ts";
import { DICTIONARIES } from "../../../src/i18n/dictionary.ts";
import { legendSigns } from "../../../src/scene/legend.ts";
import { fadedPalette, paletteOf } from "../../../src/scene/palette.ts";
import type { GroupMark, Scene } from "../../../src/scene/scene.ts";
import { sceneToSvg } from "../../../src/scene/scene-to-svg.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { claimAt, makeBand, makeStub, PLACES } from "../../fixtures/scene-factory.ts";
import { compose, drawnClaims, flatten, words } from "./scene-reading.ts";

const A = toIsoDay("2022-09-09");
const B = toIsoDay("2022-09-13");
const { signs } = DICTIONARIES.en;

type Days = Claim["properties"]["shown"];
const ON_A: Days = { from: A, until: A };
const ON_B: Days = { from: B, until: B };
const ON_BOTH: Days = { from: A, until: B };

const [kupiansk, izium, vovchansk] = PLACES as unknown as [
	(typeof PLACES)[number],
	(typeof PLACES)[number],
	(typeof PLACES)[number],
];

/** The picture of two days that the one selector finds for them. */
function composeBoth(claims: readonly Claim[], { a = A, b = B, linger = 0 as 0 | 7 } = {}): Scene {
	const comparison = compareDays(createClaimIndex(claims), NO_FILTER, { a, b, linger });
	return compose(comparison.claims, { date: a, comparison });
}

const stateSignsOf = (scene: Scene): string[] =>
	legendSigns(scene)
		.map(({ id }) => id)
		.filter((id) => ["past", "only-a", "only-b", "both-days"].includes(id));

const groupsOf = (scene: Scene, id: string): GroupMark[] =>
	scene.marks.filter((mark): mark is GroupMark => mark.type === "group" && mark.claims.some((one) => one === id));
const wordsOn = (scene: Scene, id: string): string[] => {
	const marks = flatten(groupsOf(scene, id));
	return marks.flatMap((mark) => (mark.type === "text" ? [mark.text] : []));
};
const lettersOn = (scene: Scene, id: string): string =>
	wordsOn(scene, id)
		.filter((word) => word === "A" || word === "B")
		.sort()
		.join("");

describe("a picture of two days", () => {
	const forms: readonly (readonly [string, (id: string, shown: Days) => Claim])[] = [
		["a point", (id, shown) => claimAt(id, kupiansk, { shown })],
		["an arrow", (id, shown) => makeStub(id, { shown })],
		["an aim", (id, shown) => makeBand(id, { shown })],
	];

	it.each(forms)("says of %s on which of them it is shown, in letters and in words", (_, make) => {
		const presences = [
			[ON_A, "A", "only-a"],
			[ON_B, "B", "only-b"],
			[ON_BOTH, "AB", "both-days"],
		] as const;
		for (const [shown, letters, sign] of presences) {
			const scene = composeBoth([make("claim", shown)]);
			expect(lettersOn(scene, "claim")).toBe(letters);
			expect(stateSignsOf(scene)).toEqual([sign]);
			expect(groupsOf(scene, "claim")[0]?.label).toContain(signs[sign]);
		}
	});

	it.each(forms)("draws %s differently on each, letters and colours aside", (_, make) => {
		const shapes = [ON_A, ON_B, ON_BOTH].map((shown) => {
			const [group] = groupsOf(composeBoth([make("claim", shown)]), "claim");
			const marks = group?.marks.filter((mark) => mark.type !== "stamp" || mark === group.marks[0]) ?? [];
			return JSON.stringify(flatten(marks)).replaceAll(/"#[0-9a-f]{6}"/g, (color) =>
				color === `"${paletteOf("light").halo}"` ? "empty" : "ink",
			);
		});
		/** A point on the second day only is told from one on both by its letter: both are there by the second. */
		expect(new Set(shapes).size).toBe(make("", ON_A).geometry?.type === "Point" ? 2 : 3);
	});

	it("keeps the letters of claims that fan out, and of all that became a number", () => {
		const fan = composeBoth([
			claimAt("first", kupiansk, { shown: ON_A }),
			claimAt("second", kupiansk, { shown: ON_B }),
		]);
		expect([lettersOn(fan, "first"), lettersOn(fan, "second")]).toEqual(["A", "B"]);
		const crowd = Array.from({ length: 9 }, (_, at) => claimAt(`claim-${at}`, kupiansk, { shown: ON_A }));
		const all = composeBoth(crowd);
		expect(wordsOn(all, "claim-0").sort()).toEqual(["9", "A"]);
		const mixed = composeBoth([...crowd, claimAt("later", kupiansk, { shown: ON_B })]);
		expect(wordsOn(mixed, "later").sort()).toEqual(["10", "A", "B"]);
		expect(stateSignsOf(mixed)).toEqual(["only-a", "only-b"]);
	});

	it("leaves the actor's hue to the mark, and says the days in neutral colours", () => {
		const { actor, text, halo } = paletteOf("light");
		for (const shown of [ON_A, ON_B, ON_BOTH]) {
			const marks = flatten(groupsOf(composeBoth([claimAt("claim", kupiansk, { shown })]), "claim"));
			expect(JSON.stringify(marks)).toContain(actor.UA);
			for (const mark of marks) if (mark.type === "text") expect([text, halo]).toContain(mark.color);
		}
	});

	it("says nothing of days where one day is drawn", () => {
		const scene = compose([claimAt("claim", kupiansk), makeStub("stub"), makeBand("band")]);
		expect(stateSignsOf(scene)).toEqual([]);
		expect(words(scene).filter((word) => word === "A" || word === "B")).toEqual([]);
	});
});

describe("what is past", () => {
	const lingering = (date = addDays(A, 3)): Scene =>
		compose(
			[claimAt("past", kupiansk, { actor: "RU" }, 2), claimAt("today", izium, { shown: { from: date, until: date } })],
			{
				date,
			},
		);

	it("is pale, has a clock and no halo, and says so", () => {
		const scene = lingering();
		const paints = JSON.stringify(groupsOf(scene, "past"));
		expect(paints).toContain(fadedPalette(paletteOf("light")).actor.RU);
		expect(paints).not.toContain(paletteOf("light").actor.RU);
		expect(groupsOf(scene, "past")[0]?.marks).toHaveLength(2);
		expect(groupsOf(scene, "today")[0]?.marks).toHaveLength(1);
		expect(stateSignsOf(scene)).toEqual(["past"]);
		expect([...scene.signs]).not.toContain("halo");
		expect(sceneToSvg(scene)).toContain(`${signs.past}</title>`);
	});

	it("is not said of what holds on the day", () => {
		expect(stateSignsOf(compose([claimAt("today", kupiansk)], { date: A }))).toEqual([]);
	});

	it("is asked of no claim where none can be: the same picture, with all that is alone and all that is counted", () => {
		const crowd = Array.from({ length: 9 }, (_, at) => claimAt(`today-${at}`, kupiansk, { shown: ON_B }));
		const claims = [...crowd, claimAt("alone", izium, { shown: ON_B })];
		expect(flatten(compose(claims, { date: B, lingers: false }).marks)).toEqual(
			flatten(compose(claims, { date: B }).marks),
		);
		expect(stateSignsOf(compose([claimAt("past", kupiansk)], { date: B, lingers: false }))).toEqual([]);
	});

	it("makes a number pale only if all that it counts are past", () => {
		const past = Array.from({ length: 9 }, (_, at) => claimAt(`past-${at}`, kupiansk));
		const today = claimAt("today", kupiansk, { shown: ON_B });
		const faded = fadedPalette(paletteOf("light")).actor.UA;
		const paints = (claims: readonly Claim[]) => JSON.stringify(groupsOf(compose(claims, { date: B }), "past-0"));
		expect(paints(past)).toContain(faded);
		expect(paints([...past, today])).not.toContain(faded);
		expect(stateSignsOf(compose([...past, today], { date: B }))).toEqual(["past"]);
	});

	it("goes, of two days, by those on which it is shown", () => {
		const until = (day: typeof A) => ({ shown: { from: day, until: day } });
		const scene = (claim: Claim, a: typeof A, b: typeof A) => stateSignsOf(composeBoth([claim], { a, b, linger: 7 }));
		const ended = claimAt("claim", vovchansk, until(A));
		expect(scene(ended, A, addDays(A, 30))).toEqual(["only-a"]);
		expect(scene(ended, addDays(A, 2), addDays(A, 30))).toEqual(["past", "only-a"]);
		expect(scene(ended, addDays(A, 2), addDays(A, 5))).toEqual(["past", "both-days"]);
		expect(scene(ended, A, addDays(A, 5))).toEqual(["both-days"]);
		expect(scene(ended, addDays(A, 5), A)).toEqual(["both-days"]);
	});

	it("keeps all claims in the picture", () => {
		expect(drawnClaims(lingering()).sort()).toEqual(["past", "today"]);
		expect(makeClaim().properties.when.kind).toBe("event");
	});
});
