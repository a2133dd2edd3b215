import { type IsoDay, parseIsoDay, toIsoDay } from "../../domain/day.ts";
import { type Result, success } from "../../domain/result.ts";
import { loadLexicon } from "../gazetteer/load-lexicon.ts";
import { type DraftContext, draftDocument } from "./draft-document.ts";
import type { StatedFacts } from "./guess-document.ts";
import { loadClaimReader } from "./learned/claim-reader.ts";
import { readSource, type SourceText } from "./read-source.ts";
import type { Draft } from "./types.ts";

export interface DraftedSource {
	readonly source: SourceText;
	readonly draft: Draft;
}

/** The names of a corpus, and what the program has learned of claims. */
export type Knowledge = Omit<DraftContext, "today">;

export const loadKnowledge = (root: string): Knowledge => ({ lexicon: loadLexicon(root), reader: loadClaimReader() });

export const todayIn = (now: Date): IsoDay => toIsoDay(now.toISOString().slice(0, 10));

/**
 * Reads a file's bytes and drafts it. What a page says of itself stands in for what the editor has not stated. What drafting
 * knows is asked for once the file is known to be readable: reading it takes longer than telling that the file is not.
 */
export async function draftSource(
	name: string,
	bytes: Buffer,
	stated: StatedFacts,
	knowledgeOf: () => Knowledge,
	today: IsoDay,
): Promise<Result<DraftedSource>> {
	const read = await readSource(name, bytes);
	if (!read.ok) return read;
	const { page, text } = read.value;
	const day = parseIsoDay(page?.published?.slice(0, 10) ?? "");
	const facts: StatedFacts = {
		...stated,
		page: { published: day.ok ? day.value : undefined, url: page?.url, outlet: page?.outlet, title: page?.title },
	};
	return success({ source: read.value, draft: draftDocument({ text, ...facts }, { ...knowledgeOf(), today }) });
}
