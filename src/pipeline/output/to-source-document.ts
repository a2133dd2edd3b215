import { toDocumentId } from "../../domain/ids.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { AnchoredDocument } from "../derive/anchor-document.ts";
import type { CarriedText } from "../rights.ts";

/** A document's entry of `documents.json`. */
export function toSourceDocument({ corpusDocument, context }: AnchoredDocument, carried: CarriedText): SourceDocument {
	const { document, seed, published } = corpusDocument;
	return {
		id: toDocumentId(document.id),
		file: document.file,
		sha256: document.sha256,
		title: document.title,
		outlet: document.outlet,
		outletKind: document.outletKind,
		reportedFrom: document.reportedFrom ?? null,
		reportedFromUrl: document.reportedFromUrl ?? null,
		url: document.url,
		archiveUrl: document.archiveUrl ?? null,
		language: document.language,
		published,
		publishedBasis: document.publishedBasis,
		rights: document.rights,
		length: seed.length,
		text: carried.text,
		pieces: carried.pieces,
		context: [...context]
			.sort((one, other) => one.start - other.start || one.end - other.end)
			.map((entry) => ({ ...entry, exact: carried.wordsOf(entry) })),
	};
}
