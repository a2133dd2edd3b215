import { describe, expect, it } from "vitest";
import type { Side } from "../../../../../src/domain/vocabulary.ts";
import { sentencesOf } from "../../../../../src/pipeline/draft/sentences-of.ts";
import { claimantSide } from "../../../../../src/pipeline/draft/speakers/claimant-side.ts";
import { findAttributions } from "../../../../../src/pipeline/draft/speakers/find-attributions.ts";
import { outsideQuotes } from "../../../../../src/pipeline/draft/speakers/outside-quotes.ts";
import { homeSide, voiceOf } from "../../../../../src/pipeline/draft/speakers/text-voice.ts";

describe("whose side a claimant is on", () => {
	it.each<[string, Side]>([
		["a Moscow-installed official", "RU"],
		["a Kremlin-affiliated milblogger", "RU"],
		["residents of the Belgorod region", "RU"],
		["General Gleb Markov, who commands in the north", "RU"],
		["оккупационная администрация", "RU"],
		["прокремлівський канал", "RU"],
		["штаб «Севера»", "RU"],
		["Ihor Palamar", "UA"],
		["the regional military administration", "UA"],
		["киевский обозреватель", "UA"],
		["the Red Cross", "third"],
		["Dr Fiona Hale, who studies the Russian army", "third"],
		["a mapping project", "third"],
		["Минобороны Великобритании", "third"],
		["західні дипломати", "third"],
	])("%s: %s", (name, side) => {
		expect(claimantSide(name, "unknown")).toBe(side);
	});
	it.each(["a gunner", "the surgeon", "villagers", "медик бригади", "очевидцы", "Грач"])(
		"%s is of the side that the text is at home on",
		(name) => expect(claimantSide(name, "UA")).toBe("UA"),
	);
	it("counts a partisan text's own experts to its side, and others to none", () => {
		expect(claimantSide("військовий експерт", "UA", "UA")).toBe("UA");
		expect(claimantSide("військовий експерт", "UA")).toBe("third");
	});
});

const sidesIn = (text: string, home: Side = "UA"): (Side | null)[] =>
	findAttributions(sentencesOf(text), home).map((one) => one?.side ?? null);

describe("who says each sentence", () => {
	it.each<[string, string, (Side | null)[]]>([
		[
			"a quotation's first sentences",
			"“It is quiet. They left at dawn,” said Vladimir Zhdanov, a Russian officer.",
			["RU", "RU"],
		],
		["a verb within a quotation", "“They said 3 tanks were gone,” Oleh Tkach recalled.", ["UA"]],
		[
			"a source line",
			"Clashes went on.\n\nSource: General Staff of Ukraine\n\nDetails: Two villages were shelled.",
			["UA", "UA", "UA"],
		],
		[
			"a day's bulletin",
			"Three people were hurt over the past day, Governor Ihor Palamar said.\n\nA shell hit a barn in Lyptsi.",
			["UA", "UA"],
		],
		["a local office on Russian land", "A drone hit a garage in Shebekino, the governor said.", ["RU"]],
		["a local office on Ukrainian land", "Снаряд упал в Чугуеве, сообщили местные власти.", ["UA"]],
		["a channel with its side in brackets", "«Сапёр» (РФ) пишет: дорога перерезана.", ["RU"]],
		[
			"an office spoken of before",
			"Russia’s defence ministry kept silent.\n\nThe village fell, the defence ministry said later.",
			[null, "RU"],
		],
		["a promise", "Vladimir Putin vowed to push further.", ["RU"]],
		["blame", "Moscow blamed a missile for the blast.", ["RU"]],
		["whose part it is", "С российской стороны мрачнее. «Потери большие», – пишет «Штык».", [null, "RU"]],
	])("%s", (_what, text, sides) => {
		expect(sidesIn(text)).toEqual(sides);
	});
	it("takes “it” for the body that opens the sentence before", () => {
		expect(
			sidesIn("Russia’s Defence Ministry, which gave no figures, kept silent. In its bulletin it said the town fell."),
		).toEqual([null, "RU"]);
	});
	it("gives an interview's answers to whoever is introduced, and an explainer's to nobody", () => {
		const answers = ["We hold the bank.", "We have shells for a week.", "I do not know how long we stay."];
		const asked = (say: (answer: string) => string): string =>
			[
				"The commander of a Ukrainian battalion sat down with us.",
				...answers.flatMap((one, index) => [`How are things at the river, part ${index}?`, say(one)]),
			].join("\n\n");
		expect(sidesIn(asked((one) => one)).filter((side) => side === "UA")).toHaveLength(3);
		expect(sidesIn(asked((one) => one.replace(/\b(?:We|I|we)\b/gu, "They"))).filter((side) => side !== null)).toEqual(
			[],
		);
	});
	it("blanks out what is quoted, also where a quotation began before", () => {
		expect(outsideQuotes("“a b” c").text).toBe("“   ” c");
		expect(outsideQuotes("a b” c", true).text).toBe("   ” c");
		expect(outsideQuotes("“a b", false).endsInside).toBe(true);
	});
});

describe("the side a text speaks for", () => {
	it.each<[string, Side]>([
		["Key Takeaways: Russian forces advanced near Lyptsi.", "third"],
		["We doubt that Moscow has the reserves for another push.", "third"],
		["За нашими підрахунками, село втрачено.", "third"],
		["На наш взгляд, плацдарм не удержать.", "third"],
		["МОСКВА. /ТАСС/. Группировка войск «Север» освободила село.", "RU"],
		["Окупанти били по ЗСУ. Окупанти відійшли.", "UA"],
	])("“%s”: %s", (text, side) => {
		expect(voiceOf(text)).toBe(side);
	});
	it("is none's where most is reported speech", () => {
		const said = Array.from(
			{ length: 6 },
			(_, index) => `Ворог обстріляв село номер ${index}, повідомив речник Сил оборони.`,
		);
		const told = Array.from({ length: 6 }, (_, index) => `Ворог обстріляв хутір під номером ${index} уночі.`);
		expect(voiceOf([...said, ...told].join(" "))).toBe("unknown");
		expect(voiceOf([...told, ...told].join(" "))).toBe("UA");
	});
	it("leaves the officials of an English text with Ukraine's spellings to Ukraine's side", () => {
		expect(homeSide("unknown", "Kharkiv and Belgorod were both hit.")).toBe("UA");
		expect(homeSide("third", "Vovchansk holds.")).toBe("UA");
		expect(homeSide("unknown", "Kharkov was hit.")).toBe("unknown");
	});
});
