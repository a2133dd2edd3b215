import type { NamedPlace, ProposedPlace } from "../../gazetteer/gazetteer-place.ts";
import type { DraftMention } from "../types.ts";
import type { RawMention } from "./raw-mention.ts";

type Point = readonly [number, number];
/** The front: where a text that gives no other hint is taken to speak of. */
const FRONT: Point = [36.9, 49.9];
const KILOMETRES_PER_DEGREE = 111.2;
const NAMED_CANDIDATES = 4;
const FAR_KILOMETRES = 300;

/** Kilometres between two points, flat: good enough to prefer the nearer namesake. */
export function kilometresBetween([lng, lat]: Point, [otherLng, otherLat]: Point): number {
	const shrink = Math.cos((((lat + otherLat) / 2) * Math.PI) / 180);
	return Math.hypot((lng - otherLng) * shrink, lat - otherLat) * KILOMETRES_PER_DEGREE;
}

const SETTLEMENTS = new Set(["city", "town", "village"]);
const PROVIDER_WEIGHT: Readonly<Record<string, number>> = { gazetteer: 0.6, cache: 0.6, region: 0.55 };

const toProposedPlace = ({ id, name, type, lngLat, provider, population }: ProposedPlace): ProposedPlace => ({
	id,
	name,
	type,
	lngLat,
	provider,
	population,
});

/** So many sure places on either side of a mention speak for the namesake nearest to them. */
const NEIGHBOURS = 5;
const REACH_KILOMETRES = 80;

/** The towns that axes of the front are called after, where a village of another name has the same adjective. */
const AXES: ReadonlySet<string> = new Set(["Borova", "Kupiansk", "Vovchansk", "Lyman", "Izium", "Siversk", "Kharkiv"]);
/** The Lyman of the axis is the larger of the two. */
const AXIS_POPULATION = 5000;

/** A text names these for a government or a briefing wherever it speaks of: they tell nothing of where its villages are. */
const SEATS: ReadonlySet<string> = new Set(["kyiv", "moscow"]);

function pointOf({ candidates }: RawMention): Point | null {
	const [only] = candidates;
	if (SEATS.has(only?.id ?? "")) return null;
	const isSure = only?.lngLat != null && (candidates.length === 1 || only.provider === "gazetteer");
	const isNear = isSure && only.lngLat !== null && only.lngLat[0] > 20 && only.lngLat[0] < 50;
	return isNear && (SETTLEMENTS.has(only.type) || only.type === "oblast") ? only.lngLat : null;
}

interface Neighbour {
	readonly isDistrict: boolean;
	readonly at: number;
	readonly point: Point;
}

/** 0 to 1: how near a place lies to the sure places named just before and after, the nearest in the text counting most. */
function nearness(point: Point, at: number, sure: readonly Neighbour[], next: number): number {
	let [sum, weights] = [0, 0];
	for (let index = Math.max(0, next - NEIGHBOURS); index < Math.min(sure.length, next + NEIGHBOURS); index++) {
		const other = sure[index];
		if (other === undefined || other.at === at) continue;
		// "Kamianka in the Izium district": the district right after a name says which of the namesakes it is.
		const weight = other.isDistrict && other.at === at + 1 ? 4 : 1 / (1 + Math.abs(other.at - at));
		sum += weight * Math.exp(-kilometresBetween(point, other.point) / REACH_KILOMETRES);
		weights += weight;
	}
	return weights === 0 ? 0 : sum / weights;
}

/** The middle of what the text surely names: settlements that have no namesake, and the front itself as one more. */
function centreOf(mentions: readonly RawMention[]): Point {
	const points = [...mentions.map(pointOf).filter((point) => point !== null), FRONT];
	const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
	return [middle(points.map(([lng]) => lng)), middle(points.map(([, lat]) => lat))];
}

function scoreOf(place: NamedPlace, centre: Point, near: (point: Point) => number, isAxis: boolean): number {
	const prior = PROVIDER_WEIGHT[place.provider] ?? 0;
	// Of most villages no list knows the population: they are taken to have the usual one.
	const isFront = AXES.has(place.name) && place.provider !== "region" && place.population >= AXIS_POPULATION;
	const front = isAxis && isFront ? 0.5 : 0;
	const size = Math.log10(place.population + 1000) / (isAxis ? 4 : 10);
	const isSettlement = SETTLEMENTS.has(place.type)
		? 0.3
		: place.type === "country" || place.type === "region"
			? 0.35
			: 0;
	if (place.lngLat === null || !SETTLEMENTS.has(place.type)) return prior + isSettlement + size;
	const central = Math.exp(-kilometresBetween(place.lngLat, centre) / 130);
	return prior + front + isSettlement + size + 0.5 * central + 0.5 * near(place.lngLat);
}

/** A village of the name far from all that the text speaks of is rather another one, which no list has. */
const isFarVillage = ({ type, lngLat, provider }: NamedPlace, centre: Point): boolean =>
	type === "village" &&
	provider === "settlements" &&
	lngLat !== null &&
	kilometresBetween(lngLat, centre) > FAR_KILOMETRES;

