import type { Rolldown } from "vite";
import type { PageFiles } from "./page-html.ts";

type Bundle = Rolldown.OutputBundle;

/** What the application asks for first, in the order in which it needs it. */
const DATA = ["claims.columns.json", "places.geojson", "documents.json", "views.json"] as const;
const BASEMAP = ["land", "border", "oblast-lines", "rivers", "settlements"] as const;
/** The map's weights in both scripts: it waits for them, for names stand in both. */
const FONT = /noto-sans-(?:latin|cyrillic)-(?:400|600)-normal.*\.woff2$/;
/** Style sheets that are fetched by themselves (`loaded-stage.tsx`): no script of the bundle names them. */
const STAGE_STYLES = /\/stage-[^/]*\.css$/;
const WORKER = /maplibre-gl-worker.*\.mjs$/;
/** The module at which the live map's base begins. */
const MAP = "src/map/begin-map.ts";
/** What the first view is made of beside it: the modules at which the application's parts begin. */
const PARTS = ["src/ui/start-app.tsx", "src/store/load-corpus.ts", "src/ui/stage.tsx", "src/map/claim-map.ts"] as const;

/** Finds in a finished bundle what `index.html` loads at once and what that will load. Throws if there is no entry. */
export function findPageFiles(bundle: Bundle): PageFiles {
	const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
	const first = chunks.find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith("/index.html"));
	if (first === undefined) throw new Error("the bundle has no script of index.html");
	const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
	const seen = new Set<string>();
	/** A script with all that it imports at once, without what was collected before. */
	const collect = (name: string | undefined): string[] => {
		if (name === undefined || seen.has(name)) return [];
		seen.add(name);
		return [name, ...(byName.get(name)?.imports ?? []).flatMap(collect)];
	};
	const chunkOf = (module: string): string | undefined =>
		chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/${module}`)))?.fileName;
	const [, ...others] = collect(first.fileName);
	const map = collect(chunkOf(MAP));
	const modules = PARTS.flatMap((part) => collect(chunkOf(part)));
	const names = Object.keys(bundle).sort();
	const present = (files: readonly string[]): string[] => files.filter((name) => names.includes(name));
	const styles = [...seen].flatMap((name) => [...(byName.get(name)?.viteMetadata?.importedCss ?? [])]);
	return {
		entry: [first.fileName, ...others],
		map,
		worker: names.find((name) => WORKER.test(name)) ?? null,
		basemap: present(BASEMAP.map((name) => `data/basemap/${name}.geojson`)),
		fonts: names.filter((name) => FONT.test(name)),
		data: present(DATA.map((name) => `data/${name}`)),
		modules,
		styles: [...new Set([...styles, ...names.filter((name) => STAGE_STYLES.test(name))])],
	};
}
