import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { toClaimId } from "../../../src/domain/ids.ts";
import { FINGER_PIXELS, POINTER_PIXELS, pickClaims } from "../../../src/scene/pick.ts";
import type { Scene, Target, TargetShape } from "../../../src/scene/scene.ts";

const VIEWPORT = { width: 400, height: 300, camera: { lng: 37, lat: 50, zoom: 8 } };

const sceneWith = (...targets: Target[]): Scene => ({
	viewport: VIEWPORT,
	date: toIsoDay("2022-09-09"),
	compared: null,
	theme: "light",
	language: "en",
	marks: [],
	targets,
	signs: new Set(),
});

const target = (id: string, shape: TargetShape): Target => ({ claims: [toClaimId(id)], shape });
const disc = (id: string, x: number, y: number, radius = 12): Target => target(id, { type: "disc", x, y, radius });
const RING = target("ring", { type: "ring", points: [50, 50, 350, 50, 350, 250, 50, 250, 50, 50], radius: 6 });

describe("pickClaims", () => {
	it("finds nothing in an empty picture", () => {
		expect(pickClaims(sceneWith(), 10, 10)).toEqual([]);
	});

	it("finds what lies under the pointer, topmost first", () => {
		const scene = sceneWith(disc("below", 100, 100), disc("above", 104, 100));
		expect(pickClaims(scene, 102, 100, POINTER_PIXELS)).toEqual(["above", "below"]);
	});

	it("puts what holds the point before what a finger only reaches", () => {
		const scene = sceneWith(disc("under", 100, 100), disc("beside", 125, 100));
		expect(pickClaims(scene, 101, 100, FINGER_PIXELS)).toEqual(["under", "beside"]);
		expect(pickClaims(scene, 101, 100, POINTER_PIXELS)).toEqual(["under"]);
	});

	it("finds lines by their width, not by their box", () => {
		const scene = sceneWith(target("line", { type: "line", points: [100, 100, 200, 200], radius: 6 }));
		expect(pickClaims(scene, 152, 148, 0)).toEqual(["line"]);
		expect(pickClaims(scene, 190, 110, FINGER_PIXELS)).toEqual([]);
	});

	it("lets the inside of an outline answer only where nothing else does", () => {
		const scene = sceneWith(RING, disc("inside", 200, 150));
		expect(pickClaims(scene, 200, 150, POINTER_PIXELS)).toEqual(["inside"]);
		expect(pickClaims(scene, 100, 100, POINTER_PIXELS)).toEqual(["ring"]);
		expect(pickClaims(scene, 52, 100, POINTER_PIXELS)).toEqual(["ring"]);
		expect(pickClaims(scene, 20, 100, POINTER_PIXELS)).toEqual([]);
	});

	it("does not answer in a hole of an area, but within an island in it", () => {
		const ring = (id: string, inset: number): Target =>
			target(id, {
				type: "ring",
				points: [inset, inset, 300 - inset, inset, 300 - inset, 300 - inset, inset, 300 - inset, inset, inset],
				radius: 6,
			});
		const scene = sceneWith(ring("area", 10), ring("area", 50), ring("area", 100), ring("around", 5));
		const at = (x: number): string[] => pickClaims(scene, x, 150, POINTER_PIXELS);
		expect([at(30), at(75), at(150)]).toEqual([["area", "around"], ["around"], ["area", "around"]]);
	});

	it("names each claim once, though two of its marks are hit", () => {
		expect(pickClaims(sceneWith(disc("one", 100, 100), disc("one", 110, 100)), 105, 100)).toEqual(["one"]);
	});

	it("answers nowhere outside the picture", () => {
		expect(pickClaims(sceneWith(disc("edge", 0, 100)), -5, 100)).toEqual([]);
		expect(pickClaims(sceneWith(disc("edge", 0, 100)), 0, 100)).toEqual(["edge"]);
	});

	it("agrees with measuring every disc by hand", () => {
		const discs = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 })), {
			minLength: 1,
			maxLength: 40,
		});
		fc.assert(
			fc.property(discs, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 300 }), (places, x, y) => {
				const scene = sceneWith(...places.map(([atX, atY], index) => disc(`disc-${index}`, atX, atY)));
				const expected = places.flatMap(([atX, atY], index) =>
					Math.hypot(atX - x, atY - y) - 12 <= FINGER_PIXELS ? [`disc-${index}`] : [],
				);
				expect([...pickClaims(scene, x, y)].sort()).toEqual(expected.sort());
			}),
		);
	});
});