function resolveOne(
	{ start, end, candidates, isDistrict, isAxis }: RawMention,
	text: string,
	toCodePoint: (unit: number) => number,
	centre: Point,
	near: (point: Point) => number,
): DraftMention {
	const span = { start: toCodePoint(start), end: toCodePoint(end), words: text.slice(start, end) };
	const ranked = candidates
		.map((place) => ({ place, score: scoreOf(place, centre, near, isAxis === true) }))
		.sort((one, other) => other.score - one.score);
	const [best, second] = ranked;
	const others = ranked
		.slice(0, NAMED_CANDIDATES)
		.map(({ place: other, score }) => ({ place: toProposedPlace(other), score: round(score) }));
	if (best === undefined || isFarVillage(best.place, centre))
		return { ...span, place: null, score: 0.6, candidates: others };
	const isClear = second === undefined ? 1 : Math.min(1, 0.55 + best.score - second.score);
	const proposed = toProposedPlace(best.place);
	const place = isDistrict
		? { ...proposed, id: `${proposed.id}-raion`, name: `${proposed.name} district`, type: "district" as const }
		: proposed;
	return { ...span, place, score: round(isClear), candidates: others };
}

/** Between a name and the division that it lies in, or the next name of a list that the division stands behind. */
const LISTED =
	/^(?:,|,? (?:and|та|і|й|и|або|или))? (?:and |та |і |й |и |in (?:the )?|у |в |во )?(?:с\. |с\.|м\. |смт )?$/u;
/** So far from the point that stands for a division its villages lie, at most. */
const DISTRICT_KILOMETRES = 75;
const OBLAST_KILOMETRES = 190;

interface Division {
	readonly mention: RawMention;
	/** Nothing but a blank stands between: "Лиман Вовчанської громади"; else a list, or a preposition. */
	readonly join: "blank" | "list" | "preposition";
}

/** The division that a name stands before, alone or in a list: "Калинове та Зарічне Золочівської громади". */
function divisionsBehind(raw: readonly RawMention[], text: string): (Division | null)[] {
	const behind: (Division | null)[] = raw.map(() => null);
	for (let at = raw.length - 2; at >= 0; at--) {
		const [one, next] = [raw[at], raw[at + 1]];
		if (one === undefined || next === undefined || isDivision(one)) continue;
		const between = text.slice(one.end, next.start);
		if (!LISTED.test(between)) continue;
		const isIn = / (?:in|у|в|во) /u.test(between);
		const further = behind[at + 1] ?? null;
		if (isDivision(next))
			behind[at] = isIn || between === " " ? { mention: next, join: isIn ? "preposition" : "blank" } : null;
		else behind[at] = further?.join === "blank" ? { ...further, join: "list" } : further;
	}
	return behind;
}
const isDivision = (mention: RawMention | undefined): boolean =>
	mention?.isDistrict === true || mention?.candidates[0]?.type === "oblast";

/** "A volunteer from Lviv in Kharkiv region", "Київ та Чугуїв Харківської області": a well-known place need not lie in it. */
const mayBeElsewhere = ({ isStrong, type }: NamedPlace, { join }: Division): boolean =>
	isStrong && (join === "preposition" || (join === "list" && type === "city"));

/** Of a name's places those in the division that it stands before; none says that it is one which no list has. */
function within(
	candidates: readonly NamedPlace[],
	division: Division | null,
	pointOfDivision: (mention: RawMention) => Point | null,
): readonly NamedPlace[] {
	const point = division === null ? null : pointOfDivision(division.mention);
	if (division === null || point === null) return candidates;
	const reach = division.mention.isDistrict ? DISTRICT_KILOMETRES : OBLAST_KILOMETRES;
	return candidates.filter(
		(place) =>
			!SETTLEMENTS.has(place.type) ||
			place.lngLat === null ||
			mayBeElsewhere(place, division) ||
			kilometresBetween(place.lngLat, point) <= reach,
	);
}

const round = (value: number): number => Math.round(Math.min(value, 9) * 100) / 100;

/** Decides for every mention which place is meant: by provider, kind, size, and distance to the other places of the text. */
export function resolveMentions(
	raw: readonly RawMention[],
	text: string,
	toCodePoint: (unit: number) => number,
): DraftMention[] {
	const centre = centreOf(raw);
	const sure = raw.flatMap((mention, at): Neighbour[] => {
		const point = pointOf(mention);
		return point === null ? [] : [{ at, point, isDistrict: mention.isDistrict }];
	});
	const behind = divisionsBehind(raw, text);
	let next = 0;
	return raw.map((mention, at) => {
		while ((sure[next]?.at ?? Number.POSITIVE_INFINITY) < at) next++;
		const from = next;
		const near = (point: Point): number => nearness(point, at, sure, from);
		const resolve = (one: RawMention): DraftMention => resolveOne(one, text, toCodePoint, centre, near);
		// "The Lipetsk community" in a text about Kharkiv is no part of Lipetsk: a division far from all else tells nothing.
		const inDivision = within(mention.candidates, behind[at] ?? null, (division) => {
			const point = resolve(division).place?.lngLat ?? null;
			return point !== null && kilometresBetween(point, centre) <= FAR_KILOMETRES ? point : null;
		});
		return resolve({ ...mention, candidates: inDivision });
	});
}
