import type { Gazetteer, GazetteerPlace } from "../../../../src/domain/gazetteer.ts";

type Parts = Partial<Omit<GazetteerPlace, "id" | "type" | "names">>;

/** A place for tests: its English name may be all that matters. */
export function samplePlace(
	id: string,
	type: GazetteerPlace["type"],
	names: string | GazetteerPlace["names"],
	parts: Parts = {},
): GazetteerPlace {
	const allNames = typeof names === "string" ? { en: names, uk: `${names}-uk`, ru: `${names}-ru` } : names;
	return { id, type, names: allNames, source: "test", licence: "CC0", ...parts };
}

/** Namesakes, metonyms and organisations of the kind the five seeds hold. */
export const SAMPLE_GAZETTEER: Gazetteer = {
	places: [
		samplePlace("kharkiv-oblast", "oblast", {
			en: "Kharkiv Oblast",
			uk: "Харківська область",
			ru: "Харьковская область",
		}),
		samplePlace("sumy-oblast", "oblast", "Sumy Oblast"),
		samplePlace("luhansk-oblast", "oblast", "Luhansk Oblast", {
			wordings: [{ text: "Luhansk governor", use: "attribute" }],
		}),
		samplePlace("donetsk-oblast", "oblast", "Donetsk Oblast"),
		samplePlace("oskil-river", "river", "Oskil", { requiresContext: true }),
		samplePlace("siverskyi-donets", "river", "Siverskyi Donets", { aliases: ["Donets"] }),
		samplePlace("dnipro-river", "river", "Dnipro River"),
		samplePlace("kharkiv", "city", { en: "Kharkiv", uk: "Харків", ru: "Харьков" }, { aliases: ["Kharkov"] }),
		samplePlace("sumy", "city", "Sumy"),
		samplePlace(
			"kyiv",
			"city",
			{ en: "Kyiv", uk: "Київ", ru: "Киев" },
			{
				aliases: ["Kiev"],
				wordings: [
					{ text: "Kyiv regime", use: "metonym" },
					{ text: "Kyiv's ability", use: "metonym" },
					{ text: "fighting for Kyiv", use: "metonym" },
				],
			},
		),
		samplePlace("moscow", "city", "Moscow", { wordings: [{ text: "Kremlin", use: "metonym" }] }),
		samplePlace("izium", "city", "Izium", { aliases: ["Izyum"] }),
		samplePlace("kupiansk", "city", "Kupiansk"),
		samplePlace("sloviansk", "city", { en: "Sloviansk", uk: "Слов'янськ", ru: "Славянск" }, { aliases: ["Slov"] }),
		samplePlace("vovchansk", "town", "Vovchansk"),
		samplePlace("lyptsi", "village", "Lyptsi"),
		samplePlace("oskil", "village", "Oskil"),
		samplePlace("united-states", "country", "United States", {
			aliases: ["US", "U.S."],
			wordings: [{ text: "U.S. intelligence", use: "metonym" }],
		}),
		samplePlace("united-kingdom", "country", "United Kingdom", { aliases: ["U.K."] }),
		samplePlace("ukraine", "country", "Ukraine"),
		samplePlace("russia", "country", "Russia", { aliases: ["Russian Federation"] }),
		samplePlace("black-sea", "sea", "Black Sea", { wordings: [{ text: "Black Sea fleet", use: "attribute" }] }),
		samplePlace("azov-sea", "sea", "Azov Sea"),
	],
	organisations: [
		"The Kyiv Independent",
		"Washington Post",
		"RBC-Ukraine",
		"Freedom of Russia Legion",
		"Russia Legion",
	],
};
