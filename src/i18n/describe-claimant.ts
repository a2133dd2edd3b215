import { CLAIMANT_COUNTRIES, CLAIMANT_MODIFIERS, type ClaimantModifier, KEEPS_NAME } from "./claimant-modifiers.ts";
import { type Agreement, CLAIMANT_NOUNS, type ClaimantNoun } from "./claimant-nouns.ts";

/** What the words for a claimant say of them; a field is absent where the words do not tell. */
export interface ClaimantWords {
	readonly name: string;
	readonly nameUk?: string;
	readonly role?: string;
	readonly roleUk?: string;
}

/** A noun with what stands around it, read from either script. */
interface Phrase {
	readonly noun: ClaimantNoun;
	readonly modifiers: readonly ClaimantModifier[];
	readonly country: (typeof CLAIMANT_COUNTRIES)[number] | null;
	/** "…for the regional military administration". */
	readonly of: Phrase | null;
}

const ENDINGS: Readonly<Record<"nominative" | "genitive", Readonly<Record<Agreement, string>>>> = {
	nominative: { m: "ий", f: "а", n: "е", pl: "і" },
	genitive: { m: "ого", f: "ої", n: "ого", pl: "их" },
};

function toUkrainian({ noun, modifiers, country, of }: Phrase, wanted: keyof typeof ENDINGS = "nominative"): string {
	const ending = ENDINGS[wanted][noun.agreement];
	const own = [
		...modifiers.map(({ stem }) => `${stem}${ending}`),
		wanted === "nominative" ? noun.uk : noun.genitive,
		...(country === null ? [] : [country.uk]),
	];
	return [...own, ...(of === null ? [] : [toUkrainian(of, "genitive")])].join(" ");
}

function toEnglish({ noun, modifiers, country, of }: Phrase): string {
	const own = [...modifiers.map(({ en: [first = ""] }) => first), noun.en[0] ?? ""];
	const words = [country === null ? noun.article : `${country.en}’s`, ...own].filter((word) => word !== "");
	return [...words, ...(of === null ? [] : ["of", toEnglish(of)])].join(" ");
}

const isForm = (forms: readonly string[], words: string): boolean =>
	forms.some((form) => form.toLowerCase() === words.toLowerCase());

/** Words that end in a noun and all of which are known; the longest noun that fits wins. */
function readWords(
	tokens: readonly string[],
	isNoun: (noun: ClaimantNoun, words: string) => boolean,
	isModifier: (modifier: ClaimantModifier, word: string) => boolean,
): Omit<Phrase, "country" | "of"> | null {
	for (let at = 0; at < tokens.length; at++) {
		const noun = CLAIMANT_NOUNS.find((one) => isNoun(one, tokens.slice(at).join(" ")));
		if (noun === undefined) continue;
		const modifiers = tokens.slice(0, at).map((word) => CLAIMANT_MODIFIERS.find((one) => isModifier(one, word)));
		const known = modifiers.filter((one) => one !== undefined);
		return known.length < modifiers.length ? null : { noun, modifiers: known };
	}
	return null;
}

/** "the city's military administration", "a spokesman for the regional administration", "Ukraine's General Staff". */
function readEnglish(text: string): Phrase | null {
	const tokens = text
		.replace(/^(?:an?|the) /iu, "")
		.replaceAll("’", "'")
		.split(/\s+/u);
	const country = CLAIMANT_COUNTRIES.find(({ en }) => tokens[0] === `${en}'s`) ?? null;
	const plain = readWords(
		country === null ? tokens : tokens.slice(1),
		({ en }, words) => isForm(en, words),
		({ en }, word) => isForm(en, word),
	);
	if (plain !== null) return { ...plain, country, of: null };
	const [, before = "", after = ""] = /^(.+?) (?:for|of|at|in) (.+)$/u.exec(text) ?? [];
	const head = before === "" ? null : readEnglish(before);
	if (head === null || head.of !== null) return null;
	const named = CLAIMANT_COUNTRIES.find(({ en }) => after === en);
	if (named !== undefined) return { ...head, country: named };
	const of = readEnglish(after);
	return of === null ? null : { ...head, of };
}

