import { describe, expect, it } from "vitest";
import { EMPTY_CLAIM } from "../../../../src/domain/review/empty-claim.ts";
import { fillFromPassage } from "../../../../src/domain/review/fill-from-passage.ts";
import { followFields } from "../../../../src/domain/review/follow-fields.ts";
import { geometryFor } from "../../../../src/domain/review/geometry-for.ts";
import { type PassageSetting, settingOf } from "../../../../src/domain/review/passage-setting.ts";
import type { CandidateClaim, PassageHints } from "../../../../src/domain/review/review-draft.ts";
import { wherePassageSays } from "../../../../src/domain/review/where-passage-says.ts";
import type { PlaceType } from "../../../../src/domain/vocabulary.ts";

const TYPES: Readonly<Record<string, PlaceType>> = {
	Vovchansk: "town",
	Lyptsi: "village",
	Kupiansk: "town",
	Moscow: "city",
	kyiv: "city",
	Chuhuiv: "town",
	"Oskil River": "river",
	"Kharkiv region": "oblast",
	"the border line": "border",
};
const PLACES = new Map(Object.entries(TYPES).map(([id, type]) => [id, { id, type }]));

/** A passage in its text; places are named by their English names, which are their ids here. */
function setting(text: string, passage = text, more: Partial<PassageHints> = {}): PassageSetting {
	const mentions = [...PLACES.keys()].flatMap((place) =>
		[...text.matchAll(new RegExp(place, "g"))].map(({ index }) => ({ start: index, end: index + place.length, place })),
	);
	const start = text.indexOf(passage);
	const hints = {
		dates: [],
		measures: [],
		speakers: [],
		...more,
		mentions: mentions.sort((a, b) => a.start - b.start),
	};
	return settingOf(Array.from(text), { start, end: start + passage.length }, hints, PLACES);
}
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const SHELLED: CandidateClaim = { ...EMPTY_CLAIM, kind: "shelling" };
const placed = (words: string, claim = SHELLED): string[] =>
	wherePassageSays(claim, setting(words)).map(({ place, relation, precision }) => `${relation} ${place} ${precision}`);

describe("where a passage puts what it says", () => {
	it.each([
		["Shells fell on Kupiansk", "in Kupiansk 1"],
		["Shells fell on a farm near Kupiansk", "near Kupiansk 2"],
		["They hold the northern part of Vovchansk", "part Vovchansk 2"],
		["They retook several streets in Vovchansk", "part Vovchansk 2"],
		["Fighting went on north of Lyptsi", "near Lyptsi 2"],
		["Shells fell in the Kharkiv region", "in Kharkiv region 4"],
		["Бої тривають поблизу Kupiansk", "near Kupiansk 2"],
	])("is told by the words before the name: %s", (words, where) => expect(placed(words)).toEqual([where]));

	it("is every place towards which something moves", () => {
		expect(placed("They advanced on two roads, one towards Vovchansk and the other towards Lyptsi")).toEqual([
			"towards Vovchansk 5",
			"towards Lyptsi 5",
		]);
	});

	it("is the border where it is along the border, and no town that only says where", () => {
		expect(placed("fighting went on along the border north of Lyptsi")).toEqual(["along the border line 5"]);
	});

	it("is the town that was hit, not the border along which others were", () => {
		expect(placed("Shells hit Vovchansk and villages along the border")).toEqual(["in Vovchansk 1"]);
	});

	it.each([
		"kyiv reported shells along the border",
		"Fighting went on from Vovchansk to Lyptsi along the border",
		"Fighting went on between Vovchansk and Lyptsi along the border",
		"Fighting went on along the border with Vovchansk",
	])("is the border where a town is a government, or an end of a line: %s", (words) => {
		expect(placed(words)).toEqual(["along the border line 5"]);
	});

	it("is no place from which another is measured", () => {
		expect(placed("Shells fell on a village seven kilometres east of Kupiansk")).toEqual([]);
	});

	it("is the region of a zone, not the capital that aims at it", () => {
		const zone: CandidateClaim = { ...EMPTY_CLAIM, group: "buffer-zone", kind: "buffer-zone", modality: "aimed" };
		expect(placed("Moscow aimed at a buffer zone along the border of the Kharkiv region", zone)).toEqual([
			"in Kharkiv region 4",
		]);
	});

	it("is the town named before it where a river’s bridge was hit", () => {
		const text = "Aircraft struck Kupiansk, damaging a bridge over the Oskil River";
		const damage: CandidateClaim = { ...EMPTY_CLAIM, kind: "infrastructure-damage" };
		const here = setting(text, "damaging a bridge over the Oskil River");
		const where = wherePassageSays(damage, here);
		expect(where).toEqual([{ place: "Kupiansk", relation: "in", precision: 2 }]);
		expect(geometryFor({ ...damage, where }, here)).toEqual({
			method: "point_where_line_passes",
			line: "Oskil River",
			near: "Kupiansk",
		});
	});
});

