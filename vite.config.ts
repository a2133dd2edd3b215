import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { atomFeed } from "./src/pipeline/atom-feed.ts";
import { embedScript } from "./src/pipeline/embed-script-plugin.ts";
import { sitePages } from "./src/pipeline/site/site-pages.ts";
import { corpusData } from "./src/pipeline/vite-plugin.ts";

/** Relative addresses throughout, so that `dist/` works from any path of any static host. */
export default defineConfig({
	base: "./",
	plugins: [react(), corpusData(), atomFeed(), sitePages(), embedScript()],
	build: {
		target: "es2023",
		modulePreload: { polyfill: false },
		rolldownOptions: {
			output: {
				/** MapLibre changes less often than our own code beside it, so browsers may keep it. */
				codeSplitting: { groups: [{ name: "maplibre-gl", test: /node_modules[\\/]maplibre-gl/ }] },
			},
		},
	},
});
