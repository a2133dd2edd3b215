import type { Gazetteer } from "../../domain/gazetteer.ts";
import { romaniseUkrainian } from "../basemap/romanise-ukrainian.ts";
import { ADJECTIVE_ENDINGS, adjectiveStems, declineName, landNames } from "./decline-name.ts";
import type { NamedPlace } from "./gazetteer-place.ts";
import { nameKey } from "./name-key.ts";

/** What a form of a name may mean. */
export interface LexiconEntry {
	readonly place: NamedPlace;
	readonly isAdjective: boolean;
	/** The name of a river or lake without its word of type. */
	readonly isBare?: true;
	/** The land around the place ("Куп’янщина") rather than the place. */
	readonly isLand?: true;
}

/** Every form of every name, folded (`nameKey`), and the names of bodies that only contain one. */
export interface Lexicon {
	readonly forms: ReadonlyMap<string, readonly LexiconEntry[]>;
	readonly organisations: ReadonlySet<string>;
	/** First words of organisations' names. */
	readonly organisationOpenings: ReadonlySet<string>;
	readonly byId: ReadonlyMap<string, NamedPlace>;
}

/** The built-in gazetteer's places as the finder takes them; a line or an area borrows the region list's point. */
export function namedPlacesOf(gazetteer: Gazetteer, region: readonly NamedPlace[]): NamedPlace[] {
	const points = new Map(region.map((place) => [place.id, place]));
	return gazetteer.places.map((place) => {
		const twin = points.get(place.id);
		const own = [place.names.en, place.names.uk, place.names.ru, ...(place.aliases ?? [])];
		return {
			id: place.id,
			name: place.names.en,
			type: place.type,
			lngLat: place.lngLat ?? twin?.lngLat ?? null,
			provider: "gazetteer",
			population: place.type === "country" ? 10_000_000 : (place.radiusMeters ?? 0) ** 2 / 400,
			...(twin?.bareNames === undefined ? {} : { bareNames: twin.bareNames }),
			names: [...own, ...(twin?.names ?? []), ...(place.id === "moscow" ? ["Kremlin", "Кремль"] : [])],
			isStrong: true,
			hasAdjective: place.lngLat !== undefined,
		};
	});
}

const CYRILLIC = /\p{Script=Cyrillic}/u;
const FOLDED_ENDINGS = ADJECTIVE_ENDINGS.map(nameKey);
const ROMANISED_ENDINGS = ["yi", "yy", "iy", "y", "a", "oi"];

/** "Chuhuivskyi", "Izyumsky", "Zolochivska": how English texts write the adjective of a Ukrainian district or community. */
function romanisedAdjectives(stem: string): string[] {
	if (!/[сцз]ьк$/u.test(stem)) return [];
	const official = romaniseUkrainian(stem);
	const spellings = new Set([official, official.replace(/i(?=[aeu])/g, "y")]);
	return [...spellings].flatMap((spelling) => ROMANISED_ENDINGS.map((ending) => `${spelling}${ending}`));
}

const isAbbreviation = (name: string): boolean => /^[\p{Lu}.]{2,6}$/u.test(name);

/** Large enough, or near enough to the front, for the land around it to be called after it. */
const isTown = ({ type, hasAdjective, population, provider }: NamedPlace): boolean =>
	hasAdjective &&
	(type === "city" || type === "town" || (type === "village" && population >= 3000) || provider === "gazetteer");

function formsOf(name: string): readonly string[] {
	const bare = name.replace(/\.$/, "");
	return CYRILLIC.test(name) && !isAbbreviation(name) ? declineName(name) : [bare];
}

/** Builds the lexicon; earlier places come first where several share a form. */
export function createLexicon(places: readonly NamedPlace[], organisations: readonly string[]): Lexicon {
	const forms = new Map<string, LexiconEntry[]>();
	const byId = new Map<string, NamedPlace>();
	const addKey = (key: string, entry: LexiconEntry): void => {
		if (key.length < 2) return;
		const entries = forms.get(key);
		if (entries === undefined) forms.set(key, [entry]);
		else if (!entries.some(({ place, isAdjective }) => place === entry.place && isAdjective === entry.isAdjective))
			entries.push(entry);
	};
	const addFolded = (key: string, entry: LexiconEntry): void => {
		addKey(key, entry);
		// Messengers and old files leave the apostrophe out: "Купянськ".
		if (key.includes("'")) addKey(key.replaceAll("'", ""), entry);
	};
	const add = (form: string, entry: LexiconEntry): void => addFolded(nameKey(form), entry);
	const addAdjective = (stem: string, entry: LexiconEntry): void => {
		const key = nameKey(stem);
		for (const ending of FOLDED_ENDINGS) addFolded(`${key}${ending}`, entry);
		for (const form of romanisedAdjectives(stem)) add(form, entry);
	};
	for (const place of places) {
		if (byId.has(place.id)) continue;
		byId.set(place.id, place);
		for (const name of place.names) {
			for (const form of formsOf(name)) add(form, { place, isAdjective: false });
			if (place.hasAdjective && CYRILLIC.test(name)) {
				for (const stem of adjectiveStems(name)) addAdjective(stem, { place, isAdjective: true });
			}
			if (isTown(place) && CYRILLIC.test(name)) {
				for (const land of landNames(name))
					for (const form of declineName(land)) add(form, { place, isAdjective: false, isLand: true });
			}
			const oblast = place.type === "oblast" ? /^(.+[сцз]ьк|.+ск)(?:а|ая) область$/iu.exec(name)?.[1] : undefined;
			if (oblast !== undefined) {
				addAdjective(oblast, { place, isAdjective: true });
				// "Kharkivska Oblast", as the United Nations write.
				if (/ьк$/u.test(oblast)) add(`${romaniseUkrainian(`${oblast}а`)} oblast`, { place, isAdjective: false });
			}
		}
	}
	for (const place of places) {
		if (byId.get(place.id) !== place) continue;
		for (const name of place.bareNames ?? [])
			for (const form of formsOf(name)) add(form, { place, isAdjective: false, isBare: true });
	}
	const bodies = organisations.map(nameKey);
	const openings = new Set(bodies.map((body) => /^[^\s-]+/.exec(body)?.[0] ?? body));
	return { forms, organisations: new Set(bodies), organisationOpenings: openings, byId };
}
