import path from "node:path";
import { build } from "vite";

/** Builds one of the benchmarks' own pages, with the settings of the site that decide sizes and chunks. */
export async function buildPage(folder: string, outDir: string): Promise<void> {
	await build({
		configFile: false,
		root: folder,
		base: "./",
		publicDir: false,
		logLevel: "warn",
		build: {
			outDir: path.resolve(outDir),
			emptyOutDir: true,
			chunkSizeWarningLimit: 2000,
			target: "es2023",
			modulePreload: { polyfill: false },
			rolldownOptions: {
				output: { codeSplitting: { groups: [{ name: "maplibre-gl", test: /node_modules[\\/]maplibre-gl/ }] } },
			},
		},
	});
}
