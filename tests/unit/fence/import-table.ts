/** Which folder of `src/` may import which: the table of the design. Each may import itself. */
export const MAY_IMPORT = {
	domain: [],
	i18n: ["domain"],
	scene: ["domain", "i18n"],
	pipeline: ["domain", "i18n", "scene"],
	map: ["domain", "scene"],
	store: ["domain"],
	embed: ["domain"],
	ui: ["domain", "i18n", "scene", "store", "map", "embed"],
} as const satisfies Record<string, readonly string[]>;

export type Folder = keyof typeof MAY_IMPORT;

export const FOLDERS = Object.keys(MAY_IMPORT) as Folder[];

export const mayImport = (from: Folder, to: Folder): boolean =>
	from === to || (MAY_IMPORT[from] as readonly Folder[]).includes(to);

/** Packages and Node's modules, deep paths included, and the folders that may import them; `main.tsx` counts as ui. */
export const PACKAGES: readonly { readonly specifiers: readonly string[]; readonly folders: readonly Folder[] }[] = [
	{
		specifiers: [
			"maplibre-gl",
			"maplibre-gl/dist/maplibre-gl.css",
			"maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url",
			"@maplibre/maplibre-gl-style-spec",
		],
		folders: ["map"],
	},
	{ specifiers: ["react-dom", "react-dom/client", "lucide-react"], folders: ["ui"] },
	{ specifiers: ["react", "react/jsx-runtime"], folders: ["ui", "store"] },
	{ specifiers: ["zustand", "zustand/vanilla", "zustand/react/shallow"], folders: ["ui", "store"] },
	{ specifiers: ["node:fs", "node:fs/promises", "node:child_process"], folders: ["pipeline"] },
	{ specifiers: ["fs", "fs/promises", "path"], folders: [] },
	{ specifiers: ["vite", "yaml", "edtf", "@turf/buffer", "playwright-core", "vitest"], folders: ["pipeline"] },
];
