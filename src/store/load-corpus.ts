import * as z from "zod/mini";
import { type Claim, claimFeatureSchema } from "../domain/claim.ts";
import { type Place, placeFeatureSchema } from "../domain/place.ts";
import { failure, type Result, success } from "../domain/result.ts";
import { type SourceDocument, sourceDocumentEntrySchema } from "../domain/source-document.ts";
import { type NamedView, namedViewSchema } from "../domain/view.ts";
import { type Corpus, createCorpus } from "./corpus.ts";
import { DATA_FILES, type DataFile, type LoadFailure } from "./data-files.ts";

export interface LoadOutcome {
	/** Null if the claims themselves could not be loaded: then there is nothing to show. */
	readonly corpus: Corpus | null;
	readonly failures: readonly LoadFailure[];
	/** Records that did not match their schema; they are left out. */
	readonly unreadable: number;
}

/** Fetches one file; throws nothing, so that one failing file leaves the others usable. */
async function fetchJson(url: URL, fetcher: typeof fetch): Promise<Result<unknown>> {
	try {
		const response = await fetcher(url, { cache: "no-cache" });
		if (!response.ok) return failure(`HTTP ${response.status}`);
		return success(await response.json());
	} catch (error) {
		return failure(error instanceof Error ? error.message : String(error));
	}
}

const claimsFile = z.object({ features: z.array(z.unknown()) });
const documentsFile = z.object({ documents: z.array(z.unknown()) });
const viewsFile = z.object({ default: z.string(), views: z.array(z.unknown()) });

/** Loads the derived data that lie under `base`, and checks every record against its schema. */
export async function loadCorpus(base: URL, fetcher: typeof fetch = fetch): Promise<LoadOutcome> {
	const failures: LoadFailure[] = [];
	let unreadable = 0;
	const read = async <File>(file: DataFile, schema: z.ZodMiniType<File>): Promise<File | null> => {
		const fetched = await fetchJson(new URL(DATA_FILES[file], base), fetcher);
		const parsed = fetched.ok ? schema.safeParse(fetched.value) : null;
		if (parsed?.success) return parsed.data;
		failures.push({ file, reason: fetched.ok ? "not the expected form" : fetched.problem });
		return null;
	};
	/** The schemas check the form; ids and days become branded by that. */
	const keep = <Record_>(records: readonly unknown[] | undefined, schema: z.ZodMiniType): Record_[] => {
		const kept = (records ?? []).map((record) => schema.safeParse(record)).filter(({ success: isGood }) => isGood);
		unreadable += (records?.length ?? 0) - kept.length;
		return kept.map(({ data }) => data as Record_);
	};
	const [claims, places, documents, views] = await Promise.all([
		read("claims", claimsFile),
		read("places", claimsFile),
		read("documents", documentsFile),
		read("views", viewsFile),
	]);
	failures.sort((one, other) => one.file.localeCompare(other.file));
	if (claims === null) return { corpus: null, failures, unreadable };
	const corpus = createCorpus({
		claims: keep<Claim>(claims.features, claimFeatureSchema),
		places: keep<Place>(places?.features, placeFeatureSchema),
		documents: keep<SourceDocument>(documents?.documents, sourceDocumentEntrySchema),
		views: keep<NamedView>(views?.views, namedViewSchema),
		defaultView: views?.default ?? null,
	});
	return { corpus, failures, unreadable };
}
