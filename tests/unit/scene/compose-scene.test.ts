import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { toClaimId } from "../../../src/domain/ids.ts";
import type { Place } from "../../../src/domain/place.ts";
import { KINDS_BY_GROUP, MODALITIES } from "../../../src/domain/vocabulary.ts";
import { composeScene } from "../../../src/scene/compose-scene.ts";
import { paletteOf } from "../../../src/scene/palette.ts";
import { pickClaims } from "../../../src/scene/pick.ts";
import type { Mark, PathMark, PlainMark, Scene, Stamp } from "../../../src/scene/scene.ts";
import { project, unproject } from "../../../src/scene/viewport.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { claimAt, MADE_UP_BASEMAP, makeBand, makeStub, PLACES, sceneInput } from "../../fixtures/scene-factory.ts";
import { compose, discs, drawnClaims, flatten, words } from "./scene-reading.ts";

const [kupiansk, izium] = PLACES as [Place, Place];

describe("what is drawn at all", () => {
	it("draws nothing of a claim without a geometry", () => {
		expect(compose([makeClaim({ geometry: null })]).targets).toEqual([]);
	});

	it.each(["planned", "expected", "denied"] as const)("never draws what is %s, whatever its geometry", (modality) => {
		const claims = [
			makeClaim({ id: "point", properties: { modality } }),
			makeStub("stub", { modality }),
			makeBand("band", { modality }),
		];
		expect(drawnClaims(compose(claims))).toEqual([]);
	});

	it("draws an aim as an outline only: no arrow, no icon", () => {
		const modality = "aimed";
		const scene = compose([
			makeClaim({ id: "point", properties: { modality } }),
			makeStub("stub", { modality }),
			makeBand("band"),
		]);
		expect(new Set(drawnClaims(scene))).toEqual(new Set(["band"]));
	});

	it("draws no point for a region, whatever geometry it carries", () => {
		const places = makeClaim().properties.places.map((place) => ({ ...place, precision: 4 as const }));
		expect(drawnClaims(compose([makeClaim({ properties: { places } })]))).toEqual([]);
	});

	it.each(["losses", "desertion", "refusal", "detention", "surrender"] as const)(
		"draws %s only at a place of its own",
		(kind) => {
			const at = (precision: 2 | 3) => drawnClaims(compose([claimAt("claim", kupiansk, { kind }, precision)]));
			expect(at(2)).toEqual(["claim"]);
			expect(at(3)).toEqual([]);
		},
	);

	it("leaves out what lies off the picture", () => {
		const far = makeClaim({ id: "far", geometry: { type: "Point", coordinates: [30, 50] } });
		const scene = compose([far, makeClaim({ id: "near" })]);
		expect(drawnClaims(scene)).toEqual(["near"]);
	});

	it("draws every kind and status, and names each sign it drew", () => {
		for (const [group, kinds] of Object.entries(KINDS_BY_GROUP)) {
			for (const kind of kinds) {
				const scene = compose([claimAt("claim", kupiansk, { group: group as keyof typeof KINDS_BY_GROUP, kind })]);
				expect([...scene.signs]).toEqual(expect.arrayContaining([`${group}:${kind}`, "actor:UA", "status:claimed"]));
			}
		}
	});
});

describe("stubs", () => {
	/** The arrow's own marks: the last path of the group. */
	const arrowOf = (scene: Scene): PathMark => {
		const group = scene.marks.find((mark) => mark.type === "group");
		return flatten([group as Mark]).at(-1) as PathMark;
	};

	it("are 44 pixels long at any zoom, their head where the claim has it, pointing as it points", () => {
		for (const zoom of [6.5, 8, 11]) {
			const viewport = { width: 560, height: 480, camera: { lng: 37.277, lat: 49.255, zoom } };
			const { numbers } = arrowOf(compose([makeStub("stub")], { viewport })).path;
			const [xs, ys] = [numbers.filter((_, at) => at % 2 === 0), numbers.filter((_, at) => at % 2 === 1)];
			const [headX, headY] = project(viewport, [37.277, 49.255]);
			expect(Math.max(...ys)).toBeCloseTo(headY, 5);
			expect(xs[ys.indexOf(Math.max(...ys))]).toBeCloseTo(headX, 5);
			expect(Math.max(...ys) - Math.min(...ys)).toBeCloseTo(44, 5);
		}
	});

	it("begin as nothing: their tail is transparent", () => {
		const { fill } = arrowOf(compose([makeStub("stub")]));
		if (fill === undefined || typeof fill === "string") throw new Error("expected a gradient");
		expect(fill.stops[0]?.opacity).toBe(0);
		expect(fill.stops.at(-1)?.opacity).toBe(1);
	});

	it("stand side by side where they coincide, and become a number when there are too many", () => {
		const stubs = Array.from({ length: 5 }, (_, index) => makeStub(`stub-${index}`));
		const three = compose(stubs.slice(0, 3));
		const heads = three.targets.map(({ shape }) => (shape.type === "line" ? (shape.points[2] ?? 0) : 0));
		for (const [one, head] of heads.entries()) {
			for (const other of heads.slice(one + 1)) expect(Math.abs(head - other)).toBeGreaterThanOrEqual(20);
		}
		const five = compose(stubs);
		expect(five.targets).toHaveLength(1);
		expect(five.targets[0]?.claims).toHaveLength(5);
		expect(words(five)).toContain("5");
	});
});

