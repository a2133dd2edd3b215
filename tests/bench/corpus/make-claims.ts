import type { Claim, ClaimFeature, ClaimProperties } from "../../../src/domain/claim.ts";
import { ClaimColumns } from "../../../src/domain/columns/claim-columns.ts";
import { CLAIMS_PER_LINE } from "../../../src/domain/columns/claims-file.ts";
import { LineDecoder } from "../../../src/domain/columns/decode-line.ts";
import { ColumnsEncoder } from "../../../src/domain/columns/encode-claims.ts";
import { addDays, daysBetween, type IsoDay, toIsoDay } from "../../../src/domain/day.ts";
import { toClaimId, toDocumentId, toPlaceId } from "../../../src/domain/ids.ts";
import { type Actor, KINDS_BY_GROUP, SIDES } from "../../../src/domain/vocabulary.ts";
import type { Ground } from "./ground.ts";
import { type Form, makeShape } from "./make-shape.ts";
import { createRandom, oneOf, type Random, wholeBetween } from "./random.ts";

/** Three years, both days included. */
export const FIRST_DAY = toIsoDay("2022-02-24");
export const LAST_DAY = toIsoDay("2025-02-23");
const DAYS = daysBetween(FIRST_DAY, LAST_DAY) + 1;

/** How many texts and places the claims share. */
export const DOCUMENTS = 2000;
export const PLACES = 400;

/** One claim in ten is a line or an area. */
const FORM_SHARES: readonly (readonly [share: number, form: Form])[] = [
	[0.9, "point"],
	[0.03, "line"],
	[0.03, "stub"],
	[0.04, "area"],
];
/** Half of all claims are events of a few days, the others states of weeks to months: together 3% hold on a day. */
const EVENT_SHARE = 0.5;
const EVENT_DAYS = [1, 3] as const;
const STATE_DAYS = [14, 122] as const;

export interface ClaimsOptions {
	readonly count: number;
	readonly seed: number;
	readonly ground: Ground;
}

/**
 * Made-up claims over three years and the oblast: a tenth lines and areas, 3% of them shown on a day. Whole records with
 * texts of their own, as `claims.geojson` has them, so that their memory counts. The same options give the same claims.
 */
export const makeClaims = (options: ClaimsOptions): ClaimFeature[] => [...eachClaim(options)];

/** The same one by one, for more than fit into memory. */
export function* eachClaim({ count, seed, ground }: ClaimsOptions): Generator<ClaimFeature> {
	const random = createRandom(seed);
	for (let index = 0; index < count; index += 1) {
		const form = formOf(random());
		yield makeClaim({ random, index, form, geometry: makeShape(random, ground, form), shown: makeDays(random) });
	}
}

/** The same as the site holds them in memory: in columns, without what only an open claim needs. */
export function makeLoadedClaims(features: readonly ClaimFeature[]): Claim[] {
	const [encoder, decoder, columns] = [new ColumnsEncoder(), new LineDecoder(), new ClaimColumns()];
	const claims: Claim[] = [];
	for (let at = 0; at < features.length; at += CLAIMS_PER_LINE) {
		const block = decoder.decode(encoder.encode(features.slice(at, at + CLAIMS_PER_LINE)));
		if (!block.ok) throw new Error(block.problem);
		claims.push(...columns.append(block.value));
	}
	return claims;
}

/** A claim at a point on one day that says nothing else: benchmarks read from it which day a picture shows. */
export const makeSignal = (id: string, lngLat: readonly [number, number], day: IsoDay): ClaimFeature => ({
	...makeClaim({
		random: createRandom(0),
		index: 0,
		form: "point",
		geometry: { type: "Point", coordinates: [...lngLat] },
		shown: { from: day, until: day },
		actor: "RU",
	}),
	id: toClaimId(id),
});

function formOf(draw: number): Form {
	let sum = 0;
	for (const [share, form] of FORM_SHARES) {
		sum += share;
		if (draw < sum) return form;
	}
	return "point";
}

