import type { AnnotationFile, AuthoredClaim } from "../../domain/annotation.ts";
import type { SeedText } from "../anchor/seed-text.ts";
import type { AuthoredFile } from "../authored-file.ts";
import type { AuthoredPath } from "../problem.ts";
import type { PublicationDays } from "../time/resolve-when.ts";

export type AuthoredDocument = AnnotationFile["document"];
export type AuthoredContext = NonNullable<AnnotationFile["context"]>[number];
export type AuthoredMention = NonNullable<AnnotationFile["mentions"]>[number];

/** A part of an authored file and the path that leads to it. */
export interface Authored<Value> {
	readonly path: AuthoredPath;
	readonly value: Value;
}

/** A source document as read: its annotation file and its text. Parts that are not valid are left out and reported. */
export interface CorpusDocument extends PublicationDays {
	readonly source: AuthoredFile;
	readonly document: AuthoredDocument;
	readonly seed: SeedText;
	readonly claims: readonly Authored<AuthoredClaim>[];
	readonly context: readonly Authored<AuthoredContext>[];
	readonly mentions: readonly Authored<AuthoredMention>[];
}
