import * as z from "zod/mini";
import {
	type Candidate,
	DECISIONS,
	type PlaceAcceptance,
	type ReviewContent,
	type ReviewInput,
} from "../../domain/review/review-draft.ts";
import { CONTEXT_REASONS, SUPPORT_ROLES } from "../../domain/vocabulary.ts";
import { ReviewError } from "./review-error.ts";

/**
 * The form of what the page sends. A claim's own fields may be incomplete and are not judged here: the annotation's
 * schema judges them where a candidate is previewed and where a review is finished.
 */
const offset = z.int().check(z.minimum(0));
const stretchFields = { start: offset, end: offset };
const fields = z.record(z.string(), z.unknown());
const candidateFields = {
	key: z.string(),
	claim: fields,
	passage: z.strictObject(stretchFields),
	support: z.array(z.strictObject({ ...stretchFields, role: z.enum(SUPPORT_ROLES) })),
	decision: z.enum(DECISIONS),
	reason: z.string(),
	rule: z.nullable(z.string()),
	confidence: z.nullable(z.number()),
};
const inputSchema = z.strictObject({
	etag: z.string(),
	document: fields,
	candidates: z.array(z.strictObject({ ...candidateFields, from: z.nullable(offset) })),
	context: z.array(z.strictObject({ ...stretchFields, reason: z.enum(CONTEXT_REASONS) })),
});
const previewSchema = z.strictObject({ document: fields, candidate: z.strictObject(candidateFields) });

const placeSchema = z.strictObject({
	words: z.string(),
	option: z.string(),
	names: z.strictObject({ en: z.string(), uk: z.string(), ru: z.string() }),
});

function parse<Value>(schema: z.ZodMiniType, body: unknown): Value {
	const parsed = schema.safeParse(body);
	if (!parsed.success)
		throw new ReviewError(400, `The request is not of the form that is read here: ${z.prettifyError(parsed.error)}`);
	return parsed.data as Value;
}

export const parseReviewInput = (body: unknown): ReviewInput => parse(inputSchema, body);

export const parsePreviewInput = (body: unknown): Pick<ReviewContent, "document"> & { readonly candidate: Candidate } =>
	parse(previewSchema, body);

export const parsePlaceInput = (body: unknown): PlaceAcceptance => parse(placeSchema, body);
