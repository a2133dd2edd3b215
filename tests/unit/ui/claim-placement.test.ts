import { describe, expect, it } from "vitest";
import type { ClaimedPlace } from "../../../src/domain/claim.ts";
import { toPlaceId } from "../../../src/domain/ids.ts";
import { groupByPlacement, placementOf } from "../../../src/ui/claim-placement.ts";
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
		const { placed, regions, undrawn, elsewhere } = groupByPlacement(claims);
		expect(regions.map(({ place: { id }, claims: ofRegion }) => [id, ofRegion.map((claim) => claim.id)])).toEqual([
			["somewhere", ["a", "c"]],
			["other", ["b"]],
		]);
		expect([placed, undrawn, elsewhere].map((group) => group.map(({ id }) => id))).toEqual([["d"], [], ["e"]]);
	});
});
