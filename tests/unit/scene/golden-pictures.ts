import type { Claim } from "../../../src/domain/claim.ts";
import type { Presence } from "../../../src/domain/compare-days.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { toClaimId } from "../../../src/domain/ids.ts";
import type { Place } from "../../../src/domain/place.ts";
import type { SceneInput } from "../../../src/scene/compose-scene.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { claimAt, makeBand, makeStub, PLACES, sceneInput } from "../../fixtures/scene-factory.ts";

const [kupiansk, izium, vovchansk] = PLACES as [Place, Place, Place];

const approximate = { ...makeClaim().properties.when, approximate: true };

/** Five claims of three sides at one place. */
const FIVE_AT_KUPIANSK: readonly Claim[] = [
	claimAt("shelled", kupiansk, { kind: "shelling", actor: "UA", status: "claimed" }),
	claimAt("bridge", kupiansk, { kind: "infrastructure-damage", actor: "unknown", when: approximate }),
	claimAt("defended", kupiansk, { kind: "fighting", actor: "RU", status: "reported" }),
	claimAt("reinforced", kupiansk, { kind: "reinforcement", actor: "RU", status: "geolocated" }),
	claimAt("bombed", kupiansk, { kind: "air-strike", actor: "RU", status: "assessed" }),
];

const STUBS: readonly Claim[] = [
	makeStub("struck-south", { actor: "UA" }),
	makeStub("attempted", { actor: "RU", kind: "attempted-advance", modality: "ongoing" }),
];

/** A stated area around Izium. */
const makeArea = (id: string, west: number, properties: Partial<Claim["properties"]> = {}): Claim =>
	makeClaim({
		id,
		geometry: {
			type: "Polygon",
			coordinates: [
				[
					[west, 49.1],
					[west + 0.3, 49.15],
					[west + 0.25, 49.4],
					[west + 0.05, 49.35],
					[west, 49.1],
				],
			],
		},
		properties: { group: "advance", kind: "occupied", actor: "RU", ...properties },
	});

const makeLine = (id: string, north: number, properties: Partial<Claim["properties"]> = {}): Claim =>
	makeClaim({
		id,
		geometry: {
			type: "LineString",
			coordinates: [
				[36.2, north],
				[36.5, north + 0.08],
				[36.9, north],
			],
		},
		properties: {
			group: "advance",
			kind: "occupied",
			derivation: { method: "line_stretch", params: {} },
			...properties,
		},
	});

const stubTo = (id: string, lng: number, properties: Partial<Claim["properties"]> = {}): Claim => ({
	...makeStub(id, properties),
	geometry: {
		type: "LineString",
		coordinates: [
			[lng, 50.35],
			[lng, 50.2],
		],
	},
});

/** Of each form three claims: one that is shown only on the first day, one only on the second, one on both. */
const COMPARED: readonly Claim[] = (["a", "b", "both"] as const).flatMap((presence, index) => [
	claimAt(`point-${presence}`, [kupiansk, izium, vovchansk][index] as Place, { kind: "shelling", actor: "RU" }),
	makeArea(`area-${presence}`, 36 + index * 0.4),
	makeLine(`line-${presence}`, 49.55 + index * 0.15, { actor: "UA" }),
	stubTo(`stub-${presence}`, 37.3 + index * 0.35),
	...Array.from({ length: 3 }, (_, copy) =>
		makeClaim({
			id: `crowd-${presence}-${copy}`,
			geometry: { type: "Point", coordinates: [38.1, 49.35] },
			properties: { actor: copy === 0 ? "UA" : "RU" },
		}),
	),
]);

const [dayA, dayB] = [toIsoDay("2022-09-09"), toIsoDay("2022-09-13")];
const HELD = { from: dayA, until: dayB };

const comparing = (claims: readonly Claim[]): Partial<SceneInput> => {
	const presenceOf = ({ id }: Claim): Presence => (id.includes("both") ? "both" : id.includes("-a") ? "a" : "b");
	const held = claims.map((claim) => ({ ...claim, properties: { ...claim.properties, shown: HELD } }));
	const presence = new Map(held.map((claim) => [claim.id, presenceOf(claim)]));
	return { claims: held, date: dayA, comparison: { a: dayA, b: dayB, claims: held, presence } };
};

/** Incidents of four days ago, still in sight, and one of the day. */
const LINGERING: readonly Claim[] = [
	claimAt("past", kupiansk, { kind: "shelling", actor: "RU" }),
	claimAt("today", izium, { kind: "shelling", actor: "RU", shown: { from: dayB, until: dayB } }),
	makeStub("past-stub", { actor: "UA" }),
	makeLine("past-line", 49.7, { actor: "UA" }),
	...Array.from({ length: 9 }, (_, index) => claimAt(`past-${index}`, vovchansk, { actor: index < 6 ? "RU" : "UA" })),
];

/** What each golden picture shows, by its name. */
export const GOLDEN_PICTURES: Readonly<Record<string, SceneInput>> = {
	arrows: sceneInput({ claims: STUBS }),
	"band-with-ruler": sceneInput({ claims: [makeBand("zone")] }),
	"fan-of-five": sceneInput({ claims: FIVE_AT_KUPIANSK, selected: toClaimId("bridge") }),
	"halo-near": sceneInput({ claims: [claimAt("near", izium, { kind: "fighting" }, 2)] }),
	withdrawn: sceneInput({
		claims: [
			claimAt("taken-back", vovchansk, { group: "advance", kind: "retaken", status: "withdrawn" }),
			makeStub("stub-taken-back", { status: "withdrawn" }),
			makeBand("zone-taken-back", { status: "withdrawn" }),
		],
	}),
	"dark-theme": sceneInput({ claims: [...FIVE_AT_KUPIANSK, ...STUBS, makeBand("zone")], theme: "dark" }),
	ukrainian: sceneInput({ claims: [...FIVE_AT_KUPIANSK, makeBand("zone")], language: "uk" }),
	compared: sceneInput(comparing(COMPARED)),
	"compared-dark": sceneInput({ ...comparing(COMPARED), theme: "dark", language: "uk" }),
	lingering: sceneInput({ claims: LINGERING, date: dayB }),
	"too-many-for-a-fan": sceneInput({
		claims: Array.from({ length: 12 }, (_, index) =>
			claimAt(`claim-${index}`, kupiansk, { actor: index < 9 ? "RU" : "UA" }),
		),
		hovered: toClaimId("claim-3"),
	}),
};
