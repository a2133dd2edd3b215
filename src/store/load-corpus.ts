import * as z from "zod/mini";
import { SCHEMA_VERSION } from "../domain/claim.ts";
import { type Place, placeFeatureSchema } from "../domain/place.ts";
import { failure, type Result, success } from "../domain/result.ts";
import { type SourceDocument, sourceDocumentEntrySchema } from "../domain/source-document.ts";
import { type NamedView, namedViewSchema } from "../domain/view.ts";
import { type Corpus, createCorpus } from "./corpus.ts";
import { DATA_FILES, type DataFile, type LoadFailure } from "./data-files.ts";
import type { DetailsSource } from "./details-source.ts";
import { createFileDetails, createRereadDetails } from "./fetched-details.ts";
import { type LoadClaimsOptions, type LoadedClaims, loadClaims } from "./load-claims.ts";
import { type CorpusRequests, toReason } from "./request-corpus.ts";

/**
 * What was given up so that a corpus could be opened: `passage-search`: too many claims to search their passages;
 * `rereading`: the claims came as GeoJSON, which is read again for each claim that is opened.
 */
export type GivenUp = "passage-search" | "rereading";

export interface LoadOutcome {
	/** Null if the claims themselves could not be loaded: then there is nothing to show. */
	readonly corpus: Corpus | null;
	readonly failures: readonly LoadFailure[];
	/** Records that did not match their schema, by id or else by file and position; they are left out. */
	readonly unreadable: readonly string[];
	readonly givenUp: readonly GivenUp[];
}

const versioned = z.object({ schemaVersion: z.unknown() });
const identified = z.object({ id: z.string() });

/** What a file holds, or why it cannot be used; a version that is not known here is refused before anything is read. */
function readFile<File>(value: unknown, schema: z.ZodMiniType<File>): Result<File> {
	const version = versioned.safeParse(value).data?.schemaVersion;
	if (version !== undefined && version !== SCHEMA_VERSION) {
		return failure(`schemaVersion ${JSON.stringify(version)}; this page reads ${SCHEMA_VERSION}`);
	}
	const parsed = schema.safeParse(value);
	return parsed.success && version !== undefined ? success(parsed.data) : failure("not the expected form");
}

async function readJson(request: CorpusRequests[DataFile]): Promise<Result<unknown>> {
	const answer = await request;
	if (!answer.ok) return answer;
	try {
		return success(await answer.value.response.json());
	} catch (error) {
		return failure(toReason(error));
	}
}

const placesFile = z.object({ features: z.array(z.unknown()) });
const documentsFile = z.object({ documents: z.array(z.unknown()) });
const viewsFile = z.object({ default: z.string(), views: z.array(z.unknown()) });

export interface LoadCorpusOptions extends LoadClaimsOptions {
	readonly fetcher?: typeof fetch;
}

/** Puts a corpus together from answers that are under way, and checks every record against its schema. */
export async function loadCorpus(requests: CorpusRequests, options: LoadCorpusOptions = {}): Promise<LoadOutcome> {
	const failures: LoadFailure[] = [];
	const unreadable: string[] = [];
	const use = <Value>(file: DataFile, content: Result<Value>): Value | null => {
		if (content.ok) return content.value;
		failures.push({ file, reason: content.problem });
		return null;
	};
	const read = async <File>(file: DataFile, schema: z.ZodMiniType<File>): Promise<File | null> => {
		const fetched = await readJson(requests[file]);
		return use(file, fetched.ok ? readFile(fetched.value, schema) : fetched);
	};
	/** The schemas check the form; ids and days become branded by that. */
	const keep = <Record_>(file: DataFile, records: readonly unknown[] = [], schema: z.ZodMiniType): Record_[] =>
		records.flatMap((record, position) => {
			const parsed = schema.safeParse(record);
			if (parsed.success) return [parsed.data as Record_];
			unreadable.push(identified.safeParse(record).data?.id ?? `${DATA_FILES[file]} #${position + 1}`);
			return [];
		});
	const [claims, places, documents, views] = await Promise.all([
		readClaims(requests.claims, options).then((content) => use("claims", content)),
		read("places", placesFile),
		read("documents", documentsFile),
		read("views", viewsFile),
	]);
	failures.sort((one, other) => one.file.localeCompare(other.file));
	if (claims === null) return { corpus: null, failures, unreadable, givenUp: [] };
	const corpus = createCorpus({
		claims: claims.claims,
		places: keep<Place>("places", places?.features, placeFeatureSchema),
		documents: keep<SourceDocument>("documents", documents?.documents, sourceDocumentEntrySchema),
		views: keep<NamedView>("views", views?.views, namedViewSchema),
		defaultView: views?.default ?? null,
		details: claims.details,
	});
	return { corpus, failures, unreadable: [...claims.unreadable, ...unreadable], givenUp: givenUpBy(claims) };
}

async function readClaims(
	request: CorpusRequests[DataFile],
	options: LoadCorpusOptions,
): Promise<Result<LoadedClaims & { readonly details: DetailsSource }>> {
	const answer = await request;
	if (!answer.ok) return answer;
	const { url, response } = answer.value;
	const loaded = await loadClaims(response, options);
	if (!loaded.ok) return loaded;
	const { detailsPerFile } = loaded.value.file;
	const fetcher = options.fetcher ?? fetch;
	const details =
		detailsPerFile === null ? createRereadDetails(url, fetcher) : createFileDetails(url, detailsPerFile, fetcher);
	return success({ ...loaded.value, details });
}

const givenUpBy = ({ isPassageSearched, file }: LoadedClaims): GivenUp[] => [
	...(isPassageSearched ? [] : (["passage-search"] as const)),
	...(file.form === "geojson" ? (["rereading"] as const) : []),
];
