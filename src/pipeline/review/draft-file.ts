import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isNode, isSeq, parseDocument, visit, type YAMLMap, YAMLSeq } from "yaml";
import { type AnnotationFile, annotationFileSchema, claimSchema } from "../../domain/annotation.ts";
import { EMPTY_CLAIM } from "../../domain/review/empty-claim.ts";
import {
	type Candidate,
	type CandidateClaim,
	type ContextStretch,
	DECISIONS,
	type Decision,
	type ReviewContent,
	type ReviewInput,
	type SavedCandidate,
	type Stretch,
	type SupportStretch,
} from "../../domain/review/review-draft.ts";
import { isUnwritten } from "../../domain/unwritten.ts";
import { anchorQuote } from "../anchor/anchor-quote.ts";
import type { SeedText } from "../anchor/seed-text.ts";
import { setValue } from "./set-value.ts";
import { toQuote } from "./to-quote.ts";

/**
 * The form of a draft, `data/annotations/*.draft.yaml`, and no other part of the review knows it, but for `drafted` (`drafted-in.ts`): an annotation file whose
 * claims may be incomplete, each with a key of its own, `proposal: { rule, confidence, decided }`, to which the review
 * adds `decision` and `reason`. Texts that nobody has written yet are marked (`unwritten.ts`). Comments that begin with one of
 * `DRAFTING_COMMENTS` are the drafting's, and go when the review is finished; all others are an editor's.
 */
const PROPOSAL = "proposal";
const DRAFTING_COMMENTS =
	/^ (?:A draft made by (?:rules|a program)|check: |write: |how much of the text the public site may carry|(?:stated|address|inferred): |the first line that is long enough|the page's own title$|its letters$|the host of the web address$|named in the text; it may|nothing says who published)/;

type Fields = Readonly<Record<string, unknown>>;
const fieldsIn = (value: unknown): Fields =>
	typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

/** Whole lines stay whole: a folded quote is hard to compare with its source. */
const AS_WRITTEN = { lineWidth: 0 } as const;

const NOT_FOUND: Stretch = { start: 0, end: 0 };

function stretchOf(seed: SeedText, quote: Fields): Stretch {
	const { exact, prefix, suffix } = quote;
	if (typeof exact !== "string" || exact === "") return NOT_FOUND;
	const around = {
		...(typeof prefix === "string" && { prefix }),
		...(typeof suffix === "string" && { suffix }),
	};
	const anchored = anchorQuote(seed, { exact, ...around });
	return anchored.ok ? { start: anchored.value.start, end: anchored.value.end } : NOT_FOUND;
}

const isFound = ({ start, end }: Stretch): boolean => start < end;

/** What of a claim the finished form knows, filled up with what is empty. */
function toClaim(value: Fields): CandidateClaim {
	const known = Object.keys(claimSchema.shape).filter((key) => key !== "passage" && key !== "support");
	const own = Object.fromEntries(known.filter((key) => value[key] !== undefined).map((key) => [key, value[key]]));
	const filled = { ...EMPTY_CLAIM, ...own } as Record<string, unknown>;
	for (const key of ["headline", "claimant", "when"] as const) {
		filled[key] = { ...EMPTY_CLAIM[key], ...fieldsIn(value[key]) };
	}
	return filled as unknown as CandidateClaim;
}

function toCandidate(seed: SeedText, raw: unknown, index: number): Candidate {
	const value = fieldsIn(raw);
	const proposal = fieldsIn(value[PROPOSAL]);
	const { decision, reason, rule, confidence } = proposal;
	return {
		key: `file-${index}`,
		claim: toClaim(value),
		passage: stretchOf(seed, fieldsIn(value["passage"])),
		support: listIn(value["support"]).flatMap((entry): SupportStretch[] => {
			const stretch = stretchOf(seed, fieldsIn(entry));
			return isFound(stretch) ? [{ ...stretch, role: fieldsIn(entry)["role"] as SupportStretch["role"] }] : [];
		}),
		decision: DECISIONS.find((word) => word === decision) ?? "open",
		reason: textIn(reason),
		rule: textIn(rule) || null,
		confidence: typeof confidence === "number" ? confidence : null,
	};
}

function toContext(seed: SeedText, raw: unknown): ContextStretch {
	const value = fieldsIn(raw);
	return { ...stretchOf(seed, value), reason: value["reason"] as ContextStretch["reason"] };
}

/** The name of the source text that a draft is of. Throws an Error in words if the file is no draft. */
export function seedNameIn(text: string): string {
	const document = parseDocument(text);
	const [error] = document.errors;
	if (error !== undefined) throw new Error(`The draft is not valid YAML: ${error.message}`);
	const { file } = fieldsIn(fieldsIn(document.toJS())["document"]);
	if (typeof file !== "string" || !/^[^/\\]+\.txt$/.test(file)) {
		throw new Error(
			'The draft does not name its source text: "document.file" must be the name of a .txt file in seeds/.',
		);
	}
	return file;
}

/** Texts that are not written yet become empty, on any level. */
function withoutUnwritten(value: unknown): unknown {
	if (isUnwritten(value)) return "";
	if (Array.isArray(value)) return value.map(withoutUnwritten);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutUnwritten(inner)]));
}

