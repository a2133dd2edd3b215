import type { Agreement } from "./claimant-nouns.ts";

/** A word before a noun: its English forms, its stem in Ukrainian, and its beginning in Ukrainian and Russian texts. */
export interface ClaimantModifier {
	readonly en: readonly string[];
	readonly stem: string;
	readonly cyrillic: RegExp;
}

const MODIFIERS = `
regional|region's|region|oblast ; обласн ; обласн|областн
city|city's|town's|municipal ; міськ ; міськ|городск
district|district's ; районн ; районн
village|village's ; сільськ ; сільськ|сельск
local ; місцев ; місцев|местн
military ; військов ; військов|воєнн|военн
border ; прикордонн ; прикордонн|пограничн|приграничн
state ; державн ; державн|государственн
senior ; високопоставлен ; високопоставлен|высокопоставленн
Western ; західн ; західн|западн
independent ; незалежн ; незалежн|независим
Russian ; російськ ; російськ|российск
Ukrainian ; українськ ; українськ|украинск
Kharkiv ; харківськ ; харківськ|харьковск
Belgorod ; бєлгородськ ; бєлгородськ|белгородск
Kursk ; курськ ; курськ|курск
Sumy ; сумськ ; сумськ|сумск
Donetsk ; донецьк ; донецьк|донецк
Luhansk ; луганськ ; луганськ|луганск
Kupiansk ; куп’янськ ; куп[’'ʼ]янськ|купянск
Vovchansk ; вовчанськ ; вовчанськ|волчанск
Izium ; ізюмськ ; ізюмськ|изюмск
`;

export const CLAIMANT_MODIFIERS: readonly ClaimantModifier[] = MODIFIERS.trim()
	.split("\n")
	.map((line) => {
		const [en = "", stem = "", cyrillic = ""] = line.split(" ; ");
		return { en: en.split("|"), stem, cyrillic: new RegExp(`^(?:${cyrillic})\\p{L}{1,4}$`, "iu") };
	});

/** Countries, as whose a body is named: "Russia's defence ministry", «Міноборони РФ». */
export const CLAIMANT_COUNTRIES: readonly { readonly en: string; readonly uk: string; readonly cyrillic: RegExp }[] = [
	{ en: "Russia", uk: "Росії", cyrillic: /\s+(?:Росії|России|РФ)$/u },
	{ en: "Ukraine", uk: "України", cyrillic: /\s+(?:України|Украины)$/u },
];

/** Whoever keeps back their name, by what they are. */
export const KEEPS_NAME: Readonly<Record<Agreement, string>> = {
	m: "який просив не називати його",
	f: "яка просила не називати її",
	n: "яке просило не називати його",
	pl: "які просили не називати їх",
};

/** A text that speaks for itself, in the words that the corpus uses. */
export const OWN_VOICE = {
	name: "not named in this text",
	nameUk: "у цьому тексті не названо",
	role: "the text says it in its own voice",
	roleUk: "текст каже це від себе",
} as const;
