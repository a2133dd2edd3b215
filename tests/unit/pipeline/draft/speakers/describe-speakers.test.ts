import { describe, expect, it } from "vitest";
import { createSpeakerNames } from "../../../../../src/pipeline/draft/speakers/describe-speakers.ts";

const SKIBITSKYI = {
	name: "Vadym Skibitskyi",
	nameUk: "Вадим Скібіцький",
	side: "UA",
	role: "Deputy Chief of the Defence Intelligence of Ukraine",
	roleUk: "заступник начальника Головного управління розвідки Міноборони України",
} as const;

describe("the speakers of a text", () => {
	it("are described by their words; a text that speaks for itself is said to", () => {
		const names = createSpeakerNames([]);
		expect(names.describe("the mayor", "UA")).toMatchObject({ nameUk: "міський голова", side: "UA", role: "official" });
		expect(names.describe(null, "unknown")).toMatchObject({
			name: "not named in this text",
			role: "the text says it in its own voice",
		});
	});

	it("are meant by a shorter name once they were named in full, if only one of them can be", () => {
		const names = createSpeakerNames([]);
		const administration = names.describe("the city's military administration", "UA");
		const analyst = names.describe("Military analyst Danylo Hrytsak", "third");
		expect(names.describe("The administration", "UA")).toEqual(administration);
		expect(names.describe("Hrytsak", "third")).toEqual(analyst);
		names.describe("the regional military administration", "UA");
		expect(names.describe("the administration", "UA").name).toBe("the administration");
	});

	it("are named as the corpus names them", () => {
		for (const name of ["Vadym Skibitskyi", "Вадим Скібіцький"])
			expect(createSpeakerNames([SKIBITSKYI]).describe(name, "unknown")).toEqual(SKIBITSKYI);
	});

	it("are not described as another text describes them, unless they are persons", () => {
		const broadcaster = {
			name: "CNN",
			nameUk: "CNN",
			side: "third",
			role: "news organisation that geolocated",
		} as const;
		const government = { name: "The US", nameUk: "США", side: "third", role: "government, not described" } as const;
		const source = { name: "a source", nameUk: "джерело", side: "unknown", role: "not named or described" } as const;
		const names = createSpeakerNames([broadcaster, government, source]);
		expect(names.describe("CNN", "unknown")).toEqual({ name: "CNN", nameUk: "CNN", side: "unknown", role: "" });
		expect(names.describe("The US", "third")).toMatchObject({
			name: expect.stringMatching(/^the US$/i),
			nameUk: "США",
		});
		expect(names.describe("США", "third")).toMatchObject({ name: expect.stringMatching(/^the US$/i), nameUk: "США" });
		for (const name of ["The US", "the source"]) expect(names.describe(name, "UA").role).not.toMatch(/described/);
	});

	it("have no role where nobody knows one: an editor writes it", () => {
		expect(createSpeakerNames([]).describe("Halyna", "unknown").role).toBe("");
		expect(createSpeakerNames([]).describe("not named", "UA")).toMatchObject({
			name: "not named in this text",
			role: "",
		});
	});
});
