import { describe, expect, it } from "vitest";
import { EMPTY_CLAIM } from "../../../../src/domain/review/empty-claim.ts";
import { type PassageSetting, settingOf } from "../../../../src/domain/review/passage-setting.ts";
import { placesBeside } from "../../../../src/domain/review/places-beside.ts";
import type { CandidateClaim, ReviewPlace, Stretch } from "../../../../src/domain/review/review-draft.ts";
import {
	lacksPlace,
	NAMES_NO_PLACE,
	supportLeft,
	withoutPlace,
	withPlaceBeside,
} from "../../../../src/domain/review/with-place-beside.ts";
import type { PlaceType } from "../../../../src/domain/vocabulary.ts";

const TYPES: Readonly<Record<string, PlaceType>> = {
	Vovchansk: "town",
	Lyptsi: "village",
	Starytsia: "village",
	Kharkiv: "city",
	Kyiv: "city",
	Ukraine: "country",
	Вовчанську: "town",
};

const stretchOf = (text: string, words: string): Stretch => {
	const start = Array.from(text.slice(0, text.indexOf(words))).length;
	return { start, end: start + Array.from(words).length };
};

/** A passage in a text in which every name above is known to be a place. */
function settingIn(text: string, passage: string): PassageSetting {
	const mentions = Object.keys(TYPES).flatMap((name) =>
		[...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => {
			const start = Array.from(text.slice(0, index)).length;
			return { start, end: start + Array.from(name).length, place: name.toLowerCase() };
		}),
	);
	const places = Object.entries(TYPES).map(
		([name, type]) => [name.toLowerCase(), { id: name.toLowerCase(), type }] as const,
	);
	return settingOf(
		Array.from(text),
		stretchOf(text, passage),
		{ dates: [], mentions, measures: [], speakers: [] },
		new Map(places),
	);
}

const offered = (text: string, passage: string): string[] =>
	placesBeside(settingIn(text, passage)).map(({ place }) => place);

const wordsOffered = (text: string, passage: string): string[] => {
	const setting = settingIn(text, passage);
	return placesBeside(setting).map(({ named }) => setting.points.slice(named.start, named.end).join(""));
};

describe("the places that a text names beside a passage", () => {
	const SHELLS = "Mortar fire went on";

	it("are those before it, with the words that say where, though whole paragraphs lie between", () => {
		const text = `Troops hold a plant in Vovchansk.\n\nNobody leaves it.\n\n${SHELLS} all night.`;
		expect(offered(text, SHELLS)).toEqual(["vovchansk"]);
		expect(wordsOffered(text, SHELLS)).toEqual(["in Vovchansk"]);
	});

	it("are those behind it in its own sentence, and in no later one", () => {
		expect(offered(`${SHELLS}, he said, near Lyptsi. In Vovchansk it was quiet.`, SHELLS)).toEqual(["lyptsi"]);
	});

	it("are put as the words before the name put them", () => {
		const [near] = placesBeside(settingIn(`Units stood near Lyptsi. ${SHELLS}.`, SHELLS));
		expect(near?.relation).toBe("near");
		expect(wordsOffered(`Бої точаться у Вовчанську. Обстріли тривали.`, "Обстріли тривали")).toEqual(["у Вовчанську"]);
	});

	it("begin with the nearest, unless the text speaks of another one time and again", () => {
		const once = `Units left Vovchansk and came to Lyptsi. ${SHELLS}.`;
		expect(offered(once, SHELLS)).toEqual(["lyptsi", "vovchansk"]);
		const often = `In Vovchansk there was fighting. Vovchansk is empty. Units left Vovchansk for Lyptsi. ${SHELLS}.`;
		expect(offered(often, SHELLS)).toEqual(["vovchansk", "lyptsi"]);
	});

	it("are three at most, each once", () => {
		const text = `In Kharkiv, Lyptsi, Starytsia, Vovchansk and Vovchansk again it was quiet. ${SHELLS}.`;
		expect(offered(text, SHELLS)).toEqual(["vovchansk", "starytsia", "lyptsi"]);
	});

	it("are none that stands for a government, nor a whole country", () => {
		expect(offered(`Kyiv said that Ukraine held out. ${SHELLS}.`, SHELLS)).toEqual([]);
	});

	it("are none where the passage names one itself, or where the name is farther off than some paragraphs", () => {
		expect(offered("In Lyptsi it was quiet. Shells fell on Vovchansk.", "Shells fell on Vovchansk")).toEqual([]);
		expect(offered(`In Vovchansk it was quiet. ${"x".repeat(2000)} ${SHELLS}.`, SHELLS)).toEqual([]);
	});

	it("are counted in code points, past signs that take two units", () => {
		expect(wordsOffered(`🛰️ In Lyptsi, “🔥”. ${SHELLS}.`, SHELLS)).toEqual(["In Lyptsi"]);
	});
});

