import { createWriteStream } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type ClaimFeature, SCHEMA_VERSION } from "../../../src/domain/claim.ts";
import { DETAILS_PER_FILE, detailsFileOf } from "../../../src/domain/columns/claims-file.ts";
import { toColumnsJson, toDetailsJson } from "../../../src/domain/columns/encode-claims.ts";
import { toDocumentId, toPlaceId } from "../../../src/domain/ids.ts";
import type { Place } from "../../../src/domain/place.ts";
import type { SourceDocument } from "../../../src/domain/source-document.ts";
import { type GroundFiles, makeGround } from "./ground.ts";
import { DOCUMENTS, eachClaim, LAST_DAY, PLACES } from "./make-claims.ts";

const BASEMAP = path.resolve(import.meta.dirname, "../../../data/basemap");

export interface DerivedOptions {
	readonly count: number;
	readonly seed: number;
	/** Write `claims.geojson` too, which is the largest file by far. */
	readonly hasGeoJson: boolean;
}

/**
 * Writes made-up claims with everything that belongs to them into a folder that the site opens with `?data=`. Nothing is
 * held in memory but the claim at hand, so that a million can be written. The same options give the same files.
 */
export async function writeDerived(folder: string, { count, seed, hasGeoJson }: DerivedOptions): Promise<void> {
	const read = async <Content>(name: string): Promise<Content> =>
		JSON.parse(await readFile(path.join(BASEMAP, `${name}.geojson`), "utf8")) as Content;
	const ground = makeGround({
		oblasts: await read<GroundFiles["oblasts"]>("oblasts"),
		settlements: await read<GroundFiles["settlements"]>("settlements"),
	});
	const claims = (): Generator<ClaimFeature> => eachClaim({ count, seed, ground });
	const at = (name: string): string => path.join(folder, name);
	const write = (name: string, pieces: Iterable<string>) =>
		pipeline(Readable.from(pieces), createWriteStream(at(name)));
	await mkdir(at("claims.details"), { recursive: true });
	await write("claims.columns.json", toColumnsJson(claims(), count));
	let position = 0;
	for (const text of toDetailsJson(claims())) {
		await writeFile(at(detailsFileOf(position, DETAILS_PER_FILE)), text);
		position += DETAILS_PER_FILE;
	}
	if (hasGeoJson) await write("claims.geojson", toGeoJson(claims()));
	await writeFile(at("places.geojson"), JSON.stringify({ ...COLLECTION, features: places }));
	await writeFile(at("documents.json"), JSON.stringify({ schemaVersion: SCHEMA_VERSION, documents }));
	await writeFile(
		at("views.json"),
		JSON.stringify({ schemaVersion: SCHEMA_VERSION, default: "middle", views: [view] }),
	);
}

const COLLECTION = { type: "FeatureCollection", schemaVersion: SCHEMA_VERSION };

function* toGeoJson(claims: Iterable<ClaimFeature>): Generator<string> {
	yield '{"type":"FeatureCollection","features":[';
	let separator = "\n";
	for (const claim of claims) {
		yield `${separator}${JSON.stringify(claim)}`;
		separator = ",\n";
	}
	yield `\n],"schemaVersion":${SCHEMA_VERSION}}\n`;
}

const places: Place[] = Array.from({ length: PLACES }, (_, number) => ({
	type: "Feature",
	id: toPlaceId(`place-${number + 1}`),
	geometry: null,
	properties: {
		name: { en: `Place ${number + 1}`, uk: `Місце ${number + 1}` },
		type: "village",
		within: null,
		radiusMeters: null,
		source: "made up",
		licence: "CC0-1.0",
		mentions: [],
	},
}));

const documents: SourceDocument[] = Array.from({ length: DOCUMENTS }, (_, number) => ({
	id: toDocumentId(`made-up-${number}`),
	file: `made-up-${number}.txt`,
	sha256: "0".repeat(64),
	title: `Made-up text ${number}`,
	outlet: `Made-up outlet ${number % 50}`,
	outletKind: "original",
	reportedFrom: null,
	reportedFromUrl: null,
	url: `https://example.org/${number}`,
	archiveUrl: null,
	language: "en",
	published: LAST_DAY,
	publishedBasis: { how: "stated", note: { en: "Made up.", uk: "Вигадано." } },
	rights: "excerpt",
	length: 0,
	text: null,
	pieces: [],
	context: [],
}));

const view = {
	id: "middle",
	title: { en: "The middle", uk: "Середина" },
	date: "2023-08-25",
	claim: null,
	extent: [35, 48.5, 38.5, 50.6],
	published: null,
};
