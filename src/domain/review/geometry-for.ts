import type { AuthoredGeometry, CompassPoint } from "../annotation.ts";
import { alongBorderAt, isInside, type PassageSetting, wordsAfter, wordsBefore } from "./passage-setting.ts";
import type { CandidateClaim, Stretch } from "./review-draft.ts";
import { SETTLEMENTS } from "./where-passage-says.ts";

/** Only what happened or is under way is drawn as a point. */
const DRAWN_MODALITIES: readonly CandidateClaim["modality"][] = ["occurred", "ongoing"];
/** UCDP: near a place or in a part of it. */
const VAGUEST_POINT = 2;
const METERS_PER_KM = 1000;
/** Off the centre of a town whose part is named; an editor who knows the town writes another. */
const PART_METERS = 2000;

const PART_WORDS =
	/\b(north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)? (?:parts?|outskirts|edges?|districts?|suburbs?|half) (?:of|in) (?:the )?$/iu;

/** What happened to people is drawn only where the passage itself gives it a place. */
const PEOPLE: readonly string[] = ["losses", "desertion", "refusal", "detention"];

const isNamedHere = (place: string, { hints, passage }: PassageSetting): boolean =>
	hints.mentions.some((mention) => mention.place === place && isInside(mention, passage));

const WINDS_IN_CYRILLIC: readonly (readonly [RegExp, CompassPoint])[] = [
	[/(?:північно-східн|северо-восточн)/iu, "north-east"],
	[/(?:північно-західн|северо-западн)/iu, "north-west"],
	[/(?:південно-східн|юго-восточн)/iu, "south-east"],
	[/(?:південно-західн|юго-западн)/iu, "south-west"],
	[/(?:північн|северн)/iu, "north"],
	[/(?:південн|южн)/iu, "south"],
	[/(?:східн|восточн)/iu, "east"],
	[/(?:західн|западн)/iu, "west"],
];
const PART_WORDS_IN_CYRILLIC =
	/(?<!\p{L})([\p{L}-]+) (?:частин|околиц|част[иьяе]|окраин)\p{L}* (?:міста |города |села )?$/iu;

/** The wind that names a part of the place that follows: "the northern part of". */
function partIn(words: string): CompassPoint | null {
	const inCyrillic = PART_WORDS_IN_CYRILLIC.exec(words)?.[1];
	if (inCyrillic !== undefined) return WINDS_IN_CYRILLIC.find(([wind]) => wind.test(inCyrillic))?.[1] ?? null;
	const wind = PART_WORDS.exec(words)?.[1]?.toLowerCase();
	return wind === undefined ? null : (wind.replace(/^(north|south)-?(east|west)$/, "$1-$2") as CompassPoint);
}

/**
 * How a claim is drawn, as it follows from its other fields and the passage's words; null where it is only listed. No rule
 * draws more than the words say: an editor may choose another method.
 */
export function geometryFor(claim: CandidateClaim, setting: PassageSetting): AuthoredGeometry | null {
	if (claim.group === "buffer-zone") return bandFor(claim, setting);
	const where = claim.where ?? [];
	const [first] = where;
	if (first === undefined || !DRAWN_MODALITIES.includes(claim.modality)) return null;
	if (!where.every(({ precision }) => precision <= VAGUEST_POINT)) return null;
	if (PEOPLE.includes(claim.kind) && !isNamedHere(first.place, setting)) return null;
	const line = claim.kind === "infrastructure-damage" ? lineIn(setting) : null;
	if (line !== null) return { method: "point_where_line_passes", line, near: first.place };
	const part = first.relation === "part" && where.length === 1 ? partOf(first.place, setting) : null;
	if (part !== null) return { method: "point_in_part_of_place", place: first.place, part, distanceMeters: PART_METERS };
	const isSettled = where.every(({ place }) => SETTLEMENTS.includes(setting.typeOf(place) ?? "country"));
	return isSettled ? { method: "point_at_place" } : null;
}

/** Only the words right before a place's own name say which part of it is meant. */
function partOf(place: string, setting: PassageSetting): CompassPoint | null {
	const { hints, passage } = setting;
	const named = hints.mentions.filter((mention) => mention.place === place && isInside(mention, passage));
	return named.map((mention) => partIn(wordsBefore(setting, mention))).find((part) => part !== null) ?? null;
}

const WIDTH_BEFORE =
	/\b(?:width|depth|zone|strip|belt|band) of (?:the )?$|(?<!\p{L})(?:завширшки|завглибшки|завглиб|шириною|глибиною|шириной|глубиной) (?:(?:у|в|на|до) )?$/iu;
const WIDTH_AFTER =
	/^[ -](?:wide|deep|in (?:width|depth)|(?:buffer |security |border |sanitary )?(?:zone|strip|belt|band))\b|^ (?:завширшки|завглибшки|завглиб|в ?ширину|в ?глубину|(?:буферн\p{L}+ )?(?:зон|смуг|полос)\p{L}*)/iu;

/** Whether a measure says how wide something is, and not how far off. */
const isWidth = (setting: PassageSetting, measure: Stretch): boolean =>
	WIDTH_BEFORE.test(wordsBefore(setting, measure)) || WIDTH_AFTER.test(wordsAfter(setting, measure));

/** A band only where the passage says all of it: along the border, how wide, in which region. */
function bandFor({ where = [] }: CandidateClaim, setting: PassageSetting): AuthoredGeometry | null {
	const { border, typeOf, hints, passage } = setting;
	const region = where.find(({ place }) => typeOf(place) === "oblast")?.place;
	const width = hints.measures.find((one) => one.unit === "km" && isInside(one, passage) && isWidth(setting, one));
	if (border === null || region === undefined || width === undefined || alongBorderAt(setting) === null) return null;
	return { method: "band_along_border", border, within: region, widthMeters: width.value * METERS_PER_KM };
}

const lineIn = ({ hints, passage, typeOf }: PassageSetting): string | null =>
	hints.mentions.find((mention) => isInside(mention, passage) && typeOf(mention.place) === "river")?.place ?? null;
