import { readFileSync } from "node:fs";
import { booleanPointInPolygon } from "@turf/boolean-point-in-polygon";
import type { Polygon } from "geojson";
import { describe, expect, it } from "vitest";
import type { NamedPlace } from "../../../../src/pipeline/gazetteer/gazetteer-place.ts";
import { parseRegion, placesOfRegion, withAdjectives } from "../../../../src/pipeline/gazetteer/read-region.ts";
import { featureById } from "../basemap/read-basemap.ts";

const REGION = readFileSync("data/gazetteer.region.yaml", "utf8");
const EMPTY =
	"countries: []\noblasts: []\nregions: []\nwaters: []\nvillages: []\ndistricts: []\ncities: []\ntowns: []\n";

const BURLUK: NamedPlace = {
	id: "geonames-1",
	name: "Velykyi Burluk",
	type: "town",
	lngLat: [37.39, 50.06],
	provider: "settlements",
	population: 3_800,
	names: ["Velykyi Burluk", "Великий Бурлук"],
	isStrong: true,
	hasAdjective: false,
};
const ADJECTIVES = `${EMPTY}adjectives:\n  - [Velykyi Burluk, Великобурлуцьк, Великобурлукск, 37.384, 50.062]\n`;

describe("the authored names of the wider region", () => {
	it("are of what they name: a far city is no village, a district of Kharkiv no place to draw at", () => {
		const typeOf = new Map(placesOfRegion(parseRegion(REGION)).map(({ name, type }) => [name, type]));
		expect(["Geneva", "Mozdok", "Saltivskyi district", "Hlyboke"].map((name) => typeOf.get(name))).toEqual([
			"city",
			"town",
			"district",
			"village",
		]);
	});

	it("have each village near the border in its own country", () => {
		const russia = featureById<Polygon>("land", "russia");
		const villages = placesOfRegion(parseRegion(REGION)).filter(({ type }) => type === "village");
		const inRussia = villages
			.filter(({ lngLat }) => lngLat !== null && booleanPointInPolygon([...lngLat], russia))
			.map(({ name }) => name);
		expect(inRussia.sort()).toEqual(
			"Demidovka Dubovoye Goncharovka Gora-Podol Gornal Grafovka Guyevo Kazachya_Loknya Logachevka Malaya_Loknya Murom Nekhoteyevka Oktyabrsky Razumnoye Russkoye_Porechnoye Tavrovo Tyotkino Zaoleshenka Zhuravlyovka"
				.split(" ")
				.map((name) => name.replace("_", " ")),
		);
	});

	it("have no adjective's stem among them", () => {
		const names = placesOfRegion(parseRegion(REGION)).flatMap((place) => place.names);
		expect(names).toContain("Глибоке");
		expect(names).not.toContain("Великобурлуцьк");
	});
});

describe("adjectives that no rule makes of a town's name", () => {
	it("are ways to name the town of the settlements list, which keeps its own name", () => {
		const [town] = withAdjectives([BURLUK], parseRegion(ADJECTIVES));
		expect(town).toEqual({
			...BURLUK,
			names: [...BURLUK.names, "Великобурлуцьк", "Великобурлукск"],
			hasAdjective: true,
		});
	});

	it("name no namesake far away", () => {
		expect(() => withAdjectives([{ ...BURLUK, lngLat: [30, 50] }], parseRegion(ADJECTIVES))).toThrow(
			"no list of towns has Velykyi Burluk at 37.384, 50.062",
		);
	});
});
