import type { IsoDay } from "../../../../src/domain/day.ts";
import { StampPixels } from "../../../../src/map/stamp-pixels.ts";
import type { BasemapLayers } from "../../../../src/scene/basemap-layers.ts";
import { composeScene } from "../../../../src/scene/compose-scene.ts";
import { paintScene } from "../../../../src/scene/paint-scene.ts";
import { pickClaims } from "../../../../src/scene/pick.ts";
import type { Viewport } from "../../../../src/scene/viewport.ts";
import { createRandom } from "../../corpus/random.ts";
import type { Picking, StepParts } from "./scrub-page-api.ts";
import type { OurMap } from "./show-with-our-map.ts";

/** Repeats the parts of a step one by one, outside the map. Each day is painted once before, as most were in the walk. */
export function measureParts(
	ours: OurMap,
	basemap: BasemapLayers,
	viewport: Viewport,
	days: readonly IsoDay[],
): StepParts {
	const canvas = Object.assign(document.createElement("canvas"), { width: viewport.width, height: viewport.height });
	/** In main memory: how long the browser's own painter takes, without the emulated graphics card. */
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (context === null) throw new Error("this browser has no 2D canvas");
	const stamps = new StampPixels({ inMainMemory: true });
	const measure = (day: IsoDay): Record<keyof StepParts, number> => {
		const start = performance.now();
		const view = ours.viewOf(day);
		const selected = performance.now();
		const scene = composeScene({ ...view, settlements: basemap.settlements.features, lines: basemap, viewport });
		const composed = performance.now();
		paintScene(context, scene, 1, stamps);
		context.getImageData(0, 0, 1, 1);
		const [select, compose, paint] = [selected - start, composed - selected, performance.now() - composed];
		return { select, compose, paint, marks: scene.marks.length, visible: view.claims.length };
	};
	days.forEach(measure);
	const steps = days.map(measure);
	const all = (part: keyof StepParts): number[] => steps.map((step) => step[part]);
	return {
		select: all("select"),
		compose: all("compose"),
		paint: all("paint"),
		marks: all("marks"),
		visible: all("visible"),
	};
}

/** Presses at random points of the picture that was painted last. */
export function measurePicking(ours: OurMap, { width, height }: Viewport, presses: number, seed: number): Picking {
	const random = createRandom(seed);
	const scene = ours.scene();
	const shown = new Set<string>(ours.viewOf(scene.date).claims.map(({ id }) => id));
	const later: number[] = [];
	let [first, hits, wrong] = [0, 0, 0];
	for (let press = 0; press <= presses; press += 1) {
		const [x, y] = [random() * width, random() * height];
		const start = performance.now();
		const found = pickClaims(scene, x, y);
		const milliseconds = performance.now() - start;
		if (press === 0) first = milliseconds;
		else later.push(milliseconds);
		if (found.length > 0) hits += 1;
		wrong += found.filter((id) => !shown.has(id)).length;
	}
	return { first, later, hits, wrong };
}
