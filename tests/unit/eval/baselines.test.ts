import { describe, expect, it } from "vitest";
import { compromisePlaces } from "../../eval/compromise-places.ts";
import { nameMatching } from "../../eval/name-matching.ts";

const published = "2022-09-11";

describe("naive name matching", () => {
	const finder = nameMatching([
		{ id: "kupiansk", names: ["Kupiansk", "Купянск"], lngLat: [37.6, 49.7] },
		{ id: "kupiansk-vuzlovyi", names: ["Kupiansk-Vuzlovyi"], lngLat: [37.64, 49.67] },
		{ id: "namesake", names: ["Kupiansk"], lngLat: [30, 50] },
	]);

	it("finds whole words, the longest first, and gives the first place of a name", async () => {
		const text = "🔹Kupiansk-Vuzlovyi, Kupiansk, Kupianska; Купянск, Купянском";
		const { mentions } = await finder.propose({ text, published });
		const words = mentions.map(({ start, end }) => Array.from(text).slice(start, end).join(""));
		expect(words).toEqual(["Kupiansk-Vuzlovyi", "Kupiansk", "Купянск"]);
		expect(mentions.map(({ place }) => place?.id)).toEqual(["kupiansk-vuzlovyi", "kupiansk", "kupiansk"]);
	});
});

describe("the general library's place finder", () => {
	it("gives code-point spans without the punctuation around them", async () => {
		const text = "🔹 They left (London), then Berlin.";
		const { mentions } = await compromisePlaces.propose({ text, published });
		const words = mentions.map(({ start, end }) => Array.from(text).slice(start, end).join(""));
		expect(words).toEqual(["London", "Berlin"]);
	});
});
