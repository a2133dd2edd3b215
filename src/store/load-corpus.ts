import * as z from "zod/mini";
import { type Claim, claimFeatureSchema, SCHEMA_VERSION } from "../domain/claim.ts";
import { type Place, placeFeatureSchema } from "../domain/place.ts";
import { failure, type Result, success } from "../domain/result.ts";
import { type SourceDocument, sourceDocumentEntrySchema } from "../domain/source-document.ts";
import { type NamedView, namedViewSchema } from "../domain/view.ts";
import { type Corpus, createCorpus } from "./corpus.ts";
import { DATA_FILES, type DataFile, type LoadFailure } from "./data-files.ts";
import { hasPositions } from "./has-positions.ts";

export interface LoadOutcome {
	/** Null if the claims themselves could not be loaded: then there is nothing to show. */
	readonly corpus: Corpus | null;
	readonly failures: readonly LoadFailure[];
	/** Records that did not match their schema, by id or else by file and position; they are left out. */
	readonly unreadable: readonly string[];
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

/** A shape whose coordinates are not numbers would fail only where it is drawn. */
const claimSchema = claimFeatureSchema.check(
	z.refine(({ geometry }) => geometry === null || hasPositions(geometry), "coordinates are not positions"),
);

const claimsFile = z.object({ features: z.array(z.unknown()) });
const documentsFile = z.object({ documents: z.array(z.unknown()) });
const viewsFile = z.object({ default: z.string(), views: z.array(z.unknown()) });

/** Loads the derived data that lie under `base`, and checks every record against its schema. */
export async function loadCorpus(base: URL, fetcher: typeof fetch = fetch): Promise<LoadOutcome> {
	const failures: LoadFailure[] = [];
	const unreadable: string[] = [];
	const read = async <File>(file: DataFile, schema: z.ZodMiniType<File>): Promise<File | null> => {
		const fetched = await fetchJson(new URL(DATA_FILES[file], base), fetcher);
		const content = fetched.ok ? readFile(fetched.value, schema) : fetched;
		if (content.ok) return content.value;
		failures.push({ file, reason: content.problem });
		return null;
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
		read("claims", claimsFile),
		read("places", claimsFile),
		read("documents", documentsFile),
		read("views", viewsFile),
	]);
	failures.sort((one, other) => one.file.localeCompare(other.file));
	if (claims === null) return { corpus: null, failures, unreadable };
	const corpus = createCorpus({
		claims: keep<Claim>("claims", claims.features, claimSchema),
		places: keep<Place>("places", places?.features, placeFeatureSchema),
		documents: keep<SourceDocument>("documents", documents?.documents, sourceDocumentEntrySchema),
		views: keep<NamedView>("views", views?.views, namedViewSchema),
		defaultView: views?.default ?? null,
	});
	return { corpus, failures, unreadable };
}
