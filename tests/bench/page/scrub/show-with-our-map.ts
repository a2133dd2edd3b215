import { NO_FILTER } from "../../../../src/domain/claim-filter.ts";
import { createClaimIndex, visibleClaims } from "../../../../src/domain/claim-index.ts";
import type { IsoDay } from "../../../../src/domain/day.ts";
import { createMap, type MapView } from "../../../../src/map/claim-map.ts";
import type { Scene } from "../../../../src/scene/scene.ts";
import { FACE_HEIGHT, FACE_WIDTH, type Face, type FacePixels } from "./clock.ts";
import type { Stage, Technique } from "./technique.ts";

export interface OurMap extends Technique {
	/** The picture that was painted last. */
	scene(): Scene;
	viewOf(day: IsoDay): MapView;
}

/** The site's own way: the index, the one selector, the scene and the map, nothing left out but the page around them. */
export async function showWithOurMap(stage: Stage): Promise<OurMap> {
	const { container, viewport, basemap, claims, firstDay, onFrame } = stage;
	const index = createClaimIndex(claims);
	const viewOf = (date: IsoDay): MapView => ({
		claims: visibleClaims(index, NO_FILTER, date),
		places: [],
		date,
		lingers: false,
		language: "en",
		theme: "light",
		selected: null,
		hovered: null,
	});
	const read = createReader(container);
	let scene: Scene | null = null;
	let isReady = (): void => undefined;
	const ready = new Promise<void>((resolve) => {
		isReady = resolve;
	});
	const map = createMap(container, {
		camera: viewport.camera,
		extent: [35, 48, 39, 51],
		basemap,
		view: viewOf(firstDay),
		callbacks: {
			onPick: () => undefined,
			onHover: () => undefined,
			onCamera: () => undefined,
			onFailure: (message) => {
				throw new Error(message);
			},
			onFrame: (painted) => {
				scene = painted;
				isReady();
				onFrame({ printedDate: container.dataset["renderedDate"] ?? "", read });
			},
		},
	});
	await ready;
	return {
		show: (day) => map.update(viewOf(day)),
		viewOf,
		scene: () => {
			if (scene === null) throw new Error("no picture has been painted");
			return scene;
		},
	};
}

/**
 * Copies a face out of the overlay and reads the copy: a canvas that is read itself is moved by Chromium from the
 * graphics card to main memory, and would then not be the canvas that readers have.
 */
function createReader(container: HTMLElement): (face: Face) => FacePixels {
	const copy = Object.assign(document.createElement("canvas"), { width: FACE_WIDTH, height: FACE_HEIGHT });
	const context = copy.getContext("2d", { willReadFrequently: true });
	if (context === null) throw new Error("this browser has no 2D canvas");
	return ({ left, top }) => {
		const overlay = container.querySelector<HTMLCanvasElement>(".claim-overlay");
		if (overlay === null) throw new Error("the map has no overlay");
		context.clearRect(0, 0, FACE_WIDTH, FACE_HEIGHT);
		context.drawImage(overlay, left, top, FACE_WIDTH, FACE_HEIGHT, 0, 0, FACE_WIDTH, FACE_HEIGHT);
		return { bytes: context.getImageData(0, 0, FACE_WIDTH, FACE_HEIGHT).data, isUpsideDown: false };
	};
}