describe("how a claim is drawn by its other fields", () => {
	const drawn = (words: string, part: Partial<CandidateClaim> = {}, hints: Partial<PassageHints> = {}) => {
		const here = setting(words, words, hints);
		const claim = { ...SHELLED, ...part };
		return geometryFor({ ...claim, where: wherePassageSays(claim, here) }, here);
	};

	it("is a point in the part that the words name, and at the place where they name none", () => {
		expect(drawn("They hold the northern part of Vovchansk")).toMatchObject({
			method: "point_in_part_of_place",
			part: "north",
		});
		expect(drawn("Удар по південно-східній частині Vovchansk")).toMatchObject({ part: "south-east" });
		expect(drawn("They hold several streets in Vovchansk")).toEqual({ method: "point_at_place" });
	});

	it("is a point in no part that the words give to another place", () => {
		for (const words of [
			"Fighting in the streets of Vovchansk and strikes on the eastern outskirts of Chuhuiv",
			"Удари по східних околицях Chuhuiv і бої на околицях Vovchansk",
		])
			expect(
				geometryFor({ ...SHELLED, where: [{ place: "Vovchansk", relation: "part", precision: 2 }] }, setting(words)),
			).toEqual({ method: "point_at_place" });
	});

	it("is nothing for a direction, a region, an aim, or people of whose place the passage is silent", () => {
		expect(drawn("They advanced towards Lyptsi")).toBeNull();
		expect(drawn("Shells fell in the Kharkiv region")).toBeNull();
		expect(drawn("They mean to take Lyptsi", { modality: "aimed" })).toBeNull();
		const where = [{ place: "Kupiansk", relation: "in" as const, precision: 1 }];
		expect(geometryFor({ ...SHELLED, kind: "losses", where }, setting("Four people were wounded"))).toBeNull();
	});

	it("is a band only where its width is stated too", () => {
		const words = "Moscow aimed at a buffer zone ten kilometres deep along the border of the Kharkiv region";
		const zone = { group: "buffer-zone", kind: "buffer-zone", modality: "aimed" } as const;
		expect(drawn(words, zone)).toBeNull();
		const measures = [{ ...at(words, "ten kilometres"), value: 10, unit: "km" }];
		expect(drawn(words, zone, { measures })).toEqual({
			method: "band_along_border",
			border: "the border line",
			within: "Kharkiv region",
			widthMeters: 10_000,
		});
	});
});

describe("the width of a band", () => {
	const zone: CandidateClaim = { ...EMPTY_CLAIM, group: "buffer-zone", kind: "buffer-zone", modality: "aimed" };
	const widthIn = (words: string, measure: string) => {
		const here = setting(words, words, { measures: [{ ...at(words, measure), value: 10, unit: "km" }] });
		return geometryFor({ ...zone, where: wherePassageSays(zone, here) }, here);
	};

	it.each([
		["They aim at a 10-km zone along the border of the Kharkiv region", "10-km"],
		["They aim at a zone in the Kharkiv region to a depth of 10 km along the border", "10 km"],
		["Зона завширшки 10 км уздовж кордону, Kharkiv region", "10 км"],
		["10-километровая буферная зона вдоль границы, Kharkiv region", "10-километровая"],
	])("is what the words call so: %s", (words, measure) => {
		expect(widthIn(words, measure)).toMatchObject({ widthMeters: 10_000 });
	});

	it("is not how far off something lies", () => {
		const words = "They aim at a zone along the border of the Kharkiv region, 10 km from the city";
		expect(widthIn(words, "10 km")).toBeNull();
	});
});