/** The same of Ukrainian and Russian words in whatever case: «начальник Харківської ОВА». */
function readCyrillic(text: string): Phrase | null {
	const country = CLAIMANT_COUNTRIES.find(({ cyrillic }) => cyrillic.test(text)) ?? null;
	const tokens = text
		.replace(country?.cyrillic ?? "", "")
		.replace(/^(?:у|в|во) /iu, "")
		.split(/\s+/u);
	const read = (some: readonly string[]) =>
		readWords(
			some,
			({ cyrillic }, words) => cyrillic.test(words),
			({ cyrillic }, word) => cyrillic.test(word),
		);
	const plain = read(tokens);
	if (plain !== null) return { ...plain, country, of: null };
	for (let at = 1; at < tokens.length; at++) {
		const head = read(tokens.slice(0, at));
		const of = read(tokens.slice(at));
		if (head !== null && of !== null) return { ...head, country: null, of: { ...of, country, of: null } };
	}
	return null;
}

const KEEPS = /,? (?:who (?:asked|requested|wished|declined)|speaking on condition|on condition) .{0,60}$/iu;
const NAME_FIRST = /^(\p{Lu}\p{Ll}[^,]{3,50}), (.+)$/u;
const MOST_OFFICE_WORDS = 12;

const lowerArticle = (words: string): string => words.replace(/^(?:An?|The) /u, (article) => article.toLowerCase());
const withoutArticle = (words: string): string => words.replace(/^(?:an?|the) /iu, "");

/** An office before a name: "Military analyst Danylo Hrytsak"; a name is two or three words with a capital letter. */
function splitName(text: string): (readonly [name: string, office: string])[] {
	const tokens = text.split(" ").slice(-MOST_OFFICE_WORDS);
	return [2, 3].flatMap((length) => {
		const name = tokens.slice(-length);
		const isName = tokens.length > length && name.every((word) => /^\p{Lu}\p{Ll}/u.test(word));
		return isName ? [[name.join(" "), tokens.slice(0, -length).join(" ")] as const] : [];
	});
}

/** A named person with an office beside the name. How a name is written in the other script is never guessed. */
function describePerson(text: string): ClaimantWords | null {
	const [, name = "", office = ""] = NAME_FIRST.exec(text) ?? [];
	for (const [person, held] of [[name, office] as const, ...splitName(text)]) {
		const isCyrillic = /\p{Script=Cyrillic}/u.test(held);
		const phrase = isCyrillic ? readCyrillic(held) : readEnglish(held);
		if (phrase === null || !person.includes(" ")) continue;
		const role = withoutArticle(isCyrillic ? toEnglish(phrase) : held);
		const isProper = /^(?:\p{Lu}\p{Ll}+(?:’s|'s)|Kharkiv|Russian|Ukrainian|Western) /u.test(role);
		return {
			name: person,
			role: isProper ? role : role.slice(0, 1).toLowerCase() + role.slice(1),
			roleUk: toUkrainian(phrase),
		};
	}
	return null;
}

/** Names a claimant in English and Ukrainian, with the role, as far as every word of the phrase is known. */
export function describeClaimant(text: string): ClaimantWords {
	const words = text.trim().replaceAll(/\s+/gu, " ");
	const keeps = KEEPS.test(words);
	const plain = words.replace(KEEPS, "");
	const isCyrillic = /\p{Script=Cyrillic}/u.test(plain);
	const phrase = isCyrillic ? readCyrillic(plain) : readEnglish(plain);
	if (phrase === null) return describePerson(plain) ?? { name: lowerArticle(words) };
	const uk = toUkrainian(phrase);
	return {
		name: isCyrillic ? toEnglish(phrase) : lowerArticle(words),
		nameUk: keeps ? `${uk}, ${KEEPS_NAME[phrase.noun.agreement]}` : uk,
		role: phrase.noun.role.en,
		roleUk: phrase.noun.role.uk,
	};
}
