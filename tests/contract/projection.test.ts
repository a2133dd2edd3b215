import { Map as MapLibreMap } from "maplibre-gl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { project, unproject } from "../../src/scene/viewport.ts";

const [WIDTH, HEIGHT] = [900, 640];

/** Numbers from 0 to 1 that are the same in every run (a linear congruential generator). */
function createRandom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
		return state / 2_147_483_648;
	};
}

describe("project() against MapLibre's own", () => {
	const container = document.createElement("div");
	let map: MapLibreMap;

	beforeAll(() => {
		Object.assign(container.style, { width: `${WIDTH}px`, height: `${HEIGHT}px` });
		document.body.append(container);
		map = new MapLibreMap({ container, style: { version: 8, sources: {}, layers: [] }, attributionControl: false });
	});

	afterAll(() => {
		map.remove();
		container.remove();
	});

	it("agrees within half a pixel, over cameras and places at random", () => {
		const random = createRandom(2022);
		for (let round = 0; round < 200; round += 1) {
			const camera = { lng: 34.6 + random() * 4.2, lat: 48.2 + random() * 2.9, zoom: 6 + random() * 6 };
			map.jumpTo({ center: [camera.lng, camera.lat], zoom: camera.zoom });
			const viewport = { width: WIDTH, height: HEIGHT, camera };
			const place: [number, number] = [camera.lng + (random() - 0.5) * 2, camera.lat + (random() - 0.5)];
			const theirs = map.project(place);
			const [x, y] = project(viewport, place);
			expect(Math.hypot(x - theirs.x, y - theirs.y)).toBeLessThan(0.5);
			const [lng, lat] = unproject(viewport, x, y);
			expect(Math.hypot(lng - place[0], lat - place[1])).toBeLessThan(1e-9);
		}
	});
});