describe("an arrow that stands for several claims", () => {
	const { viewport } = sceneInput();
	/** A stub whose head is that of all others, from a bearing in degrees clockwise from the right. */
	const stubFrom = (id: string, degrees: number, properties: Partial<Claim["properties"]> = {}): Claim => {
		const head = project(viewport, [37.277, 49.255]);
		const radians = (degrees * Math.PI) / 180;
		const start = unproject(viewport, head[0] - 60 * Math.cos(radians), head[1] - 60 * Math.sin(radians));
		return { ...makeStub(id, properties), geometry: { type: "LineString", coordinates: [start, [37.277, 49.255]] } };
	};
	const groupsOf = (claims: readonly Claim[]): string[][] =>
		compose(claims)
			.targets.map(({ claims: ids }) => [...ids].sort())
			.sort((one, other) => String(one).localeCompare(String(other)));
	const many = (count: number, id: string, properties: Partial<Claim["properties"]>): Claim[] =>
		Array.from({ length: count }, (_, index) => makeStub(`${id}-${index}`, properties));

	it("has the actor, the kind and the status of each of them", () => {
		const claims = [
			...many(1, "ru", { actor: "RU" }),
			...many(4, "ua", { actor: "UA" }),
			...many(2, "attempted", { actor: "UA", kind: "attempted-advance" }),
			...many(2, "withdrawn", { actor: "UA", status: "withdrawn" }),
		];
		expect(groupsOf(claims)).toEqual([
			["attempted-0", "attempted-1"],
			["ru-0"],
			["ua-0", "ua-1", "ua-2", "ua-3"],
			["withdrawn-0", "withdrawn-1"],
		]);
		const drawn = flatten(compose(claims).marks);
		for (const actor of ["RU", "UA"] as const) {
			const color = paletteOf("light").actor[actor];
			const isArrow = (mark: PlainMark): boolean =>
				mark.type === "path" && typeof mark.fill === "object" && mark.fill.stops[0]?.color === color;
			expect(drawn.some(isArrow)).toBe(true);
		}
		const tips = compose(claims).targets.map(({ shape }) => (shape.type === "line" ? (shape.points[2] ?? 0) : 0));
		tips.sort((one, other) => one - other);
		for (const [at, tip] of tips.slice(1).entries()) expect(tip - (tips[at] ?? 0)).toBeGreaterThan(2 * 14.4);
		expect(words(compose(claims)).filter((word) => /^\d$/.test(word))).toEqual(["4", "2", "2"]);
	});

	it("is not that of one that lingers and of one of the day", () => {
		const day = toIsoDay("2022-09-13");
		const today = many(3, "today", {
			when: { ...makeClaim().properties.when, kind: "event" },
			shown: { from: day, until: day },
		});
		const groups = compose([...many(3, "past", {}), ...today], { date: day }).targets;
		expect(groups.map(({ claims }) => claims.map((id) => id.split("-")[0]))).toEqual([
			["past", "past", "past"],
			["today", "today", "today"],
		]);
	});

	it("is not needed for up to four, which spread like a fan: neither tips nor tails come near each other", () => {
		const scene = compose([-10, 20, 0, 10].map((degrees) => stubFrom(`fan-${degrees}`, degrees)));
		const lines = scene.targets.map(({ shape }) => (shape.type === "line" ? shape.points : []));
		expect(lines).toHaveLength(4);
		for (const end of [0, 2]) {
			for (const [at, one] of lines.entries()) {
				for (const other of lines.slice(at + 1)) {
					const [x, y] = [(one[end] ?? 0) - (other[end] ?? 0), (one[end + 1] ?? 0) - (other[end + 1] ?? 0)];
					expect(Math.hypot(x, y)).toBeGreaterThan(20);
				}
			}
		}
	});

	it("turns none of them by more than ten degrees, and neither do arrows abreast", () => {
		for (const count of [1, 3]) {
			const from = (degrees: number) =>
				Array.from({ length: count }, (_, index) => stubFrom(`from-${degrees}-${index}`, degrees));
			const scene = compose([0, 8, 14, 40].flatMap(from));
			for (const { claims, shape } of scene.targets) {
				if (shape.type !== "line") throw new Error("an arrow's target is a line");
				const [tailX = 0, tailY = 0, headX = 0, headY = 0] = shape.points;
				const drawn = (Math.atan2(headY - tailY, headX - tailX) * 180) / Math.PI;
				for (const id of claims) expect(Math.abs(drawn - Number(id.split("-")[1]))).toBeLessThanOrEqual(10.01);
			}
			expect(scene.targets.flatMap(({ claims }) => claims)).toHaveLength(4 * count);
		}
	});
});

