import type { BearingCheck, DraftMention } from "../types.ts";
import { kilometresBetween } from "./resolve-mentions.ts";

type Located = DraftMention & { readonly unitStart: number; readonly unitEnd: number };

const POINTS: readonly (readonly [RegExp, number, string])[] = [
	[/^(?:north[- ]?east\w*|північний схід|північн\p{L}+ сх\p{L}+|северо-?восто\p{L}+)$/iu, 45, "north-east"],
	[/^(?:south[- ]?east\w*|південний схід|південн\p{L}+ сх\p{L}+|юго-?восто\p{L}+)$/iu, 135, "south-east"],
	[/^(?:south[- ]?west\w*|південний захід|південн\p{L}+ зах\p{L}+|юго-?запад\p{L}*)$/iu, 225, "south-west"],
	[/^(?:north[- ]?west\w*|північний захід|північн\p{L}+ зах\p{L}+|северо-?запад\p{L}*)$/iu, 315, "north-west"],
	[/^(?:north\w*|північ\p{L}*|север\p{L}*)$/iu, 0, "north"],
	[/^(?:east\w*|схід|схо\p{L}+|восто\p{L}+)$/iu, 90, "east"],
	[/^(?:south\w*|південь|півдн\p{L}+|юг\p{L}*|южн\p{L}+)$/iu, 180, "south"],
	[/^(?:west\w*|захід|заход\p{L}*|запад\p{L}*)$/iu, 270, "west"],
];
const WIND =
	"(?:north|south)[- ]?(?:east|west)|north|south|east|west|північн\\p{L}+ (?:сх|зах)\\p{L}+|південн\\p{L}+ (?:сх|зах)\\p{L}+|північ|північніше|південь|південніше|схід|східніше|захід|західніше|северо-?(?:восто|запад)\\p{L}*|юго-?(?:восто|запад)\\p{L}*|север(?:нее|у)?|юг|южнее|восточнее|восток|запад|западнее";
/** Between the two names, or after the first and before the second: "(north of", ", about 35 km southeast of". */
const BETWEEN = new RegExp(
	`^[\\s,(–—-]*(?:\\p{L}+\\s+){0,6}?(?:(?:about|some|around|roughly|approximately|близько|за|в|у)\\s+)*(?:(?<km>\\d+(?:[.,]\\d+)?)\\s*(?:km|kilomet\\w+|км|к[иі]лометр\\p{L}*)\\s+)?(?:(?:to the|на|к|у|в)\\s+)?(?<wind>${WIND})(?:ern)?\\s*(?:of|від|от)?\\s*(?:the\\s+(?:city|town)\\s+of\\s+)?$`,
	"iu",
);
/** A settlement has a size and a compass eight points: so far may the two differ. */
const DEGREES_OFF = 50;
const SHARE_OFF = 0.3;
const KILOMETRES_OFF = 8;

function bearingBetween([lng, lat]: readonly [number, number], [toLng, toLat]: readonly [number, number]): number {
	const shrink = Math.cos((((lat + toLat) / 2) * Math.PI) / 180);
	return ((Math.atan2((toLng - lng) * shrink, toLat - lat) * 180) / Math.PI + 360) % 360;
}

function checkOne(text: string, place: Located, from: Located): BearingCheck | null {
	const match = BETWEEN.exec(text.slice(place.unitEnd, from.unitStart));
	const wind = POINTS.find(([pattern]) => pattern.test(match?.groups?.["wind"] ?? ""));
	const [at, origin] = [place.place?.lngLat, from.place?.lngLat];
	if (match === null || wind === undefined || at == null || origin == null) return null;
	const stated = match.groups?.["km"];
	const [kilometres, bearing] = [kilometresBetween(origin, at), bearingBetween(origin, at)];
	const off = Math.abs(((bearing - wind[1] + 540) % 360) - 180);
	const distanceOff = stated === undefined ? 0 : Math.abs(Number(stated.replace(",", ".")) - kilometres);
	return {
		start: place.start,
		end: from.end,
		words: text.slice(place.unitStart, from.unitEnd),
		place: place.place?.id ?? "",
		from: from.place?.id ?? "",
		stated: `${stated === undefined ? "" : `${stated} km `}${wind[2]}`,
		measured: `${kilometres.toFixed(0)} km at ${bearing.toFixed(0)}°`,
		agrees: off <= DEGREES_OFF && distanceOff <= Math.max(KILOMETRES_OFF, kilometres * SHARE_OFF),
	};
}

/** Holds "X, 35 km southeast of Y" and "X (north of Y)" against the proposed coordinates of both. */
export function checkBearings(text: string, mentions: readonly Located[]): BearingCheck[] {
	return mentions.flatMap((place, index) => {
		const from = mentions[index + 1];
		const isNear = from !== undefined && from.unitStart - place.unitEnd < 90;
		const check = isNear ? checkOne(text, place, from) : null;
		return check === null ? [] : [check];
	});
}
