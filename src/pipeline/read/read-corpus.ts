import { toIsoDay } from "../../domain/day.ts";
import type { Gazetteer } from "../../domain/gazetteer.ts";
import { type AuthoredFile, problemAt } from "../authored-file.ts";
import { type AuthoredPath, type Problem, toProblemLine } from "../problem.ts";
import type { CorpusDocument } from "./corpus.ts";
import { type Annotation, readAnnotations } from "./read-annotations.ts";
import { readGazetteer } from "./read-gazetteer.ts";
import { readSeeds, type Seeds } from "./read-seeds.ts";
import { type ReadViews, readViews } from "./read-views.ts";

/** Everything that was read, as far as it is valid. */
export interface Corpus {
	readonly documents: readonly CorpusDocument[];
	/** Ids of all claims that stand in any file, also of those that are not valid; null if a file could not be read. */
	readonly claimIds: ReadonlySet<string> | null;
	readonly gazetteer: Gazetteer | null;
	readonly views: ReadViews["views"];
	readonly drafts: readonly string[];
	readonly problems: readonly Problem[];
}

/** Reads a corpus from its root: `seeds/`, `data/annotations/`, `data/gazetteer.yaml`, `data/views.yaml`. */
export async function readCorpus(root: string): Promise<Corpus> {
	const read = await readAnnotations(root);
	const { annotations, drafts, isComplete, problems } = read;
	const [seeds, { gazetteer, problems: gazetteerProblems }, { views, problems: viewProblems }] = await Promise.all([
		readSeeds(root, read),
		readGazetteer(root),
		readViews(root),
	]);
	const ids = annotations.flatMap(authoredIds);
	return {
		documents: annotations.flatMap((annotation) => toCorpusDocument(annotation, seeds)),
		claimIds: isComplete ? new Set(ids.filter(({ what }) => what === "claim").map(({ id }) => id)) : null,
		gazetteer,
		views,
		drafts,
		problems: [...problems, ...seeds.problems, ...gazetteerProblems, ...viewProblems, ...findDuplicateIds(ids)],
	};
}

function toCorpusDocument(annotation: Annotation, seeds: Seeds): CorpusDocument[] {
	const { source, document, claims, context, mentions } = annotation;
	const seed = document === null ? undefined : seeds.byName.get(document.file);
	if (document === null || seed === undefined) return [];
	const published = toIsoDay(document.published);
	const { reportedFromPublished: reported } = document;
	const reportedFromPublished = reported === undefined ? null : toIsoDay(reported);
	return [{ source, document, seed, claims, context, mentions, published, reportedFromPublished }];
}

interface AuthoredId {
	readonly what: "claim" | "document";
	readonly id: string;
	readonly source: AuthoredFile;
	readonly path: AuthoredPath;
}

/** Ids as they stand in a file, whether or not the rest of their claim is valid: nobody should reuse them. */
function authoredIds({ source }: Annotation): AuthoredId[] {
	const { document, claims } = (source.value ?? {}) as { document?: unknown; claims?: unknown };
	const entries = [
		{ what: "document" as const, path: ["document", "id"], holder: document },
		...(Array.isArray(claims) ? claims : []).map((holder: unknown, index) => ({
			what: "claim" as const,
			path: ["claims", index, "id"],
			holder,
		})),
	];
	return entries.flatMap(({ what, path, holder }) => {
		const { id } = (holder ?? {}) as { id?: unknown };
		return typeof id === "string" ? [{ what, id, source, path }] : [];
	});
}

function findDuplicateIds(ids: readonly AuthoredId[]): Problem[] {
	const first = new Map<string, AuthoredId>();
	return ids.flatMap((entry) => {
		const key = `${entry.what} ${entry.id}`;
		const earlier = first.get(key);
		if (earlier === undefined) {
			first.set(key, entry);
			return [];
		}
		const place = toProblemLine(problemAt(earlier.source, { path: earlier.path, message: "" })).trim();
		const message = `duplicate ${entry.what} id "${entry.id}": it is taken at ${place}`;
		return [problemAt(entry.source, { path: entry.path, message })];
	});
}
