import { toPlaceId } from "../../domain/ids.ts";
import { problemAt } from "../authored-file.ts";
import { suggestion } from "../nearest-word.ts";
import { type FoundMention, findMentions, type MentionOverride } from "../places/find-mentions.ts";
import type { PlaceIndex } from "../places/place-index.ts";
import type { Problem } from "../problem.ts";
import type { AnchoredDocument } from "./anchor-document.ts";

/** The mentions of places in a document, with the editor's overrides applied; overrides that change nothing are problems. */
export function findDocumentMentions(
	{ corpusDocument, mentions }: AnchoredDocument,
	index: PlaceIndex,
): { readonly mentions: readonly FoundMention[]; readonly problems: readonly Problem[] } {
	const { seed, source } = corpusDocument;
	const unaided = findMentions(seed.text, index, []);
	if (mentions.length === 0) return { mentions: unaided, problems: [] };
	const problems: Problem[] = [];
	const overrides = mentions.flatMap(({ path, value, span }): MentionOverride[] => {
		const { place, use } = value;
		if (place !== undefined && !index.byId.has(place)) {
			const message = `unknown place "${place}"${suggestion(place, index.byId.keys())}`;
			problems.push(problemAt(source, { path: [...path, "place"], message }));
			return [];
		}
		const isTouching = unaided.some(({ start, end }) => start < span.end && span.start < end);
		if (!isTouching && place === undefined) {
			const message = `no place is mentioned in "${value.exact}": there is nothing to override`;
			problems.push(problemAt(source, { path: [...path, "exact"], message }));
		}
		const { start, end } = span;
		return [{ start, end, ...(place !== undefined && { place: toPlaceId(place) }), ...(use !== undefined && { use }) }];
	});
	return { mentions: findMentions(seed.text, index, overrides), problems };
}