/** The span may begin before the first day and end after the last: so as many hold on the first day as on any other. */
function makeDays(random: Random): ClaimProperties["shown"] {
	const [least, most] = random() < EVENT_SHARE ? EVENT_DAYS : STATE_DAYS;
	const length = wholeBetween(random, least, most);
	const start = wholeBetween(random, 1 - length, DAYS - 1);
	return {
		from: addDays(FIRST_DAY, Math.max(0, start)),
		until: addDays(FIRST_DAY, Math.min(DAYS - 1, start + length - 1)),
	};
}

interface ClaimParts {
	readonly random: Random;
	readonly index: number;
	readonly form: Form;
	readonly geometry: ClaimFeature["geometry"];
	readonly shown: ClaimProperties["shown"];
	readonly actor?: Actor;
}

const GROUPS = { point: "incident", line: "incident", stub: "advance", area: "buffer-zone" } as const;
const METHODS = {
	point: "point_at_place",
	line: "line_stretch",
	stub: "direction_stub",
	area: "band_along_border",
} as const;
const POINT_KINDS = ["fighting", "air-strike", "shelling", "infrastructure-damage", "reinforcement"] as const;

function makeClaim({ random, index, form, geometry, shown, actor }: ClaimParts): ClaimFeature {
	const group = GROUPS[form];
	const side = actor ?? oneOf<Actor>(random, ["UA", "RU", "unknown"]);
	const place = wholeBetween(random, 1, PLACES);
	return {
		type: "Feature",
		id: toClaimId(`made-up-${index}`),
		geometry,
		properties: {
			group,
			kind: form === "point" ? oneOf(random, POINT_KINDS) : (KINDS_BY_GROUP[group][0] as ClaimProperties["kind"]),
			modality: form === "area" && random() < 0.5 ? "aimed" : "occurred",
			headline: { en: `Speaker ${index} says something of place ${place}`, uk: `Речник ${index} про місце ${place}` },
			document: toDocumentId(`made-up-${index % DOCUMENTS}`),
			outlet: `Made-up outlet ${index % 50}`,
			actor: side,
			claimant: {
				name: `Speaker ${index % 300}`,
				nameUk: null,
				side: oneOf(random, SIDES),
				role: "speaker",
				roleUk: null,
			},
			chain: [{ name: `Made-up outlet ${index % 50}`, role: "outlet" }],
			status: oneOf(random, ["claimed", "reported", "assessed", "geolocated"] as const),
			...timesOf(shown),
			places: [
				{
					id: toPlaceId(`place-${place}`),
					name: { en: `Place ${place}`, uk: `Місце ${place}` },
					relation: "in",
					precision: form === "point" && random() < 0.3 ? 2 : 1,
					uncertaintyMeters: 3000,
				},
			],
			...textsOf(index, place),
			derivation: { method: METHODS[form], inputs: [], params: {}, assumptions: [], words: [] },
			checks: [],
			relations: [],
			note: null,
			noPlace: null,
			history: [],
		},
	};
}

const timesOf = (shown: ClaimProperties["shown"]) => ({
	shown,
	start: shown.from,
	end: shown.until,
	published: shown.from,
	datePrecision: 1 as const,
	when: {
		kind: shown.from === shown.until ? ("event" as const) : ("state" as const),
		edtf: `${shown.from}/${shown.until}`,
		basis: "explicit" as const,
		words: `from ${shown.from}`,
		resolution: null,
		approximate: false,
		accruedFrom: null,
	},
});

const textsOf = (index: number, place: number) => {
	const exact = `speaker number ${index} said on that day that something had happened in or near place ${place}`;
	return {
		passage: {
			exact,
			start: index,
			end: index + exact.length,
			prefix: `as outlet ${index} has it, `,
			suffix: ", it adds",
		},
		support: [{ role: "claimant" as const, exact: `speaker number ${index} said`, start: index, end: index + 20 }],
	};
};
