import { type ClaimFeature, SCHEMA_VERSION } from "../domain/claim.ts";
import { DETAILS_PER_FILE, detailsFileOf } from "../domain/columns/claims-file.ts";
import { toColumnsJson, toDetailsJson } from "../domain/columns/encode-claims.ts";
import { failure, type Result, success } from "../domain/result.ts";
import { problemAt } from "./authored-file.ts";
import { type AnchoredDocument, anchorDocument } from "./derive/anchor-document.ts";
import { type ClaimContext, deriveClaims } from "./derive/derive-claims.ts";
import { findDocumentMentions } from "./derive/find-document-mentions.ts";
import { findRelationProblems, relationsByClaim } from "./derive/find-relation-problems.ts";
import { findUnknownPlaces, placesNamedBy } from "./derive/find-unknown-places.ts";
import { showClaims } from "./derive/show-claims.ts";
import { type BasemapData, readBasemap } from "./geometry/basemap-lines.ts";
import { type OutputText, toOutputText } from "./output/output-text.ts";
import { toStableJson, toStableJsonPieces } from "./output/stable-json.ts";
import { toJsonSchemas } from "./output/to-json-schemas.ts";
import { findViewProblems, findViewsBesideTheirClaim, toViewCollection } from "./output/to-named-views.ts";
import { toPlaceFeatures } from "./output/to-place-features.ts";
import { toSourceDocument } from "./output/to-source-document.ts";
import type { FoundMention } from "./places/find-mentions.ts";
import { createPlaceIndex, type PlaceIndex } from "./places/place-index.ts";
import { fileProblem, type Problem, sortProblems } from "./problem.ts";
import { type Corpus, readCorpus } from "./read/read-corpus.ts";
import { type CarriedText, carryText } from "./rights.ts";

/** A document with everything that was made of it. */
export interface BuiltDocument {
	readonly anchored: AnchoredDocument;
	readonly carried: CarriedText;
	readonly mentions: readonly FoundMention[];
	readonly features: readonly ClaimFeature[];
}

export interface BuildSummary {
	readonly documents: number;
	readonly claims: number;
	/** Claims that are drawn; that name a place but are not drawn; that name none. */
	readonly placed: number;
	readonly regionLevel: number;
	readonly withoutPlace: number;
	readonly mentions: number;
	readonly drafts: readonly string[];
}

export interface CorpusBuild {
	/** Contents by path from the corpus root, with forward slashes. */
	readonly outputs: ReadonlyMap<string, OutputText>;
	readonly summary: BuildSummary;
	readonly documents: readonly BuiltDocument[];
}

/**
 * Builds a corpus from its root folder and writes nothing. Fails with every problem of every file, sorted; a corpus with
 * any problem has no outputs.
 */
export async function buildCorpus(root: string): Promise<Result<CorpusBuild, readonly Problem[]>> {
	const corpus = await readCorpus(root);
	const anchored = corpus.documents.map(anchorDocument);
	const { basemap, problems: basemapProblems } = tryBasemap(root);
	const { shownById, problems: shownProblems } = showClaims(anchored);
	const problems = [
		...corpus.problems,
		...basemapProblems,
		...anchored.flatMap((document) => document.problems),
		...shownProblems,
		...findCrossProblems(corpus, anchored),
	];
	const { gazetteer, views } = corpus;
	if (gazetteer === null) return failure(sortProblems(problems));
	const places = createPlaceIndex(gazetteer);
	if (basemap === null || views === null) {
		problems.push(...findPlaceProblems(anchored, places));
		return failure(sortProblems(problems));
	}
	const relationsById = relationsByClaim(anchored.flatMap(({ claims }) => claims.map(({ claim }) => claim)));
	const context = { geometry: { places, basemap }, shownById, relationsById };
	const built = anchored.map((document) => buildDocument(document, context));
	problems.push(...built.flatMap((document) => document.problems));
	const documents = built.map(({ document }) => document);
	const features = documents.flatMap((document) => document.features);
	// What is not known can shorten or lengthen the time for which a claim is shown.
	if (corpus.claimIds !== null) problems.push(...findViewsBesideTheirClaim(views, features));
	if (problems.length > 0) return failure(sortProblems(problems));
	const outputs = toOutputs(documents, places, toStableJson(toViewCollection(views.value)));
	return success({ outputs, summary: summarise(documents, corpus.drafts), documents });
}

