import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ClaimCollection, ClaimFeature } from "../../domain/claim.ts";
import { NO_FILTER } from "../../domain/claim-filter.ts";
import { type ClaimIndex, createClaimIndex, visibleClaims } from "../../domain/claim-index.ts";
import { dataVersion, newestText } from "../../domain/data-version.ts";
import type { IsoDay } from "../../domain/day.ts";
import type { Place, PlaceCollection } from "../../domain/place.ts";
import type { DocumentCollection, SourceDocument } from "../../domain/source-document.ts";
import type { NamedView, ViewCollection } from "../../domain/view.ts";
import type { BasemapLayers } from "../../scene/basemap-layers.ts";

/** Everything that the static pages say: the derived data and the basemap, as they are served. */
export interface SiteData {
	readonly index: ClaimIndex;
	readonly places: readonly Place[];
	readonly documents: readonly SourceDocument[];
	readonly views: readonly NamedView[];
	/** The view that `index.html` shows. */
	readonly defaultView: NamedView;
	readonly basemap: BasemapLayers;
	/** Names this state of the data, as snippets, exports and prints do. */
	readonly version: string;
}

const DERIVED = ["claims.geojson", "places.geojson", "documents.json", "views.json"] as const;
const BASEMAP = {
	land: "land",
	border: "border",
	oblastLines: "oblast-lines",
	rivers: "rivers",
	settlements: "settlements",
} as const satisfies Record<Exclude<keyof BasemapLayers, "locator">, string>;

/** Reads the committed data under a project's root. Throws where a file is missing or there is no view at all. */
export async function readSiteData(root: string): Promise<SiteData> {
	const texts = await Promise.all(DERIVED.map((name) => readFile(path.join(root, "data/derived", name), "utf8")));
	const [claims, places, documents, views] = texts.map((text) => JSON.parse(text)) as [
		ClaimCollection,
		PlaceCollection,
		DocumentCollection,
		ViewCollection,
	];
	const defaultView = views.views.find(({ id }) => id === views.default) ?? views.views[0];
	if (defaultView === undefined) throw new Error("data/views.yaml names no view, so there is nothing to show first");
	const layers = await Promise.all(
		Object.entries(BASEMAP).map(async ([layer, name]) => {
			const text = await readFile(path.join(root, "data/basemap", `${name}.geojson`), "utf8");
			return [layer, JSON.parse(text)] as const;
		}),
	);
	return {
		index: createClaimIndex(claims.features),
		places: places.features,
		documents: documents.documents,
		views: views.views,
		defaultView,
		basemap: Object.fromEntries(layers) as unknown as BasemapLayers,
		version: dataVersion(claims.features),
	};
}

/** The claims that a view shows, as the map itself selects them; in full, for the index is made of features. */
export const claimsOf = ({ index }: SiteData, { date, published }: NamedView): readonly ClaimFeature[] =>
	visibleClaims(index, { ...NO_FILTER, published }, date) as ClaimFeature[];

/** The day by which all that a view shows was published: its own, or that of the newest text; null without claims. */
export const asOfDay = ({ index }: SiteData, { published }: NamedView): IsoDay | null =>
	published ?? newestText(index.claims);
