import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Point } from "geojson";
import { describe, expect, it } from "vitest";
import { isUkrainianScript, romaniseUkrainian } from "../../../../src/pipeline/basemap/romanise-ukrainian.ts";
import { kharkivOblast, readFeatures } from "./read-basemap.ts";

const settlements = readFeatures<Point>("settlements");

describe("settlements", () => {
	it.each([
		["Izium", "Ізюм", "geonames-707292"],
		["Kupiansk", "Куп’янськ", "geonames-703656"],
		["Kharkiv", "Харків", "geonames-706483"],
		["Vovchansk", "Вовчанськ", "geonames-689304"],
		["Balakliia", "Балаклія", "geonames-712926"],
		["Chuhuiv", "Чугуїв", "geonames-710374"],
		["Belgorod", "Бєлгород", "geonames-578072"],
	])("has %s as %s", (en, uk, id) => {
		const found = settlements.filter((settlement) => settlement.properties.name?.en === en);
		expect(found.map((settlement) => [settlement.id, settlement.properties.name])).toEqual([[id, { en, uk }]]);
	});

	it("has Lyptsi, which only one dump knows", () => {
		expect(settlements.some(({ properties }) => properties.name?.uk === "Липці")).toBe(true);
	});

	it("writes Ukrainian names in Ukrainian letters and romanises them officially", () => {
		for (const { properties } of settlements) {
			const { en, uk } = properties.name ?? { en: "", uk: null };
			expect(en).not.toBe("");
			if (uk === null) continue;
			expect(isUkrainianScript(uk), uk).toBe(true);
			if (properties.country === "UA") expect(en).toBe(romaniseUkrainian(uk));
		}
	});

	it("has a Ukrainian name for every place of ranks 1 to 3, and for all in Kharkiv oblast", () => {
		const oblast = kharkivOblast();
		const unnamed = settlements
			.filter(({ properties, geometry }) => (properties.rank ?? 5) <= 3 || booleanPointInPolygon(geometry, oblast))
			.filter(({ properties }) => properties.name?.uk === null);
		expect(unnamed.map(({ properties }) => properties.name?.en)).toEqual([]);
	});
});

describe("romaniseUkrainian", () => {
	it.each([
		["Згурівка", "Zghurivka"],
		["Єнакієве", "Yenakiieve"],
		["Куп’янськ-Вузловий", "Kupiansk-Vuzlovyi"],
		["Щасливе", "Shchaslyve"],
		["Юр’ївка", "Yurivka"],
		["Нью-Йорк", "Niu-York"],
	])("%s → %s", (uk, en) => {
		expect(romaniseUkrainian(uk)).toBe(en);
	});
});
