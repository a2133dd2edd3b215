import { type IsoDay, parseIsoDay, toIsoDay } from "../../domain/day.ts";
import { type Result, success } from "../../domain/result.ts";
import type { Lexicon } from "../gazetteer/lexicon.ts";
import { draftDocument } from "./draft-document.ts";
import type { StatedFacts } from "./guess-document.ts";
import { readSource, type SourceText } from "./read-source.ts";
import type { Draft } from "./types.ts";

export interface DraftedSource {
	readonly source: SourceText;
	readonly draft: Draft;
}

export const todayIn = (now: Date): IsoDay => toIsoDay(now.toISOString().slice(0, 10));

/**
 * Reads a file's bytes and drafts it. What a page says of itself stands in for what the editor has not stated. The names are
 * asked for once the file is known to be readable: reading them takes longer than telling that it is not.
 */
export async function draftSource(
	name: string,
	bytes: Buffer,
	stated: StatedFacts,
	lexiconOf: () => Lexicon,
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
	return success({ source: read.value, draft: draftDocument({ text, ...facts }, { lexicon: lexiconOf(), today }) });
}
