import "../../../../src/ui/styles/fonts.css";
import type { BasemapLayers } from "../../../../src/scene/basemap-layers.ts";

/** The files that the site's own map fetches. */
const FILES = {
	land: "land",
	border: "border",
	oblastLines: "oblast-lines",
	rivers: "rivers",
	settlements: "settlements",
} as const satisfies Record<Exclude<keyof BasemapLayers, "locator">, string>;

async function loadBasemap(): Promise<BasemapLayers> {
	const load = async ([layer, file]: readonly [string, string]) => {
		const response = await fetch(`data/basemap/${file}.geojson`);
		return [layer, await response.json()] as const;
	};
	return Object.fromEntries(await Promise.all(Object.entries(FILES).map(load))) as unknown as BasemapLayers;
}

/** As the site loads them: both scripts, both weights. */
const loadFonts = () =>
	Promise.allSettled(
		["400", "600"].flatMap((weight) =>
			["A", "Я"].map((letter) => document.fonts.load(`${weight} 13px "Noto Sans"`, letter)),
		),
	);

/** Everything at once, as the site does it; MapLibre on demand. */
async function start(): Promise<void> {
	const [{ drawBareMap }, basemap] = await Promise.all([import("./draw-bare-map.ts"), loadBasemap(), loadFonts()]);
	const container = document.getElementById("map");
	if (container === null) throw new Error("the page has no element for the map");
	await drawBareMap(container, basemap);
	document.documentElement.dataset["ready"] = "true";
}

void start();
