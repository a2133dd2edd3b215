import type { Rolldown } from "vite";
import type { PageFiles } from "./page-html.ts";

type Bundle = Rolldown.OutputBundle;

/** What the application asks for first, in the order in which it needs it. */
const DATA = ["claims.columns.json", "places.geojson", "documents.json", "views.json"] as const;
const BASEMAP = ["land", "border", "oblast-lines", "rivers", "settlements"] as const;
/** The map's weights in both scripts: it waits for them, for names stand in both. */
const FONT = /noto-sans-(?:latin|cyrillic)-(?:400|600)-normal.*\.woff2$/;
const WORKER = /maplibre-gl-worker.*\.mjs$/;
/** What the first view is made of: the modules at which the application's parts begin. */
const PARTS = ["src/store/load-corpus.ts", "src/ui/stage.tsx", "src/map/claim-map.ts"] as const;

/** Finds in a finished bundle what `index.html` loads at once and what that will load. Throws if there is no entry. */
export function findPageFiles(bundle: Bundle): PageFiles {
	const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
	const entry = chunks.find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith("/index.html"));
	if (entry === undefined) throw new Error("the bundle has no script of index.html");
	const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
	const modules = new Set<string>();
	const collect = (name: string): void => {
		if (modules.has(name) || name === entry.fileName) return;
		modules.add(name);
		for (const imported of byName.get(name)?.imports ?? []) collect(imported);
	};
	for (const imported of entry.imports) collect(imported);
	for (const part of PARTS) {
		const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${part}`));
		if (chunk !== undefined) collect(chunk.fileName);
	}
	const names = Object.keys(bundle).sort();
	return {
		entry: entry.fileName,
		styles: [...(entry.viteMetadata?.importedCss ?? [])],
		laterStyles: [...modules].flatMap((name) => [...(byName.get(name)?.viteMetadata?.importedCss ?? [])]),
		modules: [...modules],
		fonts: names.filter((name) => FONT.test(name)),
		data: [...DATA.map((name) => `data/${name}`), ...BASEMAP.map((name) => `data/basemap/${name}.geojson`)].filter(
			(name) => names.includes(name),
		),
		worker: names.find((name) => WORKER.test(name)) ?? null,
	};
}