function tryBasemap(root: string): { readonly basemap: BasemapData | null; readonly problems: readonly Problem[] } {
	try {
		return { basemap: readBasemap(root), problems: [] };
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		return { basemap: null, problems: [fileProblem("data/basemap", message)] };
	}
}

function findCrossProblems({ claimIds, views }: Corpus, anchored: readonly AnchoredDocument[]): Problem[] {
	const related = anchored.flatMap(({ corpusDocument: { source, claims } }) =>
		claims.map(({ path, value }) => ({ source, path, claim: value })),
	);
	return [...findRelationProblems(related, claimIds), ...(views === null ? [] : findViewProblems(views, claimIds))];
}

const findPlaceProblems = (anchored: readonly AnchoredDocument[], { byId }: PlaceIndex): Problem[] =>
	anchored.flatMap(({ corpusDocument: { source, claims } }) =>
		claims.flatMap(({ path, value }) =>
			findUnknownPlaces(value, byId).map((finding) =>
				problemAt(source, { ...finding, path: [...path, ...finding.path] }),
			),
		),
	);

function buildDocument(
	anchored: AnchoredDocument,
	context: ClaimContext,
): { readonly document: BuiltDocument; readonly problems: readonly Problem[] } {
	const { corpusDocument, claims } = anchored;
	const { seed, document } = corpusDocument;
	const { mentions, problems: mentionProblems } = findDocumentMentions(anchored, context.geometry.places);
	const quoted = claims.map(({ claim, passage, support }) => ({ isDrawn: claim.geometry != null, passage, support }));
	const carried = carryText(seed, document.rights, quoted, document.language);
	const { features, problems } = deriveClaims(anchored, carried, context);
	return { document: { anchored, carried, mentions, features }, problems: [...mentionProblems, ...problems] };
}

const byId = <Entry extends { readonly id: string }>(entries: readonly Entry[]): Entry[] =>
	[...entries].sort((one, other) => (one.id < other.id ? -1 : 1));

function toOutputs(documents: readonly BuiltDocument[], places: PlaceIndex, views: string): Map<string, OutputText> {
	const features = byId(documents.flatMap((document) => document.features));
	const sources = byId(documents.map(({ anchored, carried }) => toSourceDocument(anchored, carried)));
	const named = documents.flatMap(({ anchored }) => anchored.claims.flatMap(({ claim }) => placesNamedBy(claim)));
	const mentioned = documents.map(({ anchored, mentions, carried }) => ({
		document: anchored.corpusDocument.document.id,
		mentions,
		carried,
	}));
	mentioned.sort((one, other) => (one.document < other.document ? -1 : 1));
	const placeFeatures = toPlaceFeatures(
		places.byId,
		named.map(({ place }) => place),
		mentioned,
	);
	const collection = { type: "FeatureCollection", schemaVersion: SCHEMA_VERSION };
	return new Map([
		["data/derived/claims.geojson", () => toStableJsonPieces({ ...collection, features })],
		["data/derived/claims.columns.json", () => toColumnsJson(features, features.length)],
		...toDetailsOutputs(features),
		["data/derived/documents.json", () => toStableJsonPieces({ schemaVersion: SCHEMA_VERSION, documents: sources })],
		["data/derived/places.geojson", () => toStableJsonPieces({ ...collection, features: placeFeatures })],
		["data/derived/views.json", toOutputText(views)],
		...toJsonSchemas().map(([file, contents]): [string, OutputText] => [file, toOutputText(contents)]),
	]);
}

function* toDetailsOutputs(features: readonly ClaimFeature[]): Generator<[string, OutputText]> {
	for (let at = 0; at < features.length; at += DETAILS_PER_FILE) {
		const part = features.slice(at, at + DETAILS_PER_FILE);
		yield [`data/derived/${detailsFileOf(at, DETAILS_PER_FILE)}`, () => toDetailsJson(part)];
	}
}

function summarise(documents: readonly BuiltDocument[], drafts: readonly string[]): BuildSummary {
	const features = documents.flatMap((document) => document.features);
	const placed = features.filter(({ geometry }) => geometry !== null).length;
	const withoutPlace = features.filter(({ properties }) => properties.places.length === 0).length;
	return {
		documents: documents.length,
		claims: features.length,
		placed,
		regionLevel: features.length - placed - withoutPlace,
		withoutPlace,
		mentions: documents.reduce((sum, { mentions }) => sum + mentions.length, 0),
		drafts,
	};
}