/** Reads a draft; what the file lacks is empty. */
export function readDraftFile(text: string, seed: SeedText): ReviewContent {
	const root = fieldsIn(withoutUnwritten(parseDocument(text).toJS()));
	return {
		document: fieldsIn(root["document"]) as unknown as AnnotationFile["document"],
		candidates: listIn(root["claims"]).map((claim, index) => toCandidate(seed, claim, index)),
		context: listIn(root["context"])
			.map((entry) => toContext(seed, entry))
			.filter(isFound),
	};
}

/** A draft with what an editor changed, and everything else as it was: comments, order, keys that nobody here knows. */
export function writeDraftFile(text: string, seed: SeedText, input: Omit<ReviewInput, "etag">): string {
	const before = readDraftFile(text, seed);
	if (isUnchanged(before, input)) return text;
	const document = parseDocument(text);
	applyInput(document, seed, input, before);
	return document.toString(AS_WRITTEN);
}

function isUnchanged(before: ReviewContent, { document, candidates, context }: Omit<ReviewInput, "etag">): boolean {
	const content = { document, candidates: candidates.map(({ from: _, ...candidate }) => candidate), context };
	return candidates.every(({ from }, index) => from === index) && isDeepStrictEqual(content, before);
}

/**
 * The finished annotation: the accepted claims without what only the review needs. Those that were rejected stay in a
 * comment at its end, with the reasons: the finished form has no place for them, and nobody should propose them again.
 */
export function writeFinishedFile(text: string, seed: SeedText, input: Omit<ReviewInput, "etag">): string {
	const document = parseDocument(text);
	applyInput(document, seed, input, readDraftFile(text, seed));
	removeDraftingComments(document);
	const claims = document.get("claims");
	const accepted = input.candidates.map(({ decision }) => decision === "accepted");
	if (isSeq(claims)) claims.items = claims.items.filter((_, index) => accepted[index] === true);
	keepKnownKeys(document.contents, annotationFileSchema.shape);
	keepKnownKeys(document.get("document"), annotationFileSchema.shape.document.shape);
	if (isSeq(claims)) for (const claim of claims.items) keepKnownKeys(claim, claimSchema.shape);
	const rejected = input.candidates.filter(({ decision }) => decision === "rejected");
	if (rejected.length > 0) {
		const lines = [" Rejected in review:", ...rejected.map((candidate) => toRejectedLine(seed, candidate))];
		document.comment = [document.comment, ...lines].filter((line) => line != null).join("\n");
	}
	return document.toString(AS_WRITTEN);
}

const toRejectedLine = (seed: SeedText, { claim, passage, reason }: Candidate): string =>
	` - ${claim.group}/${claim.kind} ${JSON.stringify(seed.slice(passage.start, passage.end))}: ${JSON.stringify(reason)}`;

function removeDraftingComments(document: Document): void {
	const isDrafting = (comment: string | null | undefined): boolean => DRAFTING_COMMENTS.test(comment ?? "");
	if (isDrafting(document.commentBefore)) document.commentBefore = null;
	visit(document, {
		Node: (_, node) => {
			if (isDrafting(node.comment)) node.comment = null;
			if (isDrafting(node.commentBefore)) node.commentBefore = null;
		},
	});
}

function keepKnownKeys(node: unknown, shape: Fields): void {
	if (!isMap(node)) return;
	node.items = node.items.filter(({ key }) => String(isNode(key) ? key.toJSON() : key) in shape);
}

