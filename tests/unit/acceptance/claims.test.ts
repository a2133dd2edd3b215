import { describe, expect, it } from "vitest";
import type { ClaimGeometry } from "../../../src/domain/claim.ts";
import { claimFeatureSchema } from "../../../src/domain/claim-schema.ts";
import { parseIsoDay } from "../../../src/domain/day.ts";
import { ID_PATTERN } from "../../../src/domain/ids.ts";
import { placeFeatureSchema } from "../../../src/domain/place.ts";
import { sourceDocumentEntrySchema } from "../../../src/domain/source-document.ts";
import { KINDS_BY_GROUP, SYMMETRIC_RELATIONS } from "../../../src/domain/vocabulary.ts";
import { basemapLine, basemapRings, claim, claims, documents, places } from "./derived-data.ts";
import { isInPolygon, type LngLat, metersToLine } from "./geodesy.ts";

/** How far outside a rounded corner on the border may lie. */
const CUT_METERS = 5;

const ids = new Set<string>(claims.map(({ id }) => id));
const pointsOf = ({ coordinates }: ClaimGeometry): LngLat[] => {
	const numbers = [coordinates].flat(5) as number[];
	return numbers.flatMap((lng, index) => (index % 2 === 0 ? [[lng, numbers[index + 1] ?? 0] as const] : []));
};

const placeIds = new Set<string>(places.map(({ id }) => id));

/** The ids of the claims for which something holds that must not. */
const where = (isWrong: (one: (typeof claims)[number]) => boolean): string[] =>
	claims.filter(isWrong).map(({ id }) => id);

describe("the derived data", () => {
	it("obeys its contracts", () => {
		for (const feature of claims) expect(claimFeatureSchema.safeParse(feature).error, feature.id).toBeUndefined();
		for (const feature of places) expect(placeFeatureSchema.safeParse(feature).error, feature.id).toBeUndefined();
		for (const one of documents) expect(sourceDocumentEntrySchema.safeParse(one).error, one.id).toBeUndefined();
	});

	it("has at least 30 claims, from all five texts", () => {
		expect(claims.length).toBeGreaterThanOrEqual(30);
		expect(new Set(claims.map(({ properties }) => properties.document)).size).toBe(5);
		expect(documents).toHaveLength(5);
	});

	it("has unique ids that can stand in an address", () => {
		expect(ids.size).toBe(claims.length);
		expect(where(({ id }) => !ID_PATTERN.test(id))).toEqual([]);
	});

	it("names only documents, places and kinds that exist", () => {
		const documentIds = new Set(documents.map(({ id }) => id));
		expect(where(({ properties }) => !documentIds.has(properties.document))).toEqual([]);
		expect(where(({ properties }) => properties.places.some(({ id }) => !placeIds.has(id)))).toEqual([]);
		const fits = ({ properties: { group, kind } }: (typeof claims)[number]): boolean =>
			(KINDS_BY_GROUP[group] as readonly string[]).includes(kind);
		expect(where((one) => !fits(one))).toEqual([]);
	});

	it("is shown on real days, the first not after the last", () => {
		expect(
			where(
				({ properties: { shown } }) =>
					!parseIsoDay(shown.from).ok || !parseIsoDay(shown.until).ok || shown.from > shown.until,
			),
		).toEqual([]);
	});

	it("has a place or the reason for none", () => {
		expect(where(({ properties }) => properties.places.length === 0 && properties.noPlace === null)).toEqual([]);
	});
});

describe("what is drawn", () => {
	it("is no claim that is known only by its region, nor one without a place", () => {
		const isVague = ({ geometry, properties }: (typeof claims)[number]): boolean =>
			geometry?.type.endsWith("Point") === true && !properties.places.some(({ precision }) => precision <= 3);
		expect(where(isVague)).toEqual([]);
		expect(where(({ geometry, properties }) => geometry !== null && properties.places.length === 0)).toEqual([]);
		const beyond = where(
			({ geometry, properties }) =>
				geometry !== null && properties.places.every(({ precision }) => precision === 4 || precision > 5),
		);
		expect(beyond).toEqual([]);
	});

	it("is nothing that is only expected or denied", () => {
		expect(
			where(({ geometry, properties }) => geometry !== null && ["expected", "denied"].includes(properties.modality)),
		).toEqual([]);
	});

	it("is no refusal, desertion, surrender, loss or detention unless its place is exact or near", () => {
		const kinds = ["refusal", "desertion", "surrender", "losses", "detention"];
		expect(
			where(
				({ geometry, properties }) =>
					geometry !== null &&
					kinds.includes(properties.kind) &&
					properties.places.every(({ precision }) => precision > 2),
			),
		).toEqual([]);
		for (const id of ["002-refusal-70th-regiment", "004-fifteen-desertions"]) expect(claim(id).geometry).toBeNull();
	});

	it("says how it was drawn, and from which dataset and version", () => {
		const isUnexplained = ({ geometry, properties: { derivation } }: (typeof claims)[number]): boolean =>
			geometry === null
				? derivation.method !== "none"
				: derivation.method === "none" ||
					derivation.inputs.length === 0 ||
					derivation.inputs.some(({ version }) => version === "");
		expect(where(isUnexplained)).toEqual([]);
	});

	it("lies in Ukraine", () => {
		const border = basemapLine("border.geojson", "ua-ru-border");
		const ukraine = basemapRings("land.geojson", "ukraine");
		const isAbroad = (point: LngLat): boolean =>
			!isInPolygon(point, ukraine) && metersToLine(point, border) > CUT_METERS;
		expect(where(({ geometry }) => geometry !== null && pointsOf(geometry).some(isAbroad))).toEqual([]);
	});
});

describe("relations", () => {
	it("lead to claims that exist, never to the claim itself", () => {
		expect(
			where(({ id, properties }) => properties.relations.some(({ claim: to }) => !ids.has(to) || to === id)),
		).toEqual([]);
	});

	it("stand at both ends", () => {
		const oneSided = claims.flatMap(({ id, properties }) =>
			properties.relations
				.filter(({ type, claim: to }) => {
					const back = claim(to).properties.relations.filter(
						(relation) => relation.claim === id && relation.type === type,
					);
					return back.length === 0 || (SYMMETRIC_RELATIONS.includes(type) && !back.some(({ stated }) => stated));
				})
				.map(({ type, claim: to }) => `${id} ${type} ${to}`),
		);
		expect(oneSided).toEqual([]);
	});
});