describe("the aimed band", () => {
	it("is outlined with dashes, never filled, and ruled with its width in the reader's language", () => {
		const scene = compose([makeBand("band")]);
		const group = scene.marks.filter((mark) => mark.type === "group");
		for (const mark of flatten(group)) if (mark.type === "path") expect(mark.fill).toBeUndefined();
		expect(flatten(group).some((mark) => mark.type === "path" && mark.stroke?.dash !== undefined)).toBe(true);
		expect(words(scene)).toContain("10\u00a0km");
		expect(words(compose([makeBand("band")], { language: "uk" }))).toContain("10\u00a0км");
	});

	it("leaves its edge on the border to the border", () => {
		const withBorder = compose([makeBand("band")]);
		const { lines: _, ...bare } = sceneInput({ claims: [makeBand("band")] });
		const outline = (scene: Scene) =>
			flatten(scene.marks).find((mark) => mark.type === "path" && mark.stroke?.dash?.[0] === 7) as PathMark;
		expect(outline(composeScene(bare)).path.letters).toBe("MLLLLLLZ");
		expect(outline(withBorder).path.letters).toBe("MLLLL");
	});
});

describe("an area with a hole", () => {
	const ring = (half: number): number[][] => [
		[37.2 - half, 49.8 - half],
		[37.2 + half, 49.8 - half],
		[37.2 + half, 49.8 + half],
		[37.2 - half, 49.8 + half],
		[37.2 - half, 49.8 - half],
	];
	const area = makeClaim({
		id: "area",
		geometry: { type: "Polygon", coordinates: [ring(0.5), ring(0.1)] },
		properties: { group: "advance", kind: "occupied" },
	});
	const pressed = (zoom: number, lng: number): string[] => {
		const viewport = { width: 560, height: 480, camera: { lng: 37.2, lat: 49.8, zoom } };
		return pickClaims(compose([area], { viewport }), ...project(viewport, [lng, 49.8]), 4);
	};

	it("answers to a press inside it, and not in the hole, also where its outer edge is out of sight", () => {
		for (const zoom of [8, 10.3]) expect([pressed(zoom, 37.2), pressed(zoom, 37.32)]).toEqual([[], ["area"]]);
	});

	it("does not answer where none of its edges is in sight", () => {
		expect(pressed(15, 37.2)).toEqual([]);
	});
});

describe("an outline", () => {
	const stampOf = (changes: Parameters<typeof compose>[1] = {}, claim = band): Stamp | undefined => {
		const group = compose([claim], changes).marks.find((mark) => mark.type === "group");
		const [stamp] = group?.marks ?? [];
		return stamp?.type === "stamp" ? stamp.stamp : undefined;
	};
	const band = makeBand("band");

	it("is one stamp from day to day, whose pixels can be kept, until the camera, the theme or its state changes", () => {
		const days = [{ date: toIsoDay("2022-09-09") }, { date: toIsoDay("2022-09-10") }];
		const [first, next] = days.map((day) => stampOf({ ...day, lingers: false }));
		expect(first).toBeDefined();
		expect(next).toBe(first);
		const elsewhere = { width: 560, height: 480, camera: { lng: 37.3, lat: 49.8, zoom: 8 } };
		const others = [
			stampOf({ date: toIsoDay("2023-09-09") }),
			stampOf({ theme: "dark" }),
			stampOf({ viewport: elsewhere }),
			stampOf({}, makeBand("band")),
		];
		expect(new Set([first, ...others]).size).toBe(5);
	});

	it("is the same after it was selected as before", () => {
		const before = flatten(compose([band]).marks);
		compose([band], { selected: band.id });
		expect(flatten(compose([band]).marks)).toEqual(before);
		expect(flatten(compose([band], { selected: band.id }).marks)).not.toEqual(before);
	});
});

