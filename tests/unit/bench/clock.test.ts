import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { project } from "../../../src/scene/viewport.ts";
import { FACE_HEIGHT, FACE_WIDTH, facesIn, readFace, SLOTS, signalsOf } from "../../bench/page/scrub/clock.ts";

const viewport = { width: 1280, height: 800, camera: { lng: 36.46, lat: 49.5, zoom: 7.56 } };
const faces = facesIn(viewport);
const [face = { left: 0, top: 0 }] = faces;
const days = Array.from({ length: SLOTS }, (_, slot) => toIsoDay(`2022-09-${String(slot + 1).padStart(2, "0")}`));
const signals = signalsOf(viewport, [face], days);

/** A face with discs in the signals' colour where the claims of some slots stand. */
function pictureOf(slots: readonly number[], isUpsideDown = false): Uint8Array {
	const bytes = new Uint8Array(FACE_WIDTH * FACE_HEIGHT * 4).fill(240);
	for (const slot of slots) {
		const { geometry } = signals[slot] as (typeof signals)[number];
		if (geometry?.type !== "Point") throw new Error("a signal is a point");
		const [x, y] = project(viewport, geometry.coordinates);
		for (let row = 0; row < FACE_HEIGHT; row += 1) {
			for (let column = 0; column < FACE_WIDTH; column += 1) {
				if (Math.hypot(face.left + column - x, face.top + row - y) > 9) continue;
				bytes.set([0xb9, 0x3c, 0x14, 255], ((isUpsideDown ? FACE_HEIGHT - 1 - row : row) * FACE_WIDTH + column) * 4);
			}
		}
	}
	return bytes;
}

describe("the clock that benchmarks read from pictures", () => {
	it("has a face in each of several tiles, all inside the picture", () => {
		expect(faces.length).toBeGreaterThanOrEqual(4);
		for (const { left, top } of faces) {
			expect(left).toBeGreaterThanOrEqual(0);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(left + FACE_WIDTH).toBeLessThanOrEqual(viewport.width);
			expect(top + FACE_HEIGHT).toBeLessThanOrEqual(viewport.height);
		}
	});

	it("tells every day by the slot of its one claim, in rows from the top or from the bottom", () => {
		for (let slot = 0; slot < SLOTS; slot += 1) {
			expect(signals[slot]?.properties.shown).toEqual({ from: days[slot], until: days[slot] });
			expect(readFace({ bytes: pictureOf([slot]), isUpsideDown: false })).toBe(slot);
			expect(readFace({ bytes: pictureOf([slot], true), isUpsideDown: true })).toBe(slot);
		}
	});

	it("tells no day where there is no mark, or two", () => {
		expect(readFace({ bytes: pictureOf([]), isUpsideDown: false })).toBeNull();
		expect(readFace({ bytes: pictureOf([3, 4]), isUpsideDown: false })).toBeNull();
	});
});
