import type { AuthoredWhere } from "../annotation.ts";
import type { PlaceRelation, PlaceType } from "../vocabulary.ts";
import { alongBorderAt, isInside, type PassageSetting, wordsBefore } from "./passage-setting.ts";
import type { CandidateClaim, PlaceMention } from "./review-draft.ts";

export const SETTLEMENTS: readonly PlaceType[] = ["city", "town", "village"];

const DIRECTION = "(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|central)(?:ern)?";
/** Words right before a name, and what they make of the place; the first that fits decides. */
const RELATION_WORDS: readonly (readonly [RegExp, PlaceRelation])[] = [
	[
		new RegExp(
			`\\b(?:${DIRECTION} (?:parts?|outskirts|edges?|districts?|suburbs?)|parts?|half|streets|outskirts|edge) (?:of|in) (?:the )?$`,
			"iu",
		),
		"part",
	],
	[new RegExp(`\\b${DIRECTION} $`, "iu"), "part"],
	[/(?<!\p{L})(?:частин\p{L}+|околиц\p{L}+|част[иьюе]\p{L}*|окраин\p{L}+) (?:міста |города |села )?$/iu, "part"],
	[/\b(?:near|outside|around|close to|not far from|in the area of) (?:the )?(?:\p{L}+ of )?$/iu, "near"],
	[new RegExp(`\\b${DIRECTION} of (?:the )?$`, "iu"), "near"],
	[
		/(?<!\p{L})(?:поблизу|біля|неподалік(?: від)?|навколо|[ув] районі|під|вблизи|возле|около|недалеко от|в районе|под) (?:\p{L}+ )?$/iu,
		"near",
	],
	[/\b(?:towards?|in the direction of) (?:the )?$/iu, "towards"],
	[/(?<!\p{L})(?:[ув] напрямку|[ув] бік|в направлении|в сторону) (?:\p{L}+ )?$/iu, "towards"],
];
/** "Seven kilometres east of": the name only says where another place lies. */
const MEASURED_FROM =
	/(?:kilomet(?:er|re)s?|km|miles?) (?:\p{L}+[ -]?){0,3}(?:of|from) (?:the )?$|(?:кілометр\p{L}*|километр\p{L}*|км) (?:\p{L}+ ){0,3}(?:від|от) (?:\p{L}+ )?$/iu;

/** "In Vovchansk": says no more than that it is there. */
const PLAIN_WORDS = /(?<!\p{L})(?:in|at|inside|[ув]|во|на) (?:the )?$/iu;

/** What the words right before a name make of the place, and which of them say so: empty where none does. */
export function relationWordsBefore(words: string): { readonly relation: PlaceRelation; readonly said: string } {
	for (const [pattern, relation] of RELATION_WORDS) {
		const said = pattern.exec(words)?.[0];
		if (said !== undefined) return { relation, said };
	}
	return { relation: "in", said: PLAIN_WORDS.exec(words)?.[0] ?? "" };
}

export const relationBefore = (words: string): PlaceRelation => relationWordsBefore(words).relation;

/**
 * UCDP's codes by what is said of a place and what it is: only a settlement is exact; near it or in a part of it is less; a
 * direction, a line and a region of no stated order are vague.
 */
export function precisionFor(relation: PlaceRelation, type: PlaceType | undefined): number {
	if (relation === "elsewhere") return 7;
	if (type === "country") return 6;
	if (type === "oblast") return 4;
	if (type === undefined || !SETTLEMENTS.includes(type) || relation === "towards" || relation === "along") return 5;
	return relation === "in" ? 1 : 2;
}

/** Where a passage puts what it says, by the names in it and the words before them; empty where it names no known place. */
export function wherePassageSays(
	claim: Pick<CandidateClaim, "group" | "kind">,
	setting: PassageSetting,
): AuthoredWhere[] {
	const { border, typeOf, hints, passage } = setting;
	const named = hints.mentions.filter(
		(mention) =>
			isInside(mention, passage) &&
			typeOf(mention.place) !== undefined &&
			!MEASURED_FROM.test(wordsBefore(setting, mention)),
	);
	if (claim.group === "buffer-zone") return whereOfZone(named, setting);
	if (border !== null && liesAlongBorder(named, setting)) return [{ place: border, relation: "along", precision: 5 }];
	if (claim.kind === "infrastructure-damage") {
		const town = townOfLine(named, setting);
		if (town !== null) return [{ place: town, relation: "in", precision: 2 }];
	}
	const told = named.map((mention) => whereOf(mention, setting));
	const directions = told.filter(({ relation }) => relation === "towards");
	const settled = told.filter(({ place }) => SETTLEMENTS.includes(typeOf(place) ?? "country"));
	if (directions.length > 0 && directions.length === settled.length) return uniquePlaces(directions);
	return (settled.length > 0 ? settled : told).slice(0, 1);
}

const whereOf = (mention: PlaceMention, setting: PassageSetting): AuthoredWhere => {
	const relation = relationBefore(wordsBefore(setting, mention));
	return { place: mention.place, relation, precision: precisionFor(relation, setting.typeOf(mention.place)) };
};

const uniquePlaces = (where: readonly AuthoredWhere[]): AuthoredWhere[] =>
	where.filter(({ place }, index) => index === where.findIndex((one) => one.place === place));

/** Named for their governments: "Moscow massed troops along the border". */
export const SEATS: ReadonlySet<string> = new Set(["kyiv", "moscow"]);
/** "From … to …", "between … and …": the ends of a line, and nothing that happened in them. */
const END_OF_LINE = /(?<!\p{L})(?:from|between|від|між|от|между) (?:\p{L}+ (?:to|and|до|та|і|й|и) )?$/iu;

/** Whether a passage speaks of the border, and of no town before it: "shells hit Vovchansk and villages along the border". */
function liesAlongBorder(named: readonly PlaceMention[], setting: PassageSetting): boolean {
	const line = alongBorderAt(setting);
	if (line === null) return false;
	return !named.some(({ place, start, end }) => {
		const before = wordsBefore(setting, { start, end });
		const isTown = SETTLEMENTS.includes(setting.typeOf(place) ?? "country") && !SEATS.has(place);
		return start < line && isTown && relationBefore(before) === "in" && !END_OF_LINE.test(before);
	});
}

/** A zone lies in a region; a capital beside it stands for its government. */
function whereOfZone(named: readonly PlaceMention[], { typeOf }: PassageSetting): AuthoredWhere[] {
	const region = named.find(({ place }) => typeOf(place) === "oblast");
	return region === undefined ? [] : [{ place: region.place, relation: "in", precision: 4 }];
}

/** So far before a passage is the town looked for at which a line is meant, in code points. */
const SENTENCE = 160;

/** The town at which a river is crossed: in the passage, else the nearest before it. */
function townOfLine(named: readonly PlaceMention[], { hints, typeOf, passage }: PassageSetting): string | null {
	if (!named.some(({ place }) => typeOf(place) === "river")) return null;
	const isTown = ({ place }: PlaceMention): boolean => SETTLEMENTS.includes(typeOf(place) ?? "country");
	const before = hints.mentions.filter(({ start, end }) => end <= passage.start && start >= passage.start - SENTENCE);
	return (named.find(isTown) ?? before.findLast(isTown))?.place ?? null;
}
