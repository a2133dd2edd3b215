import type { AuthoredClaim } from "../../domain/annotation.ts";
import type { Support, TextSpan } from "../../domain/claim.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { anchorQuote } from "../anchor/anchor-quote.ts";
import { problemAt } from "../authored-file.ts";
import type { AuthoredPath, Problem } from "../problem.ts";
import type { Authored, AuthoredMention, CorpusDocument } from "../read/corpus.ts";
import { type ResolvedWhen, resolveWhen } from "../time/resolve-when.ts";

/** A claim with its quotes found in the text and its time resolved. */
export interface AnchoredClaim extends ResolvedWhen {
	readonly path: AuthoredPath;
	readonly claim: AuthoredClaim;
	readonly passage: TextSpan;
	readonly support: readonly Support[];
}

/** A source document with everything found in it that is quoted from it. */
export interface AnchoredDocument {
	readonly corpusDocument: CorpusDocument;
	readonly claims: readonly AnchoredClaim[];
	readonly context: SourceDocument["context"];
	readonly mentions: readonly (Authored<AuthoredMention> & { readonly span: TextSpan })[];
	readonly problems: readonly Problem[];
}

/** Anchors every quote of a document and resolves every date; whatever fails is a problem and is left out. */
export function anchorDocument(corpusDocument: CorpusDocument): AnchoredDocument {
	const { source, seed } = corpusDocument;
	const problems: Problem[] = [];
	const anchor = (
		quote: { exact: string; prefix?: string | undefined; suffix?: string | undefined },
		path: AuthoredPath,
	) => {
		const { exact, prefix, suffix } = quote;
		const anchored = anchorQuote(seed, {
			exact,
			...(prefix !== undefined && { prefix }),
			...(suffix !== undefined && { suffix }),
		});
		if (anchored.ok) return anchored.value;
		problems.push(problemAt(source, { path: [...path, "exact"], message: anchored.problem }));
		return null;
	};
	const claims = corpusDocument.claims.flatMap(({ path, value: claim }) => {
		const passage = anchor(claim.passage, [...path, "passage"]);
		const support = (claim.support ?? []).flatMap(({ role, ...quote }, index) => {
			const span = anchor(quote, [...path, "support", index]);
			return span === null ? [] : [{ role, ...span }];
		});
		const { resolved, findings } = resolveWhen(claim.when, corpusDocument, seed.text);
		problems.push(...findings.map((finding) => problemAt(source, { ...finding, path: [...path, ...finding.path] })));
		return passage === null || resolved === null ? [] : [{ path, claim, passage, support, ...resolved }];
	});
	const context = corpusDocument.context.flatMap(({ path, value: { reason, ...quote } }) => {
		const span = anchor(quote, path);
		return span === null ? [] : [{ reason, ...span }];
	});
	const mentions = corpusDocument.mentions.flatMap((mention) => {
		const span = anchor(mention.value, mention.path);
		return span === null ? [] : [{ ...mention, span }];
	});
	return { corpusDocument, claims, context, mentions, problems };
}
