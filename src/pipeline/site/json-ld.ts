import type { Position } from "geojson";
import type { NamedView } from "../../domain/view.ts";
import { DICTIONARIES } from "../../i18n/dictionary.ts";
import type { SiteAddress } from "./site-address.ts";
import type { SiteData } from "./site-data.ts";

/** The claims as a schema.org `Dataset`: version, what it covers in time and space, whom to cite, and its licence. */
export function toDataset(data: SiteData, view: NamedView, address: SiteAddress): Readonly<Record<string, unknown>> {
	const { index, documents, version } = data;
	const { app } = DICTIONARIES.en;
	const url = address ?? "./";
	return {
		"@context": "https://schema.org",
		"@type": "Dataset",
		...(address === null ? {} : { "@id": `${address}#dataset`, url: address }),
		name: `${app.title}: ${index.claims.length} claims from ${documents.length} published texts`,
		alternateName: view.title.en,
		description: `What published texts claimed about the Kharkiv front, each claim with its passage, claimant and source. ${app.strapline}`,
		version,
		inLanguage: ["en", "uk"],
		isAccessibleForFree: true,
		/** Shapes that derive from OpenStreetMap carry its licence; the texts belong to their outlets. */
		license: "https://opendatacommons.org/licenses/odbl/1-0/",
		...(index.range === null ? {} : { temporalCoverage: `${index.range.first}/${index.range.last}` }),
		spatialCoverage: { "@type": "Place", geo: { "@type": "GeoShape", box: boxOf(data) } },
		citation: documents.map(
			({ outlet, title, published, url: source }) => `${outlet}: ${title} (${published}). ${source}`,
		),
		distribution: [
			{ "@type": "DataDownload", encodingFormat: "application/geo+json", contentUrl: `${url}data/claims.geojson` },
			{ "@type": "DataDownload", encodingFormat: "application/json", contentUrl: `${url}data/documents.json` },
		],
	};
}

/** South-west and north-east corner of all shapes and views, as schema.org's GeoShape has it: latitude first. */
function boxOf({ index, views }: SiteData): string {
	const positions: Position[] = views.flatMap(({ extent: [west, south, east, north] }) => [
		[west, south],
		[east, north],
	]);
	const collect = (value: unknown): void => {
		if (!Array.isArray(value)) return;
		if (typeof value[0] === "number") positions.push(value as Position);
		else for (const inner of value) collect(inner);
	};
	for (const { geometry } of index.claims) collect(geometry?.coordinates);
	const along = (axis: 0 | 1, pick: (a: number, b: number) => number): number =>
		positions.map((position) => position[axis] as number).reduce((a, b) => pick(a, b));
	return [along(1, Math.min), along(0, Math.min), along(1, Math.max), along(0, Math.max)].join(" ");
}