describe("fields that follow from others", () => {
	const here = setting("Shells fell on Kupiansk");
	const exact: CandidateClaim = {
		...SHELLED,
		where: [{ place: "Kupiansk", relation: "in", precision: 1 }],
		geometry: { method: "point_at_place" },
	};
	const near = [{ place: "Kupiansk", relation: "near" as const, precision: 1 }];
	const towards = [{ place: "Kupiansk", relation: "towards" as const, precision: 1 }];

	it("go with them: near a place is less precise, and a direction is not drawn", () => {
		expect(followFields(exact, { ...exact, where: near }, here)).toMatchObject({
			where: [{ precision: 2 }],
			geometry: { method: "point_at_place" },
		});
		expect(followFields(exact, { ...exact, where: towards }, here).geometry).toBeNull();
	});

	it("stay where an editor chose otherwise", () => {
		const listed = { ...exact, geometry: null };
		expect(followFields(exact, listed, here).geometry).toBeNull();
		expect(followFields(listed, { ...listed, where: near }, here).geometry).toBeNull();
		const vague = { ...exact, where: [{ place: "Kupiansk", relation: "in" as const, precision: 5 }] };
		const moved = { ...vague, where: [{ place: "Kupiansk", relation: "near" as const, precision: 5 }] };
		expect(followFields(vague, moved, here).where?.[0]?.precision).toBe(5);
	});
});

describe("a passage that an editor has just chosen", () => {
	const TEXT = "Kupiansk was quiet. On Friday drones hit a plant in Lyptsi, the mayor said.";
	const PASSAGE = "On Friday drones hit a plant in Lyptsi";
	const mayor = { name: "the mayor", side: "UA", role: "official" } as const;
	const hints: Partial<PassageHints> = {
		dates: [{ ...at(TEXT, "On Friday"), words: "On Friday", edtf: "2024-05-17", basis: "relative" }],
		speakers: [{ ...at(TEXT, ", the mayor said"), claimant: mayor }],
	};

	it("brings the date and the place in its words, and who says so beside them", () => {
		expect(fillFromPassage(SHELLED, setting(TEXT, PASSAGE, hints))).toMatchObject({
			when: { edtf: "2024-05-17", basis: "relative", words: "On Friday" },
			where: [{ place: "Lyptsi", relation: "in", precision: 1 }],
			geometry: { method: "point_at_place" },
			claimant: mayor,
		});
	});

	it("leaves what its words do not say as it was, and whoever is named already", () => {
		const written = { ...SHELLED, claimant: { ...mayor, name: "the governor" } };
		expect(fillFromPassage(written, setting(TEXT, "a plant", hints))).toEqual(written);
	});

	it.each([
		["Drones hit a plant in Lyptsi. The mayor said it was quiet elsewhere.", "Drones hit a plant in Lyptsi"],
		["Drones hit a plant in Lyptsi. The mayor said it was quiet elsewhere.", "Drones hit a plant in Lyptsi."],
		["Drones hit a plant in Lyptsi\nThe mayor said it was quiet elsewhere.", "Drones hit a plant in Lyptsi"],
		["It was quiet, The mayor said. Drones hit a plant in Lyptsi.", "Drones hit a plant in Lyptsi"],
	])("has nobody of another sentence to say it: %j", (text, passage) => {
		const speakers = [{ ...at(text, "The mayor said"), claimant: mayor }];
		const filled = fillFromPassage(SHELLED, setting(text, passage, { speakers }));
		expect([filled.claimant, filled.status]).toEqual([SHELLED.claimant, SHELLED.status]);
	});

	it("is said by who is named after a rank or a cry in its own sentence", () => {
		for (const [text, passage] of [
			["Drones hit a plant in Lyptsi, Lt. Gen. Koval said.", "Drones hit a plant in Lyptsi"],
			["“Drones hit Lyptsi!” shouted Koval.", "Drones hit Lyptsi!"],
		] as const) {
			const speakers = [{ ...at(text, "Koval"), claimant: mayor }];
			expect(fillFromPassage(SHELLED, setting(text, passage, { speakers })).claimant).toEqual(mayor);
		}
	});

	it("takes a date that stays open for a state only", () => {
		const text = "Since Monday drones hit a plant in Lyptsi";
		const dates = [
			{ ...at(text, "Since Monday"), words: "Since Monday", edtf: "2024-05-13/..", basis: "relative" },
		] as const;
		const here = setting(text, text, { dates });
		expect(fillFromPassage(SHELLED, here).when).toEqual(SHELLED.when);
		const state: CandidateClaim = { ...SHELLED, when: { ...SHELLED.when, kind: "state" } };
		expect(fillFromPassage(state, here).when.edtf).toBe("2024-05-13/..");
	});
});