describe("a claim that is given a place beside its passage", () => {
	const VOVCHANSK: ReviewPlace = {
		id: "vovchansk",
		type: "town",
		name: { en: "Vovchansk", uk: "Вовчанськ" },
		spellings: [],
		lngLat: [36.94, 50.29],
		source: "GeoNames",
		licence: "CC BY 4.0",
	};
	const TEXT = "Troops hold a plant in Vovchansk. Mortar fire went on.";
	const setting = settingIn(TEXT, "Mortar fire went on");
	const [beside] = placesBeside(setting);
	const placed = (claim: CandidateClaim, support = [] as Parameters<typeof withPlaceBeside>[0]["support"]) => {
		if (beside === undefined) throw new Error("nothing is offered");
		return withPlaceBeside({ claim, support }, beside, VOVCHANSK, setting);
	};

	it("is there, drawn, and quotes the words that put it there", () => {
		const { claim, support } = placed({ ...EMPTY_CLAIM, kind: "shelling" });
		expect(claim.where).toEqual([{ place: "vovchansk", relation: "in", precision: 1 }]);
		expect(claim.geometry).toEqual({ method: "point_at_place" });
		expect(support).toEqual([{ ...stretchOf(TEXT, "in Vovchansk"), role: "where" }]);
	});

	it("quotes nothing twice", () => {
		const quoted = [{ ...stretchOf(TEXT, "a plant in Vovchansk"), role: "detail" as const }];
		expect(placed(EMPTY_CLAIM, quoted).support).toEqual(quoted);
	});

	it("is not drawn where it tells of people: its own words do not put them there", () => {
		expect(placed({ ...EMPTY_CLAIM, kind: "losses" }).claim.geometry ?? null).toBeNull();
	});

	it("leaves the words that put it there behind with the place, and no others", () => {
		const { claim, support } = placed(EMPTY_CLAIM);
		const { where: _, ...left } = claim;
		const detail = { ...stretchOf(TEXT, "a plant in Vovchansk"), role: "detail" as const };
		const nameless = { ...stretchOf(TEXT, "Troops"), role: "where" as const };
		const quoted = [...support, detail, nameless];
		expect(supportLeft({ claim, support: quoted }, ["vovchansk"], setting)).toEqual(quoted);
		expect(supportLeft({ claim: left, support: quoted }, ["vovchansk"], setting)).toEqual([detail, nameless]);
		/** A place that the claim never had: the words were quoted for something else. */
		expect(supportLeft({ claim: left, support: quoted }, ["lyptsi"], setting)).toEqual(quoted);
	});

	it("lacks nothing any more; nor does one for which the text names none", () => {
		expect(lacksPlace(EMPTY_CLAIM)).toBe(true);
		expect(lacksPlace({ ...EMPTY_CLAIM, where: [{ place: "", relation: "in", precision: 5 }] })).toBe(true);
		expect(lacksPlace(placed(EMPTY_CLAIM).claim)).toBe(false);
		const none = withoutPlace({ ...EMPTY_CLAIM, where: [{ place: "", relation: "in", precision: 5 }] }, setting);
		expect([none.where, none.noPlace, lacksPlace(none)]).toEqual([undefined, NAMES_NO_PLACE, false]);
	});
});
