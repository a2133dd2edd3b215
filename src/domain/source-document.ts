import * as z from "zod/mini";
import { bilingualSchema, webAddressSchema } from "./annotation.ts";
import type { Bilingual, TextSpan } from "./claim.ts";
import type { IsoDay } from "./day.ts";
import { daySchema } from "./day-schema.ts";
import type { DocumentId } from "./ids.ts";
import {
	CONTEXT_REASONS,
	type ContextReason,
	OUTLET_KINDS,
	type OutletKind,
	RIGHTS,
	type Rights,
} from "./vocabulary.ts";

/**
 * A stretch of a source text that may be carried: `start` is the code point of the seed at which `text` begins. With
 * `rights: full` there is one, the whole text; with `excerpt` those passages and
 * neighbouring sentences that fit into a quarter of the text; with `link` none.
 */
export interface TextPiece {
	readonly start: number;
	readonly text: string;
}

/** A source document as `documents.json` carries it. `text` obeys `rights`: null unless they are `full`. */
export interface SourceDocument {
	readonly id: DocumentId;
	readonly file: string;
	readonly sha256: string;
	readonly title: string;
	readonly outlet: string;
	readonly outletKind: OutletKind;
	readonly reportedFrom: string | null;
	readonly reportedFromUrl: string | null;
	readonly url: string;
	readonly archiveUrl: string | null;
	readonly language: string;
	readonly published: IsoDay;
	readonly publishedBasis: { readonly how: "stated" | "address" | "inferred"; readonly note: Bilingual };
	readonly rights: Rights;
	/** Code points of the whole seed, so that shares can be told also where the text is not carried. */
	readonly length: number;
	readonly text: string | null;
	readonly pieces: readonly TextPiece[];
	readonly context: readonly (TextSpan & { readonly reason: ContextReason })[];
}

export interface DocumentCollection {
	readonly schemaVersion: number;
	readonly documents: readonly SourceDocument[];
}

const text = z.nullable(z.string());

/** Parses an entry of `documents.json`. */
export const sourceDocumentEntrySchema = z.object({
	id: z.string(),
	file: z.string(),
	sha256: z.string(),
	title: z.string(),
	outlet: z.string(),
	outletKind: z.enum(OUTLET_KINDS),
	reportedFrom: text,
	reportedFromUrl: z.nullable(webAddressSchema),
	url: webAddressSchema,
	archiveUrl: z.nullable(webAddressSchema),
	language: z.string(),
	published: daySchema,
	publishedBasis: z.object({ how: z.enum(["stated", "address", "inferred"]), note: bilingualSchema }),
	rights: z.enum(RIGHTS),
	length: z.int(),
	text,
	pieces: z.array(z.object({ start: z.int(), text: z.string() })),
	context: z.array(z.object({ exact: z.string(), start: z.int(), end: z.int(), reason: z.enum(CONTEXT_REASONS) })),
});
