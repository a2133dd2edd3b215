import path from "node:path";
import { type Gazetteer, type GazetteerPlace, gazetteerSchema } from "../../domain/gazetteer.ts";
import { type AuthoredFile, parseAuthoredFile, problemAt } from "../authored-file.ts";
import { CACHE_FILE, type CacheEntry, cacheSchema, toGazetteerPlace } from "../gazetteer/cache.ts";
import { suggestion } from "../nearest-word.ts";
import { type Finding, fileProblem, type Problem } from "../problem.ts";
import { findIssues } from "../validate.ts";
import { readBytes } from "./read-file.ts";

const GAZETTEER_FILE = "data/gazetteer.yaml";

export interface ReadGazetteer {
	/** Null where the file is missing or not valid: then nothing that needs places can be checked. */
	readonly gazetteer: Gazetteer | null;
	readonly problems: readonly Problem[];
}

/**
 * Reads and validates the gazetteer and, after it, the places that editors accepted from providers: unique ids, and
 * `within` naming a place that exists.
 */
export async function readGazetteer(root: string): Promise<ReadGazetteer> {
	const own = await readOwn(root);
	if (own.gazetteer === null) return own;
	const accepted = await readAccepted(root, own.gazetteer);
	const gazetteer = { ...own.gazetteer, places: [...own.gazetteer.places, ...accepted.places] };
	return { gazetteer, problems: [...own.problems, ...accepted.problems] };
}

async function readOwn(root: string): Promise<ReadGazetteer> {
	const bytes = await readBytes(path.join(root, GAZETTEER_FILE));
	if (bytes === null) {
		return { gazetteer: null, problems: [fileProblem(GAZETTEER_FILE, "the file is missing: it holds the places")] };
	}
	const parsed = parseAuthoredFile(GAZETTEER_FILE, bytes.toString("utf8"));
	if (!parsed.ok) return { gazetteer: null, problems: parsed.problem };
	const source = parsed.value;
	const issues = findIssues(gazetteerSchema, source.value);
	const gazetteer = issues.length === 0 ? (source.value as Gazetteer) : null;
	const findings = gazetteer === null ? issues : findPlaceFindings(gazetteer, source);
	const problems = findings.map((finding) => problemAt(source, finding));
	return { gazetteer, problems };
}

interface AcceptedPlaces {
	readonly places: readonly GazetteerPlace[];
	readonly problems: readonly Problem[];
}

async function readAccepted(root: string, { places }: Gazetteer): Promise<AcceptedPlaces> {
	const bytes = await readBytes(path.join(root, CACHE_FILE));
	const parsed = parseAuthoredFile(CACHE_FILE, bytes?.toString("utf8") ?? "");
	if (!parsed.ok) return { places: [], problems: parsed.problem };
	const source = parsed.value;
	if (source.value === null) return { places: [], problems: [] };
	const issues = findIssues(cacheSchema, source.value);
	const entries = issues.length === 0 ? ((source.value as { entries: CacheEntry[] | null }).entries ?? []) : [];
	const ids = [...places.map(({ id }) => id), ...entries.map(({ id }) => id)];
	const taken = entries.flatMap(({ id }, index): Finding[] =>
		ids.indexOf(id) === places.length + index
			? []
			: [{ path: ["entries", index, "id"], message: `duplicate place id "${id}"` }],
	);
	const problems = [...issues, ...taken].map((finding) => problemAt(source, finding));
	return { places: problems.length === 0 ? entries.map(toGazetteerPlace) : [], problems };
}

function findPlaceFindings({ places }: Gazetteer, source: AuthoredFile): Finding[] {
	const indexById = new Map<string, number>();
	for (const [index, { id }] of places.entries()) if (!indexById.has(id)) indexById.set(id, index);
	return places.flatMap(({ id, within }, index) => {
		const findings: Finding[] = [];
		if (indexById.get(id) !== index) {
			const { line, column } = source.locate(["places", indexById.get(id) ?? 0, "id"]);
			const message = `duplicate place id "${id}": it is taken at ${source.file}:${line}:${column}`;
			findings.push({ path: ["places", index, "id"], message });
		}
		if (within !== undefined && !indexById.has(within)) {
			const message = `unknown place "${within}"${suggestion(within, indexById.keys())}`;
			findings.push({ path: ["places", index, "within"], message });
		}
		return findings;
	});
}
