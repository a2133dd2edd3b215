import { readFile } from "node:fs/promises";
import path from "node:path";
import {
	type AnnotationFile,
	type AuthoredClaim,
	annotationFileSchema,
	claimSchema,
	sourceDocumentSchema,
} from "../../domain/annotation.ts";
import { KINDS_BY_GROUP } from "../../domain/vocabulary.ts";
import { type AuthoredFile, parseAuthoredFile, problemAt } from "../authored-file.ts";
import { suggestion } from "../nearest-word.ts";
import { type Finding, fileProblem, findingUnder, type Problem } from "../problem.ts";
import { findIssues } from "../validate.ts";
import type { Authored, AuthoredContext, AuthoredDocument, AuthoredMention } from "./corpus.ts";
import { listFolder } from "./read-file.ts";

const ANNOTATIONS_FOLDER = "data/annotations";

/** An annotation file as far as it is valid: `document` is null where its own part is not. */
export interface Annotation {
	readonly source: AuthoredFile;
	readonly document: AuthoredDocument | null;
	readonly claims: readonly Authored<AuthoredClaim>[];
	readonly context: readonly Authored<AuthoredContext>[];
	readonly mentions: readonly Authored<AuthoredMention>[];
}

export interface Annotations {
	readonly annotations: readonly Annotation[];
	/** Files named `*.draft.yaml`: listed; only which text each is of is read. */
	readonly drafts: readonly string[];
	/** The texts that these name: they wait for their editor. */
	readonly draftedSeeds: ReadonlySet<string>;
	/** Whether every file could be read: otherwise nobody can tell which claims and sources are missing. */
	readonly isComplete: boolean;
	readonly problems: readonly Problem[];
}

/** Reads and validates every annotation file. What is wrong in one part of a file does not hide the other parts. */
export async function readAnnotations(root: string): Promise<Annotations> {
	const names = await listFolder(path.join(root, ANNOTATIONS_FOLDER));
	if (names === null) {
		const problem = fileProblem(ANNOTATIONS_FOLDER, "the folder is missing: it holds one annotation file per source");
		return { annotations: [], drafts: [], draftedSeeds: new Set(), isComplete: false, problems: [problem] };
	}
	const drafts = names.filter((name) => name.endsWith(".draft.yaml"));
	const misnamed = names.filter((name) => name.endsWith(".yml"));
	const problems = misnamed.map((name) =>
		fileProblem(`${ANNOTATIONS_FOLDER}/${name}`, "only files named *.yaml are read: rename it"),
	);
	const files = names.filter((name) => name.endsWith(".yaml") && !drafts.includes(name));
	const annotations: Annotation[] = [];
	for (const name of files) {
		const file = `${ANNOTATIONS_FOLDER}/${name}`;
		const parsed = parseAuthoredFile(file, await readFile(path.join(root, file), "utf8"));
		if (!parsed.ok) {
			problems.push(...parsed.problem);
			continue;
		}
		const source = parsed.value;
		const issues = findAnnotationIssues(source.value);
		problems.push(...issues.map((finding) => problemAt(source, finding)));
		annotations.push(keepValidParts(source, issues.length === 0));
	}
	const readable = annotations.filter(({ source }) => isRecord(source.value));
	const draftedSeeds = await seedsOfDrafts(root, drafts);
	return { annotations, drafts, draftedSeeds, isComplete: readable.length === files.length, problems };
}

/** What a draft says of its text, even where the rest of it is not valid yet; one that cannot be read names none. */
async function seedsOfDrafts(root: string, drafts: readonly string[]): Promise<ReadonlySet<string>> {
	const named = await Promise.all(
		drafts.map(async (name) => {
			const file = `${ANNOTATIONS_FOLDER}/${name}`;
			const parsed = parseAuthoredFile(file, await readFile(path.join(root, file), "utf8"));
			const document = parsed.ok && isRecord(parsed.value.value) ? parsed.value.value.document : undefined;
			return isRecord(document) && typeof document.file === "string" ? [document.file] : [];
		}),
	);
	return new Set(named.flat());
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const listIn = (value: unknown, key: string): readonly unknown[] => {
	const list = isRecord(value) ? value[key] : undefined;
	return Array.isArray(list) ? list : [];
};

function findAnnotationIssues(value: unknown): Finding[] {
	const document = isRecord(value) ? value.document : undefined;
	return [
		...findIssues(annotationFileSchema, value),
		...findLateOriginal(document).map((finding) => findingUnder(["document"], finding)),
		...listIn(value, "claims").flatMap((claim, index) =>
			[...findForeignKind(claim), ...findUnexplainedWithdrawal(claim)].map((finding) =>
				findingUnder(["claims", index], finding),
			),
		),
	];
}

function findForeignKind(claim: unknown): Finding[] {
	const parsed = claimSchema.shape.group.safeParse(isRecord(claim) ? claim.group : undefined);
	const kind = isRecord(claim) ? claim.kind : undefined;
	if (!parsed.success || typeof kind !== "string" || !claimSchema.shape.kind.safeParse(kind).success) return [];
	const allowed: readonly string[] = KINDS_BY_GROUP[parsed.data];
	if (allowed.includes(kind)) return [];
	const hint = suggestion(kind, allowed);
	const message = `kind "${kind}" does not belong to group "${parsed.data}"${hint}; its kinds: ${allowed.join(", ")}`;
	return [{ path: ["kind"], message }];
}

function findUnexplainedWithdrawal(claim: unknown): Finding[] {
	if (!isRecord(claim) || claim.status !== "withdrawn" || listIn(claim, "history").length > 0) return [];
	return [{ path: ["status"], message: 'a withdrawn claim needs a "history" entry: on which day, and why' }];
}

function findLateOriginal(document: unknown): Finding[] {
	if (!isRecord(document)) return [];
	const { published, reportedFromPublished } = document;
	const isDay = (value: unknown): value is string => sourceDocumentSchema.shape.published.safeParse(value).success;
	if (!isDay(published) || !isDay(reportedFromPublished) || reportedFromPublished <= published) return [];
	const message = `the original reporting cannot have appeared after this text, on ${published}`;
	return [{ path: ["reportedFromPublished"], message }];
}

function keepValidParts(source: AuthoredFile, isValid: boolean): Annotation {
	const { shape } = annotationFileSchema;
	const root = source.value;
	const keep = <Value>(key: keyof AnnotationFile, accepts: (value: unknown) => boolean): Authored<Value>[] =>
		listIn(root, key).flatMap((value, index) =>
			isValid || accepts(value) ? [{ path: [key, index], value: value as Value }] : [],
		);
	const document = isRecord(root) ? root.document : undefined;
	const isDocument = sourceDocumentSchema.safeParse(document).success && findLateOriginal(document).length === 0;
	return {
		source,
		document: isDocument ? (document as AuthoredDocument) : null,
		claims: keep<AuthoredClaim>("claims", (value) => claimSchema.safeParse(value).success),
		context: keep<AuthoredContext>("context", (value) => shape.context.safeParse([value]).success),
		mentions: keep<AuthoredMention>("mentions", (value) => shape.mentions.safeParse([value]).success),
	};
}
