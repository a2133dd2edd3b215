import path from "node:path";
import * as z from "zod/mini";
import { bilingualSchema } from "../../domain/annotation.ts";
import { ID_PATTERN } from "../../domain/ids.ts";
import { type AuthoredFile, parseAuthoredFile, problemAt } from "../authored-file.ts";
import { fileProblem, type Problem } from "../problem.ts";
import { findIssues } from "../validate.ts";
import { readBytes } from "./read-file.ts";

const VIEWS_FILE = "data/views.yaml";

const id = z.string().check(z.regex(ID_PATTERN));
const isoDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const longitude = z.number().check(z.minimum(-180), z.maximum(180));
const latitude = z.number().check(z.minimum(-90), z.maximum(90));

/** The authored views, `data/views.yaml`. */
const viewsFileSchema = z.strictObject({
	/** The view that an address without a date and a claim opens. */
	default: id,
	views: z
		.array(
			z.strictObject({
				id,
				title: bilingualSchema,
				date: isoDay,
				claim: z.optional(z.nullable(id)),
				/** West, south, east, north in degrees. */
				extent: z.tuple([longitude, latitude, longitude, latitude]),
				/** Only what was published by this day. */
				published: z.optional(z.nullable(isoDay)),
			}),
		)
		.check(z.minLength(1)),
});

export type AuthoredViews = z.infer<typeof viewsFileSchema>;

export interface ReadViews {
	/** Null where the file is missing or not valid. */
	readonly views: { readonly source: AuthoredFile; readonly value: AuthoredViews } | null;
	readonly problems: readonly Problem[];
}

/** Reads and validates the named views by themselves; what they say of claims is checked when the claims are known. */
export async function readViews(root: string): Promise<ReadViews> {
	const bytes = await readBytes(path.join(root, VIEWS_FILE));
	if (bytes === null) {
		return { views: null, problems: [fileProblem(VIEWS_FILE, "the file is missing: it names the default view")] };
	}
	const parsed = parseAuthoredFile(VIEWS_FILE, bytes.toString("utf8"));
	if (!parsed.ok) return { views: null, problems: parsed.problem };
	const source = parsed.value;
	const problems = findIssues(viewsFileSchema, source.value).map((finding) => problemAt(source, finding));
	return problems.length > 0
		? { views: null, problems }
		: { views: { source, value: source.value as AuthoredViews }, problems };
}
