import type { Claim } from "../../../src/domain/claim.ts";
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
	"too-many-for-a-fan": sceneInput({
		claims: Array.from({ length: 12 }, (_, index) =>
			claimAt(`claim-${index}`, kupiansk, { actor: index < 9 ? "RU" : "UA" }),
		),
		hovered: toClaimId("claim-3"),
	}),
};
