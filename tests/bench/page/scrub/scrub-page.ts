import "../../../../src/ui/styles/fonts.css";
import borderText from "../../../../data/basemap/border.geojson?raw";
import landText from "../../../../data/basemap/land.geojson?raw";
import oblastLinesText from "../../../../data/basemap/oblast-lines.geojson?raw";
import oblastsText from "../../../../data/basemap/oblasts.geojson?raw";
import riversText from "../../../../data/basemap/rivers.geojson?raw";
import settlementsText from "../../../../data/basemap/settlements.geojson?raw";
import { addDays, daysBetween, type IsoDay } from "../../../../src/domain/day.ts";
import type { BasemapLayers } from "../../../../src/scene/basemap-layers.ts";
import { fitCamera, type Viewport } from "../../../../src/scene/viewport.ts";
import { extentOf, type GroundFiles, makeGround } from "../../corpus/ground.ts";
import { FIRST_DAY, LAST_DAY, makeClaims, makeLoadedClaims } from "../../corpus/make-claims.ts";
import { clearingOf, FACE_HEIGHT, FACE_WIDTH, facesIn, readFace, SLOTS, signalsOf } from "./clock.ts";
import { measureParts, measurePicking } from "./measure-parts.ts";
import type { ScrubPage, TechniqueName } from "./scrub-page-api.ts";
import { showNothing, showWithData, showWithFilter } from "./show-with-layers.ts";
import { type OurMap, showWithOurMap } from "./show-with-our-map.ts";
import type { Stage, Technique } from "./technique.ts";
import { dragAcross, Watcher, walkThrough } from "./walk.ts";

declare global {
	var scrubPage: ScrubPage;
	interface Performance {
		/** https://wicg.github.io/performance-measure-memory/; only on pages isolated from other origins. */
		measureUserAgentSpecificMemory?(): Promise<{ readonly bytes: number }>;
	}
}

const PRESSES = 400;

const basemap = {
	land: JSON.parse(landText) as BasemapLayers["land"],
	border: JSON.parse(borderText) as BasemapLayers["border"],
	oblastLines: JSON.parse(oblastLinesText) as BasemapLayers["oblastLines"],
	rivers: JSON.parse(riversText) as BasemapLayers["rivers"],
	settlements: JSON.parse(settlementsText) as BasemapLayers["settlements"],
};
const groundFiles = {
	oblasts: JSON.parse(oblastsText) as GroundFiles["oblasts"],
	settlements: basemap.settlements as GroundFiles["settlements"],
};

/** As many days as a face can tell apart, evenly over the whole range. */
const DAYS: readonly IsoDay[] = Array.from({ length: SLOTS }, (_, slot) =>
	addDays(FIRST_DAY, Math.round((slot * daysBetween(FIRST_DAY, LAST_DAY)) / (SLOTS - 1))),
);

const { clientWidth: width, clientHeight: height } = document.documentElement;
const size = { width, height };
const viewport: Viewport = { ...size, camera: fitCamera(extentOf(makeGround(groundFiles).ring), size) };
const faces = facesIn(viewport);

interface Running {
	readonly technique: Technique;
	readonly watcher: Watcher;
	readonly ours: OurMap | null;
}
let running: Running | null = null;

function current(): Running {
	if (running === null) throw new Error("the page has not been started");
	return running;
}

function ours(): OurMap {
	const { ours: map } = current();
	if (map === null) throw new Error("only our own map has parts to measure");
	return map;
}

async function start(name: TechniqueName, count: number, seed: number): Promise<void> {
	const container = document.getElementById("map");
	if (container === null) throw new Error("the page has no element for the map");
	await loadFonts();
	const watcher = new Watcher(faces, DAYS, name !== "empty");
	const ground = makeGround(
		groundFiles,
		faces.map((face) => clearingOf(viewport, face)),
	);
	const features =
		name === "empty" ? [] : [...makeClaims({ count, seed, ground }), ...signalsOf(viewport, faces, DAYS)];
	const claims = name === "ours" ? makeLoadedClaims(features) : features;
	const stage: Stage = { container, viewport, basemap, claims, firstDay: DAYS[0] as IsoDay, onFrame: watcher.onFrame };
	if (name === "ours") {
		const map = await showWithOurMap(stage);
		running = { technique: map, watcher, ours: map };
		return;
	}
	const begin = { empty: showNothing, setFilter: showWithFilter, setData: showWithData }[name];
	running = { technique: await begin(stage), watcher, ours: null };
}

async function loadFonts(): Promise<void> {
	await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 13px "Noto Sans"`, "A")));
}

async function dayInPicture(png: string): Promise<string | null> {
	const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
	const context = new OffscreenCanvas(image.width, image.height).getContext("2d", { willReadFrequently: true });
	if (context === null) throw new Error("this browser has no 2D canvas");
	context.drawImage(image, 0, 0);
	const slots = faces.map(({ left, top }) => {
		return readFace({ bytes: context.getImageData(left, top, FACE_WIDTH, FACE_HEIGHT).data, isUpsideDown: false });
	});
	const [first = null] = slots;
	return first === null || slots.some((slot) => slot !== first) ? null : (DAYS[first] ?? null);
}

async function megabytes(): Promise<number> {
	if (performance.measureUserAgentSpecificMemory === undefined) throw new Error("this browser measures no memory");
	return (await performance.measureUserAgentSpecificMemory()).bytes / 1e6;
}

globalThis.scrubPage = {
	start,
	walk: (seed) => walkThrough(current().watcher, current().technique, SLOTS, seed),
	drag: () => dragAcross(current().watcher, current().technique, SLOTS),
	dayInPicture,
	lastDay: DAYS[SLOTS - 1] as string,
	faces: faces.length,
	parts: () => measureParts(ours(), basemap, viewport, DAYS),
	picking: (seed) => measurePicking(ours(), viewport, PRESSES, seed),
	megabytes,
};
