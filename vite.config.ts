import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { atomFeed } from "./src/pipeline/atom-feed.ts";
import { embedScript } from "./src/pipeline/embed-script-plugin.ts";
import { sitePages } from "./src/pipeline/site/site-pages.ts";
import { corpusData } from "./src/pipeline/vite-plugin.ts";

const within = (folder: string, names: string): RegExp => new RegExp(`/src/${folder}/(?:${names})\\.tsx?$`);

/**
 * The scripts of the first view by name, each of the modules that are named and all that these import, as far as no script
 * above has it: on a line with a long delay a few large ones arrive sooner than many small ones. MapLibre stands by itself,
 * for it changes less often, and only `map-base` and the live map may need it: all else works without.
 */
const SCRIPTS: readonly (readonly [name: string, ...modules: RegExp[]])[] = [
	["maplibre-gl", /node_modules\/maplibre-gl/],
	[
		"first",
		within("domain", "view-address"),
		within("ui/map", "map-parts"),
		within("ui/shell", "environment"),
		within("ui/poster", "poster"),
	],
	["scene-base", within("scene", "basemap-to-svg"), within("map", "map-limits|start-camera")],
	["map-base", within("map", "begin-map")],
	["start-app", within("ui", "start-app")],
	[
		"view",
		within("store", "load-corpus"),
		within("scene", "paint-scene"),
		within("map", "interim-map"),
		within("ui", "kind-icon|publisher|use-claim-details|use-element-width|use-frame"),
		within("ui/map", "map-view|choice-popover"),
		within("ui/reader", "text-segments"),
		within("ui/share", "copy-field"),
		within("ui/compare", "download-text"),
		within("domain", "csv|data-version"),
		/node_modules\/lucide-react/,
	],
];

const groups = SCRIPTS.map(([name, ...modules], position) => ({
	name,
	test: (id: string) => modules.some((module) => module.test(id.replaceAll("\\", "/"))),
	priority: SCRIPTS.length - position,
}));

/** Relative addresses throughout, so that `dist/` works from any path of any static host. */
export default defineConfig({
	base: "./",
	plugins: [react(), corpusData(), atomFeed(), sitePages(), embedScript()],
	build: {
		target: "es2023",
		modulePreload: { polyfill: false },
		rolldownOptions: {
			output: { codeSplitting: { groups } },
		},
	},
});