describe("claims at points", () => {
	const countless = (count: number, place = kupiansk) =>
		Array.from({ length: count }, (_, index) => claimAt(`${place.id}-${index}`, place));

	it("stand on their spot when alone", () => {
		const scene = compose([makeClaim()]);
		const [x, y] = project(scene.viewport, [37.6157, 49.7106]);
		expect(discs(scene)[0]).toMatchObject({ x, y });
	});

	it("never cover each other: neither around one place nor around several", () => {
		const position = fc.tuple(
			fc.double({ min: 36.6, max: 37.9, noNaN: true }),
			fc.double({ min: 49.2, max: 50.3, noNaN: true }),
		);
		fc.assert(
			fc.property(fc.array(position, { maxLength: 60 }), fc.nat(9), (positions, repeats) => {
				const claims = positions.flatMap((coordinates, index) =>
					Array.from({ length: index % 4 === 0 ? repeats : 1 }, (_, copy) =>
						makeClaim({ id: `claim-${index}-${copy}`, geometry: { type: "Point", coordinates } }),
					),
				);
				const scene = compose(claims);
				const placed = discs(scene);
				placed.forEach((one, index) => {
					for (const other of placed.slice(index + 1)) {
						expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThanOrEqual(one.radius + other.radius);
					}
				});
				expect(new Set(scene.targets.flatMap((target) => target.claims)).size).toBe(claims.length);
			}),
			{ numRuns: 60 },
		);
	});

	it("fan out with a leader each up to eight, and are counted from nine on", () => {
		const eight = compose(countless(8));
		expect(discs(eight)).toHaveLength(8);
		const [x, y] = project(eight.viewport, [37.6157, 49.7106]);
		const leaders = flatten(eight.marks).filter(
			(mark) => mark.type === "path" && mark.path.letters === "ML" && mark.path.numbers[0] === x,
		);
		expect(leaders).toHaveLength(16);
		for (const leader of leaders) expect(leader.type === "path" && leader.path.numbers[1]).toBe(y);
		const nine = compose(countless(9));
		expect(discs(nine)).toHaveLength(1);
		expect(words(nine)).toContain("9");
		expect(nine.signs.has("count")).toBe(true);
	});

	it("are counted together where two numbers would cover each other", () => {
		const viewport = { width: 560, height: 480, camera: { lng: 37, lat: 49.8, zoom: 8 } };
		const at = (x: number) =>
			Array.from({ length: 9 }, (_, index) =>
				makeClaim({ id: `at-${x}-${index}`, geometry: { type: "Point", coordinates: unproject(viewport, x, 240) } }),
			);
		expect(discs(compose([...at(280), ...at(306)], { viewport }))).toHaveLength(1);
		expect(discs(compose([...at(280), ...at(312)], { viewport }))).toHaveLength(2);
	});

	it("have a neutral halo where the place is only near, as wide as its uncertainty, and none where it is exact", () => {
		const viewport = { width: 560, height: 480, camera: { lng: 37.277, lat: 49.207, zoom: 10 } };
		const halos = (precision: 1 | 2) =>
			flatten(compose([claimAt("claim", izium, {}, precision)], { viewport }).marks).filter(
				(mark) => mark.type === "circle" && mark.radius > 20,
			);
		expect(halos(1)).toEqual([]);
		const [fill, ring] = halos(2);
		expect(fill?.type === "circle" && fill.radius).toBeCloseTo(60.1, 0);
		expect(ring?.type === "circle" && ring.stroke?.dash).toEqual([2, 3]);
		expect(fill?.type === "circle" && fill.fill).not.toBe("#1b62b5");
	});

	it("keep their places when one is selected or pointed at", () => {
		const claims = [...countless(5), ...countless(3, izium), makeStub("stub"), makeBand("band")];
		const plain = compose(claims);
		const chosen = compose(claims, { selected: toClaimId("kupiansk-1"), hovered: toClaimId("band") });
		const key = ({ shape }: Scene["targets"][number]) => JSON.stringify(shape);
		expect(chosen.targets.map(key).sort()).toEqual(plain.targets.map(key).sort());
		expect(words(chosen)).toEqual(words(plain));
		expect(flatten(chosen.marks).length).toBeGreaterThan(flatten(plain.marks).length);
	});
});

describe("determinism", () => {
	it("gives the same scene for the same input, in every modality", () => {
		const claims = MODALITIES.map((modality) => makeClaim({ id: modality, properties: { modality } }));
		expect(compose([...claims, makeBand("band")])).toEqual(compose([...claims, makeBand("band")]));
	});

	it("does not depend on what was drawn before", () => {
		const at = (lng: number) => ({ width: 560, height: 480, camera: { lng, lat: 49.8, zoom: 8 } });
		const [here, there] = [at(37.2), at(37.5)] as const;
		compose([makeClaim()], { viewport: here });
		const fresh = { viewport: there, lines: structuredClone(MADE_UP_BASEMAP) };
		expect(compose([makeClaim()], { viewport: there })).toEqual(compose([makeClaim()], fresh));
	});
});
