import type { MapView } from "../../map/map-view.ts";
import type { BasemapLayers } from "../../scene/basemap-layers.ts";
import { basemapToSvg } from "../../scene/basemap-to-svg.ts";
import { composeScene } from "../../scene/compose-scene.ts";
import { paintScene } from "../../scene/paint-scene.ts";
import { paletteOf } from "../../scene/palette.ts";
import { pathThrough } from "../../scene/path.ts";
import type { Font, Mark, Scene } from "../../scene/scene.ts";
import { sceneToSvg } from "../../scene/scene-to-svg.ts";
import { textWidth } from "../../scene/text-width.ts";
import { fitCamera, unproject, type Viewport } from "../../scene/viewport.ts";

/** Sizes in CSS pixels, attribution included. */
export const PICTURE_SIZES = {
	article: { width: 800, height: 600 },
	social: { width: 1200, height: 630 },
} as const;
export type PictureSize = keyof typeof PICTURE_SIZES;

/** What stands in the picture beside the map. */
export interface PictureWords {
	readonly heading: string;
	readonly strapline: string;
	readonly attribution: string;
}

const BAR_PIXELS = 26;
const HEAD_PIXELS = 34;
/** What the strapline adds to the head where it needs a line of its own. */
const LINE_PIXELS = 20;
const MARGIN_PIXELS = 12;
const HEADING: Font = { size: 16, weight: 600 };
const STRAPLINE: Font = { size: 12, weight: 400 };
const ATTRIBUTION: Font = { size: 11, weight: 400 };

/** The view as a scene of its own size: the same extent, with its heading and its attribution as marks of it. */
export function pictureScene(
	view: MapView,
	basemap: BasemapLayers,
	shown: Viewport,
	size: PictureSize,
	words: PictureWords,
): Scene {
	const { width, height } = PICTURE_SIZES[size];
	const [west, north] = unproject(shown, 0, 0);
	const [east, south] = unproject(shown, shown.width, shown.height);
	const insets = {
		top: HEAD_PIXELS + (fitsOneLine(words, width) ? 0 : LINE_PIXELS),
		right: 0,
		bottom: BAR_PIXELS,
		left: 0,
	};
	const camera = fitCamera([west, south, east, north], { width, height }, insets);
	const scene = composeScene({
		...view,
		insets,
		selected: null,
		hovered: null,
		settlements: basemap.settlements.features,
		lines: basemap,
		...(basemap.locator === undefined ? {} : { locator: basemap.locator }),
		viewport: { width, height, camera },
	});
	return { ...scene, marks: [...scene.marks, ...wordMarks(scene, words, insets.top)] };
}

const fitsOneLine = ({ heading, strapline }: PictureWords, width: number): boolean =>
	textWidth(heading, HEADING) + textWidth(strapline, STRAPLINE) + 3 * MARGIN_PIXELS <= width;

function wordMarks({ viewport: { width, height }, theme }: Scene, words: PictureWords, headPixels: number): Mark[] {
	const palette = paletteOf(theme);
	const bar = (top: number, bottom: number): Mark => ({
		type: "path",
		path: pathThrough([0, top, width, top, width, bottom, 0, bottom], true),
		fill: palette.land,
		opacity: 0.94,
	});
	const text = (said: string, y: number, font: Font, align: "left" | "right" = "left"): Mark => ({
		type: "text",
		text: said,
		x: align === "left" ? MARGIN_PIXELS : width - MARGIN_PIXELS,
		y,
		align,
		font,
		color: font === HEADING ? palette.text : palette.textMuted,
	});
	const isOneLine = headPixels === HEAD_PIXELS;
	return [
		bar(0, headPixels),
		bar(height - BAR_PIXELS, height),
		text(words.heading, 23, HEADING),
		isOneLine ? text(words.strapline, 23, STRAPLINE, "right") : text(words.strapline, 23 + LINE_PIXELS, STRAPLINE),
		text(words.attribution, height - 9, ATTRIBUTION),
	];
}

/** The picture as a stand-alone SVG. */
export const pictureSvg = (scene: Scene, basemap: BasemapLayers, title: string): string =>
	sceneToSvg(scene, basemap, { title, idPrefix: "picture" });

/**
 * The picture as a PNG at so many pixels per CSS pixel. The ground is an SVG image; names and claims are painted by the
 * canvas, which has the page's fonts where an image has none. Rejects with an Error where the browser cannot.
 */
export async function picturePng(scene: Scene, basemap: BasemapLayers, pixelRatio: number): Promise<Blob> {
	const { width, height } = scene.viewport;
	const [ground, marks] = [newCanvas(width, height, pixelRatio), newCanvas(width, height, pixelRatio)];
	ground.context.drawImage(await groundImage(scene, basemap), 0, 0, width * pixelRatio, height * pixelRatio);
	paintScene(marks.context, scene, pixelRatio);
	ground.context.drawImage(marks.canvas, 0, 0);
	return new Promise((resolve, reject) => {
		ground.canvas.toBlob((blob) => (blob === null ? reject(new Error("no PNG")) : resolve(blob)), "image/png");
	});
}

function newCanvas(width: number, height: number, ratio: number) {
	const canvas = document.createElement("canvas");
	canvas.width = width * ratio;
	canvas.height = height * ratio;
	const context = canvas.getContext("2d");
	if (context === null) throw new Error("This browser has no 2D canvas");
	return { canvas, context };
}

async function groundImage(scene: Scene, basemap: BasemapLayers): Promise<HTMLImageElement> {
	const { width, height } = scene.viewport;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${basemapToSvg(scene, basemap)}</svg>`;
	const image = new Image();
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	return image;
}
