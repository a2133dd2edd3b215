import { escapeMarkup } from "../domain/escape-markup.ts";
import type { BasemapLayers } from "./basemap-layers.ts";
import { basemapToSvg } from "./basemap-to-svg.ts";
import { attributes, markToSvg, ROOT_ATTRIBUTES, SvgDefinitions } from "./mark-to-svg.ts";
import { paletteOf } from "./palette.ts";
import type { Scene } from "./scene.ts";

export interface SvgOptions {
	/** What the picture is called; its date if absent. */
	readonly title?: string;
	/** Begins every id in the picture, so that several can stand in one page. */
	readonly idPrefix?: string;
}

/** Draws a scene as a stand-alone SVG, over the basemap if one is given. The marks are those that a canvas would show. */
export function sceneToSvg(scene: Scene, basemap?: BasemapLayers, options: SvgOptions = {}): string {
	const { width, height } = scene.viewport;
	const definitions = new SvgDefinitions(options.idPrefix ?? "scene");
	const marks = scene.marks.map((mark) => markToSvg(mark, definitions)).join("");
	const ground =
		basemap === undefined
			? `<rect${attributes({ width, height, fill: paletteOf(scene.theme).land })}/>`
			: basemapToSvg(scene, basemap);
	const size = attributes({ width, height, viewBox: `0 0 ${width} ${height}`, lang: scene.language, role: "img" });
	const title = escapeMarkup(options.title ?? scene.date);
	return `<svg${ROOT_ATTRIBUTES}${size}><title>${title}</title>${definitions.toSvg()}\n${ground}\n${marks}</svg>\n`;
}
