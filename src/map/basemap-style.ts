import type { FeatureCollection } from "geojson";
import type { LayerSpecification, SourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Theme } from "../domain/vocabulary.ts";
import type { BasemapLayers } from "../scene/basemap-layers.ts";
import { LINE_WIDTHS, OBLAST_DASH } from "../scene/basemap-to-svg.ts";
import { paletteOf } from "../scene/palette.ts";

/** GeoJSON given inline: nothing is fetched. No tolerance, so that a border at high zoom is the border as we have it. */
const inline = (data: unknown): SourceSpecification => ({
	type: "geojson",
	data: data as FeatureCollection,
	tolerance: 0.1,
	maxzoom: 12,
});

/**
 * The basemap as a MapLibre style: land, oblast lines, rivers and the border, from our own GeoJSON. It has no glyphs, no
 * sprite and no address in it; names and claims are marks of the scene.
 */
export function basemapStyle({ land, border, oblastLines, rivers }: BasemapLayers, theme: Theme): StyleSpecification {
	return {
		version: 8,
		transition: { duration: 0, delay: 0 },
		sources: {
			land: inline(land),
			border: inline(border),
			"oblast-lines": inline(oblastLines),
			rivers: inline(rivers),
		},
		layers: basemapLayers(theme),
	};
}

/** The layers' paint properties in a theme, so that a change of theme needs no new style. */
export const themePaint = (theme: Theme): readonly { readonly id: string; readonly paint: object }[] =>
	basemapLayers(theme).map(({ id, paint }) => ({ id, paint: paint ?? {} }));

function basemapLayers(theme: Theme): LayerSpecification[] {
	const palette = paletteOf(theme);
	const line = (
		id: string,
		source: string,
		color: string,
		width: number,
		dash?: readonly number[],
	): LayerSpecification => ({
		id,
		source,
		type: "line",
		layout: { "line-join": "round" },
		/** MapLibre counts dashes in line widths. */
		paint: {
			"line-color": color,
			"line-width": width,
			...(dash === undefined ? {} : { "line-dasharray": dash.map((pixels) => pixels / width) }),
		},
	});
	return [
		{ id: "beyond", type: "background", paint: { "background-color": palette.landBeyond } },
		{
			id: "land",
			type: "fill",
			source: "land",
			/** A constant colour, so that a change of theme shows at once: a computed one goes through the worker. */
			filter: ["==", ["get", "iso"], "UA"],
			paint: { "fill-color": palette.land, "fill-antialias": false },
		},
		line("oblast-lines", "oblast-lines", palette.oblastLine, LINE_WIDTHS.oblast, OBLAST_DASH),
		line("rivers", "rivers", palette.water, LINE_WIDTHS.river),
		line("border-casing", "border", palette.borderCasing, LINE_WIDTHS.borderCasing),
		line("border", "border", palette.border, LINE_WIDTHS.border),
	];
}
