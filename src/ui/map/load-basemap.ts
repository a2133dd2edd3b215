import type { BasemapLayers } from "../../scene/basemap-layers.ts";

const FILES = {
	land: "land.geojson",
	border: "border.geojson",
	oblastLines: "oblast-lines.geojson",
	rivers: "rivers.geojson",
	settlements: "settlements.geojson",
	locator: "locator.geojson",
} as const satisfies Required<Record<keyof BasemapLayers, string>>;

const EMPTY = { type: "FeatureCollection", features: [] } as const;

export interface LoadedBasemap {
	readonly layers: BasemapLayers;
	/** Files that could not be loaded, and why; the map then lacks their lines. */
	readonly missing: readonly string[];
}

/** Fetches the background map's files from under `base`; a file that fails is left empty. The build checks their form. */
export async function loadBasemap(base: URL): Promise<LoadedBasemap> {
	const missing: string[] = [];
	const load = async (file: string): Promise<unknown> => {
		try {
			const response = await fetch(new URL(file, base));
			if (response.ok) return await response.json();
			missing.push(`${file}: HTTP ${response.status}`);
		} catch (error) {
			missing.push(`${file}: ${error instanceof Error ? error.message : String(error)}`);
		}
		return EMPTY;
	};
	const entries = await Promise.all(
		Object.entries(FILES).map(async ([layer, file]) => [layer, await load(file)] as const),
	);
	return { layers: Object.fromEntries(entries) as unknown as BasemapLayers, missing };
}
