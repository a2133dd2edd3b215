import type { NamedView } from "../../domain/view.ts";
import type { Language, Theme } from "../../domain/vocabulary.ts";
import { LANGUAGES } from "../../domain/vocabulary.ts";
import { basemapToSvg } from "../../scene/basemap-to-svg.ts";
import { composeScene } from "../../scene/compose-scene.ts";
import { attributes, markToSvg, ROOT_ATTRIBUTES, SvgDefinitions } from "../../scene/mark-to-svg.ts";
import type { Mark, Scene } from "../../scene/scene.ts";
import type { SignId } from "../../scene/sign.ts";
import { fitCamera, type Insets, NO_INSETS, project, type Viewport } from "../../scene/viewport.ts";
import { compactPath } from "./compact-path.ts";
import { claimsOf, type SiteData } from "./site-data.ts";
import { splitStrokes } from "./split-strokes.ts";
import type { ThemeColors } from "./two-themes.ts";

/** A size that a poster is composed for. The edges that the page covers are those of the live map (`map-insets.ts`). */
export interface PosterSize {
	readonly id: "wide" | "narrow";
	/** The map's area in CSS pixels in a common window: 1440 × 900, and a phone's 360 × 740. */
	readonly width: number;
	readonly height: number;
	readonly insets: Insets;
}

export const POSTER_SIZES: readonly PosterSize[] = [
	{ id: "wide", width: 1022, height: 667, insets: { top: 92, right: 24, bottom: 44, left: 232 } },
	{ id: "narrow", width: 360, height: 485, insets: { top: 24, right: 12, bottom: 110, left: 12 } },
];

/** The ground is drawn at this size and enlarged: it then keeps no detail finer than a pixel, and is a third smaller. */
const GROUND_SCALE = 0.6;
/** How far the ground is drawn beyond the view's extent, in parts of it: enough for a screen twice as wide as high. */
const BLEED = { across: 1.2, down: 0.5 };

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The view's extent in pixels of a picture. */
function extentBox(viewport: Viewport, [west, south, east, north]: NamedView["extent"]): Box {
	const [x, y] = project(viewport, [west, north]);
	const [right, bottom] = project(viewport, [east, south]);
	return { x, y, width: right - x, height: bottom - y };
}

function sceneFor(data: SiteData, view: NamedView, size: PosterSize, language: Language, theme: Theme): Scene {
	return composeScene({
		claims: claimsOf(data, view),
		places: data.places,
		settlements: data.basemap.settlements.features,
		lines: data.basemap,
		viewport: { width: size.width, height: size.height, camera: fitCamera(view.extent, size, size.insets) },
		date: view.date,
		theme,
		language,
		/** The live map opens the view's claim where there is room beside it. */
		selected: size.id === "wide" ? view.claim : null,
		hovered: null,
		insets: size.insets,
	});
}

/**
 * The poster of a view: a picture for each size and language over one ground. The `viewBox` is the view's extent and lets
 * the rest overflow, so that the picture, put into the uncovered part of the map's area, lies as `fitCamera` would lay
 * it in an area of any size. Marks of a fixed size are turned back to it by the property `--unscale`.
 */
export function posterSvg(data: SiteData, view: NamedView, colors: ThemeColors): string {
	const [wide] = POSTER_SIZES as readonly [PosterSize, ...PosterSize[]];
	const whole = boxFor(view, wide);
	const box = { ...whole, width: whole.width * GROUND_SCALE, height: whole.height * GROUND_SCALE };
	const ground = compactPaths(colors.merge(groundSvg(data, view, box, "light"), groundSvg(data, view, box, "dark")));
	const pictures = POSTER_SIZES.map((size) => pictureSvg(data, view, size, box, colors));
	return [
		`<svg class="poster-ground" aria-hidden="true" width="0" height="0"><defs><g id="poster-ground">${ground}</g></defs></svg>`,
		`<div class="poster-box">${pictures.join("\n")}</div>`,
	].join("\n");
}

const boxFor = (view: NamedView, size: PosterSize): Box =>
	extentBox({ ...size, camera: fitCamera(view.extent, size, size.insets) }, view.extent);

const EMPTY_SCENE = {
	compared: null,
	language: "en",
	marks: [],
	targets: [],
	signs: new Set<SignId>(),
} as const satisfies Partial<Scene>;

/** The ground around an extent, its upper left corner at BLEED times the extent's size. */
function groundSvg(data: SiteData, view: NamedView, { width, height }: Box, theme: Theme): string {
	const viewport = {
		width: width * (1 + 2 * BLEED.across),
		height: height * (1 + 2 * BLEED.down),
		camera: fitCamera(view.extent, { width, height }, NO_INSETS),
	};
	return splitStrokes(basemapToSvg({ ...EMPTY_SCENE, date: view.date, viewport, theme }, data.basemap));
}

function pictureSvg(data: SiteData, view: NamedView, size: PosterSize, ground: Box, colors: ThemeColors): string {
	const box = boxFor(view, size);
	const marks = LANGUAGES.map((language) => {
		const draw = (theme: Theme): string =>
			marksSvg(sceneFor(data, view, size, language, theme), `${size.id}-${language}`);
		return `<g class="in-${language}" lang="${language}">${colors.merge(draw("light"), draw("dark"))}</g>`;
	});
	const scale = box.width / ground.width;
	const place = `scale(${round(scale)}) translate(${round(-BLEED.across * ground.width)} ${round(-BLEED.down * ground.height)})`;
	const root = attributes({
		class: `poster-picture poster-${size.id}`,
		viewBox: `0 0 ${round(box.width)} ${round(box.height)}`,
	});
	return [
		`<svg${ROOT_ATTRIBUTES}${root} aria-hidden="true">`,
		`<use href="#poster-ground" transform="${place}"/>`,
		`<g transform="translate(${round(-box.x)} ${round(-box.y)})">${compactPaths(marks.join(""))}</g></svg>`,
	].join("");
}

/** A scene's marks, those that belong to a point in a group that can be scaled about it. */
function marksSvg(scene: Scene, prefix: string): string {
	const definitions = new SvgDefinitions(`poster-${prefix}`);
	const marks = scene.marks.map((mark) => {
		const svg = markToSvg(mark, definitions).trimEnd();
		const at = anchorOf(mark, scene);
		return at === null ? svg : `<g class="fixed" transform-origin="${round(at[0])} ${round(at[1])}">${svg}</g>`;
	});
	return definitions.toSvg() + marks.join("");
}

function anchorOf(mark: Mark, { targets }: Scene): readonly [x: number, y: number] | null {
	if (mark.type === "text" || mark.type === "circle") return [mark.x, mark.y];
	if (mark.type !== "group") return null;
	const own = targets.find(({ claims }) => claims.join() === mark.claims.join());
	return own?.shape.type === "disc" ? [own.shape.x, own.shape.y] : null;
}

const compactPaths = (svg: string): string =>
	svg.replace(/ d="([^"]*)"/g, (_all, d: string) => ` d="${compactPath(d)}"`).replaceAll("/>\n", "/>");

const round = (value: number): number => Math.round(value * 100) / 100;
