import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { type AnnotationFile, claimSchema, sourceDocumentSchema } from "../../domain/annotation.ts";
import type { ClaimFeature } from "../../domain/claim.ts";
import type {
	Candidate,
	CandidateClaim,
	FieldProblem,
	Preview,
	ReviewContent,
} from "../../domain/review/review-draft.ts";
import { type AuthoredFile, parseAuthoredFile } from "../authored-file.ts";
import { anchorDocument } from "../derive/anchor-document.ts";
import { deriveClaims } from "../derive/derive-claims.ts";
import { showClaims } from "../derive/show-claims.ts";
import type { BasemapData } from "../geometry/basemap-lines.ts";
import { createPlaceIndex } from "../places/place-index.ts";
import type { Finding, Problem } from "../problem.ts";
import { readCorpus } from "../read/read-corpus.ts";
import { listFolder } from "../read/read-file.ts";
import { carryText } from "../rights.ts";
import { findIssues } from "../validate.ts";
import { writeFinishedFile } from "./draft-file.ts";
import { ANNOTATIONS_FOLDER, type StoredDraft } from "./draft-store.ts";
import { toQuote } from "./to-quote.ts";

const PREVIEW_FILE = `${ANNOTATIONS_FOLDER}/preview.yaml`;

/** What stands in for what a document does not say yet, so that a claim can be drawn all the same. */
const STAND_IN: Omit<AnnotationFile["document"], "file" | "sha256"> = {
	id: "preview",
	title: "-",
	outlet: "-",
	outletKind: "original",
	url: "https://example.org/",
	language: "en",
	published: "2022-09-09",
	publishedBasis: { how: "inferred", note: { en: "-", uk: "-" } },
	rights: "full",
};

export interface PreviewSettings {
	readonly root: string;
	/** A folder of its own outside the corpus, for a corpus of one document. */
	readonly scratch: string;
	readonly basemap: BasemapData;
}

/**
 * How a candidate would be drawn, and what is wrong with it: the pipeline's own steps, run on a corpus that holds this
 * document with this one claim. Relations to other claims are looked at when the review is finished.
 */
export async function previewCandidate(
	settings: PreviewSettings,
	stored: StoredDraft,
	{ document, candidate }: { readonly document: ReviewContent["document"]; readonly candidate: Candidate },
): Promise<Preview> {
	const documentProblems = findIssues(sourceDocumentSchema, document).map(toFieldProblem);
	const passage = toQuote(stored.seed, candidate.passage);
	const problems = findIssues(claimSchema, { ...candidate.claim, passage }).map(toFieldProblem);
	const yaml = writeFinishedFile(stored.yaml, stored.seed, {
		document: withStandIns(document),
		candidates: [{ ...candidate, claim: withWordsStandIn(candidate.claim), decision: "accepted", from: null }],
		context: [],
	});
	/** The text that the draft on the disk names: what a request says of files is not taken for a path. */
	await writeScratch(settings, stored.content.document.file, yaml);
	const corpus = await readCorpus(settings.scratch);
	const source = parseAuthoredFile(PREVIEW_FILE, yaml);
	if (!source.ok) return { feature: null, problems, documentProblems };
	const derived = derive(corpus, settings.basemap);
	const found = [...corpus.problems, ...derived.problems].filter(({ file }) => file === PREVIEW_FILE);
	const all = [...problems, ...toFieldProblems(found, source.value)];
	const isFirst = ({ message }: FieldProblem, index: number): boolean =>
		index === all.findIndex((one) => one.message === message);
	return { feature: derived.feature, problems: all.filter(isFirst), documentProblems };
}

const toFieldProblem = ({ path: at, message }: Finding): FieldProblem => ({ path: at, message });

/** A claim whose words are not written yet is drawn all the same. */
function withWordsStandIn(claim: CandidateClaim): CandidateClaim {
	const { id, headline, claimant } = claim;
	return {
		...claim,
		id: claimSchema.shape.id.safeParse(id).success ? id : "preview",
		headline: claimSchema.shape.headline.safeParse(headline).success ? headline : { en: "-", uk: "-" },
		claimant: { ...claimant, name: claimant.name || "-", role: claimant.role || "-" },
	};
}

function withStandIns(document: ReviewContent["document"]): ReviewContent["document"] {
	const valid = Object.entries(sourceDocumentSchema.shape).flatMap(([key, schema]) => {
		const value = document[key as keyof typeof document];
		return value !== undefined && schema.safeParse(value).success ? [[key, value]] : [];
	});
	const own = { ...STAND_IN, ...Object.fromEntries(valid) } as ReviewContent["document"];
	return Object.assign(own, { reportedFromPublished: undefined });
}

async function writeScratch({ root, scratch }: PreviewSettings, seedName: string, yaml: string): Promise<void> {
	await rm(scratch, { recursive: true, force: true });
	await mkdir(path.join(scratch, ANNOTATIONS_FOLDER), { recursive: true });
	await mkdir(path.join(scratch, "seeds"));
	const names = ((await listFolder(path.join(root, "data"))) ?? []).filter((name) => name.startsWith("gazetteer"));
	const copied = [...names.map((name) => `data/${name}`), `seeds/${seedName}`];
	await Promise.all(copied.map((name) => cp(path.join(root, name), path.join(scratch, name), { recursive: true })));
	await writeFile(path.join(scratch, PREVIEW_FILE), yaml);
}

function derive(
	{ documents, gazetteer }: Awaited<ReturnType<typeof readCorpus>>,
	basemap: BasemapData,
): { readonly feature: ClaimFeature | null; readonly problems: readonly Problem[] } {
	const [document] = documents;
	if (document === undefined || gazetteer === null) return { feature: null, problems: [] };
	const anchored = anchorDocument(document);
	const { shownById, problems } = showClaims([anchored]);
	const quoted = anchored.claims.map(({ claim, passage, support }) => ({
		isDrawn: claim.geometry != null,
		passage,
		support,
	}));
	const carried = carryText(document.seed, "full", quoted, document.document.language);
	const geometry = { places: createPlaceIndex(gazetteer), basemap };
	const derived = deriveClaims(anchored, carried, { geometry, shownById, relationsById: new Map() });
	return {
		feature: derived.features[0] ?? null,
		problems: [...anchored.problems, ...problems, ...derived.problems],
	};
}

/** Problems know lines; a form knows fields: the path of the claim that stands where the problem is. */
function toFieldProblems(problems: readonly Problem[], source: AuthoredFile): FieldProblem[] {
	const claim = (source.value as { claims?: readonly unknown[] }).claims?.[0];
	const pathAt = new Map<string, readonly (string | number)[]>();
	for (const at of pathsIn(claim)) {
		for (const atKey of [true, false]) {
			const { line, column } = source.locate(["claims", 0, ...at], atKey);
			pathAt.set(`${line}:${column}`, at);
		}
	}
	return (
		problems
			// The text was read from the same folder a moment ago; its hash is judged when the review is finished.
			.filter(({ message }) => !/^seeds\/.* has changed/.test(message))
			.map(({ line, column, message }) => ({ path: pathAt.get(`${line}:${column}`) ?? [], message }))
	);
}

function pathsIn(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
	const entries: [string | number, unknown][] = Array.isArray(value)
		? [...value.entries()]
		: typeof value === "object" && value !== null
			? Object.entries(value)
			: [];
	return [[...path], ...entries.flatMap(([key, inner]) => pathsIn(inner, [...path, key]))];
}
