import { describe, expect, it } from "vitest";
import type { ClaimedPlace } from "../../../src/domain/claim.ts";
import { toPlaceId } from "../../../src/domain/ids.ts";
import type { Place } from "../../../src/domain/place.ts";
import { DICTIONARIES } from "../../../src/i18n/dictionary.ts";
import { groupByPlacement, headingOf, placementOf } from "../../../src/ui/claim-placement.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const place = (change: Partial<ClaimedPlace>): ClaimedPlace => ({
	id: toPlaceId("somewhere"),
	name: { en: "Somewhere", uk: "Десь" },
	relation: "in",
	precision: 4,
	uncertaintyMeters: null,
	...change,
});
const unplaced = (id: string, ...places: ClaimedPlace[]) => makeClaim({ id, geometry: null, properties: { places } });

describe("placementOf", () => {
	it.each([
		["placed", makeClaim()],
		["region", unplaced("region", place({}))],
		["undrawn", unplaced("near a city", place({ precision: 1, relation: "towards" }))],
		["undrawn", unplaced("city and region", place({ precision: 2 }), place({}))],
		["elsewhere", unplaced("country", place({ precision: 6 }))],
		["elsewhere", unplaced("elsewhere", place({ precision: 1, relation: "elsewhere" }))],
		["elsewhere", unplaced("nowhere")],
	])("is %s", (placement, claim) => expect(placementOf(claim)).toBe(placement));
});

describe("groupByPlacement", () => {
	it("puts each claim into one group, and claims of one region together", () => {
		const other = place({ id: toPlaceId("other") });
		const claims = [
			unplaced("a", place({})),
			unplaced("b", other),
			unplaced("c", place({})),
			makeClaim({ id: "d" }),
			unplaced("e"),
		];
		const { placed, regions, undrawn, elsewhere } = groupByPlacement(claims, new Map());
		expect(regions.map(({ place: { id }, claims: ofRegion }) => [id, ofRegion.map((claim) => claim.id)])).toEqual([
			["somewhere", ["a", "c"]],
			["other", ["b"]],
		]);
		expect([placed, undrawn, elsewhere].map((group) => group.map(({ id }) => id))).toEqual([["d"], [], ["e"]]);
	});

	it("tells apart how claims lie to a line, and says what is left open of it", () => {
		const id = toPlaceId("border");
		const border: Place = {
			type: "Feature",
			id,
			geometry: null,
			properties: {
				name: { en: "Russia–Ukraine border", uk: "російсько-український кордон" },
				type: "border",
				within: null,
				radiusMeters: null,
				source: "made up",
				licence: "CC0",
				mentions: [],
			},
		};
		const by = (relation: ClaimedPlace["relation"]) =>
			place({ id, name: border.properties.name, precision: 5, relation });
		const claims = [
			unplaced("along", by("along")),
			unplaced("across", by("across")),
			unplaced("also along", by("along")),
			unplaced("in a region", place({})),
		];
		const { regions } = groupByPlacement(claims, new Map([[id, border]]));
		expect(regions.map((region) => [headingOf(region, "en", DICTIONARIES.en), region.claims.length])).toEqual([
			[{ place: "Along the Russia–Ukraine border", note: "stretch not stated" }, 2],
			[{ place: "Across the Russia–Ukraine border", note: "stretch not stated" }, 1],
			[{ place: "Somewhere", note: "place not stated" }, 1],
		]);
		expect(regions.map((region) => headingOf(region, "uk", DICTIONARIES.uk).note)).toEqual([
			"відтинок не вказано",
			"відтинок не вказано",
			"місце не вказано",
		]);
	});
});