function applyInput(document: Document, seed: SeedText, input: Omit<ReviewInput, "etag">, before: ReviewContent): void {
	for (const [key, value] of Object.entries(input.document)) {
		const earlier = before.document[key as keyof typeof before.document];
		if (!isDeepStrictEqual(value, earlier)) setValue(document, ["document", key], value);
	}
	for (const key of Object.keys(before.document)) if (!(key in input.document)) document.deleteIn(["document", key]);
	const old = document.get("claims");
	const oldItems = isSeq(old) ? old.items : [];
	const claims = isSeq(old) ? old : new YAMLSeq();
	const isKept = ({ from }: SavedCandidate): boolean => from !== null && oldItems[from] !== undefined;
	claims.items = input.candidates.map((candidate) =>
		isKept(candidate) ? oldItems[candidate.from ?? 0] : document.createNode({ id: candidate.claim.id }),
	);
	if (claims !== old) document.set("claims", claims);
	for (const [index, candidate] of input.candidates.entries()) {
		const known = isKept(candidate) ? (before.candidates[candidate.from ?? 0] ?? null) : null;
		applyCandidate(document, seed, index, { candidate, before: known });
	}
	applyContext(document, seed, input.context, before.context);
}

interface CandidateChange {
	readonly candidate: Candidate;
	readonly before: Candidate | null;
}

/** A new claim is written in the order in which a reader expects its keys. */
const KEYS = Object.keys(claimSchema.shape);

function applyCandidate(document: Document, seed: SeedText, index: number, change: CandidateChange): void {
	const { candidate, before } = change;
	const path = ["claims", index];
	const claim = candidate.claim as unknown as Fields;
	const earlier = fieldsIn(before?.claim);
	for (const key of KEYS) {
		if (key === "passage" && !isDeepStrictEqual(candidate.passage, before?.passage)) {
			document.setIn([...path, key], flowNode(document, quoteOf(seed, candidate.passage)));
		} else if (key === "support" && !isDeepStrictEqual(candidate.support, before?.support ?? [])) {
			applySupport(document, seed, [...path, key], candidate.support);
		} else if (!isDeepStrictEqual(claim[key], earlier[key])) setValue(document, [...path, key], claim[key]);
	}
	const { decision, reason } = candidate;
	if (before !== null && before.decision === decision && before.reason === reason) return;
	setDecision(document, [...path, PROPOSAL], decision, reason);
}

function setDecision(document: Document, path: (string | number)[], decision: Decision, reason: string): void {
	if (!isMap(document.getIn(path, true))) document.setIn(path, document.createNode({}));
	if (document.hasIn([...path, "decided"])) setValue(document, [...path, "decided"], decision !== "open");
	setValue(document, [...path, "decision"], decision);
	setValue(document, [...path, "reason"], reason === "" ? undefined : reason);
}

const quoteOf = (seed: SeedText, stretch: Stretch): Fields =>
	isFound(stretch) ? toQuote(seed, stretch) : { exact: "" };

function flowNode(document: Document, value: Fields): YAMLMap {
	const node = document.createNode(value) as YAMLMap;
	node.flow = true;
	return node;
}

function applySupport(
	document: Document,
	seed: SeedText,
	path: (string | number)[],
	support: readonly SupportStretch[],
) {
	if (support.length === 0) {
		document.deleteIn(path);
		return;
	}
	const list = new YAMLSeq();
	list.items = support.map(({ role, ...stretch }) => flowNode(document, { role, ...toQuote(seed, stretch) }));
	document.setIn(path, list);
}

function applyContext(
	document: Document,
	seed: SeedText,
	context: readonly ContextStretch[],
	before: readonly ContextStretch[],
): void {
	if (isDeepStrictEqual(context, before)) return;
	const old = document.get("context");
	const oldItems = isSeq(old) ? old.items : [];
	const oldStretches = oldItems.map((item) => toContext(seed, isNode(item) ? item.toJS(document) : null));
	const list = isSeq(old) ? old : new YAMLSeq();
	list.items = context.map((entry) => {
		const kept = oldItems[oldStretches.findIndex((one) => isDeepStrictEqual(one, entry))];
		return kept ?? flowNode(document, { ...toQuote(seed, entry), reason: entry.reason });
	});
	if (list !== old) document.set("context", list);
	if (list.items.length === 0) document.delete("context");
}
