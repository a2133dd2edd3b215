import { bearing } from "@turf/bearing";
import { destination } from "@turf/destination";
import type { Position } from "geojson";
import type { Bilingual } from "../../domain/claim.ts";
import { toBearingDegrees, toPositiveDegrees } from "./compass.ts";
import { distanceToCrossing } from "./distance-to-crossing.ts";
import type { DrawMethod, GeometryOf } from "./drawing.ts";
import type { CentredPlace, GeometryContext, GeometryInputs } from "./geometry-inputs.ts";
import { type AnyLine, METERS, nearestOnLine } from "./nearest-on-line.ts";
import { roundPosition } from "./round-geometry.ts";

const LENGTH_METERS = 8_000;
/** The head stays this far outside a place, and a place counts as at least this large. */
const CLEARANCE_METERS = 2_000;
const LEAST_RADIUS_METERS = 3_000;
/** A stub that would begin beyond the border begins this far inside it, so that rounding never puts it across. */
const BORDER_INSET_METERS = 100;

const ONLY_DIRECTION: Bilingual = {
	en: "The text gives a place and a direction only: the stub's start and length say nothing about a route or an origin.",
	uk: "Текст називає лише місце й напрямок: початок і довжина стрілки нічого не кажуть про маршрут чи вихідну точку.",
};
const FROM_BORDER: Bilingual = {
	en: "The text gives no bearing, only that the attack comes from across the border: the stub points to the place from the nearest point of the border.",
	uk: "Напрямку текст не називає, лише те, що атака йде з-за кордону: стрілка вказує на місце від найближчої точки кордону.",
};
const SHORTENED: Bilingual = {
	en: "The place is close to the border: the stub is shortened, so that it begins inside the border.",
	uk: "Місце лежить близько до кордону: стрілку вкорочено, щоб вона починалася по цей бік кордону.",
};

/** A stub in numbers: towards a bearing, its head `shortMeters` from the centre of the place. */
interface Stub {
	readonly bearingDegrees: number;
	readonly shortMeters: number;
	readonly lengthMeters: number;
	readonly isShortened: boolean;
}

/**
 * Keeps stub and clearance within the ground between the place and the border behind it, `availableMeters`: the stub then
 * starts at its far end and keeps at least half of it.
 */
function fitStub(radiusMeters: number, availableMeters: number): Omit<Stub, "bearingDegrees"> {
	const nominalShort = Math.max(radiusMeters, LEAST_RADIUS_METERS) + CLEARANCE_METERS;
	if (availableMeters >= nominalShort + LENGTH_METERS) {
		return { shortMeters: nominalShort, lengthMeters: LENGTH_METERS, isShortened: false };
	}
	const shortMeters = Math.min(nominalShort, availableMeters / 2);
	return { shortMeters, lengthMeters: availableMeters - shortMeters, isShortened: true };
}

/** Every border of the gazetteer that is drawn on the basemap, in the gazetteer's order. */
function bordersOf({ places }: GeometryContext, inputs: GeometryInputs): AnyLine[] {
	const borders = [...places.byId.values()].filter(({ type, basemap }) => type === "border" && basemap);
	return borders.flatMap(({ id }) => inputs.line(id, ["geometry"])?.shape ?? []);
}

function stubFor(
	{ place, centre }: CentredPlace,
	wind: GeometryOf<"direction_stub">["bearing"],
	borders: AnyLine[],
): Stub {
	const radius = place.radiusMeters ?? 0;
	if (wind === "from-border") {
		const [nearest] = borders
			.map((border) => nearestOnLine(border, centre))
			.sort((one, other) => one.distanceMeters - other.distanceMeters);
		const { position, distanceMeters } = nearest ?? { position: centre, distanceMeters: Number.POSITIVE_INFINITY };
		const bearingDegrees = toPositiveDegrees(bearing(centre, position) + 180);
		return { bearingDegrees, ...fitStub(radius, distanceMeters - BORDER_INSET_METERS) };
	}
	const bearingDegrees = toBearingDegrees(wind);
	const nominalReach = Math.max(radius, LEAST_RADIUS_METERS) + CLEARANCE_METERS + LENGTH_METERS;
	const farthest = destination(centre, nominalReach + BORDER_INSET_METERS, bearingDegrees + 180, METERS);
	const toBorder = distanceToCrossing(centre, farthest.geometry.coordinates, borders);
	return { bearingDegrees, ...fitStub(radius, toBorder - BORDER_INSET_METERS) };
}

function toLine({ centre }: CentredPlace, { bearingDegrees, shortMeters, lengthMeters }: Stub): Position[] {
	const backwards = (distanceMeters: number) =>
		roundPosition(destination(centre, distanceMeters, bearingDegrees + 180, METERS).geometry.coordinates);
	return [backwards(shortMeters + lengthMeters), backwards(shortMeters)];
}

/** Parameters of one stub; with several, each name ends in the place's id. */
function paramsOf(stub: Stub, suffix: string): [string, number][] {
	return [
		[`bearingDegrees${suffix}`, Math.round(stub.bearingDegrees * 10) / 10],
		[`headShortOfCentreMeters${suffix}`, Math.round(stub.shortMeters)],
		[`lengthMeters${suffix}`, Math.round(stub.lengthMeters)],
	];
}

/** A short stub per place, [start, head]: its bearing from the words, its head short of the place. */
export const drawDirectionStub: DrawMethod<"direction_stub"> = (
	{ towards, bearing: wind },
	inputs,
	_claim,
	context,
) => {
	const places = towards.flatMap((id, index) => inputs.centre(id, ["geometry", "towards", index]) ?? []);
	const borders = bordersOf(context, inputs);
	if (wind === "from-border" && borders.length === 0) {
		inputs.report(["geometry", "bearing"], "no place of type border has a line in the basemap");
	}
	if (inputs.findings.length > 0) return null;
	const drawn = places.map((place) => {
		const stub = stubFor(place, wind, borders);
		return { id: place.place.id, stub, line: toLine(place, stub) };
	});
	const [first] = drawn;
	if (!first) return null;
	const isOnly = drawn.length === 1;
	const params = drawn.flatMap(({ id, stub }) => paramsOf(stub, isOnly ? "" : `:${id}`));
	return {
		geometry: isOnly
			? { type: "LineString", coordinates: first.line }
			: { type: "MultiLineString", coordinates: drawn.map(({ line }) => line) },
		params: { bearing: wind, ...Object.fromEntries(params) },
		assumptions: [
			ONLY_DIRECTION,
			...(wind === "from-border" ? [FROM_BORDER] : []),
			...(drawn.some(({ stub }) => stub.isShortened) ? [SHORTENED] : []),
		],
	};
};
