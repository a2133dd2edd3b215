import type { Claim, ClaimDetails } from "../../domain/claim.ts";
import type { Mention, Place } from "../../domain/place.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import type { TextLayer } from "../reader/text-segments.ts";

/** A claim with the words it rests on. */
export interface QuotedClaim {
	readonly claim: Claim;
	readonly details: Pick<ClaimDetails, "passage" | "support">;
}

/** What may lie on a stretch of a source text in the sources view. */
export type SourceLayer =
	| { readonly kind: "claim"; readonly claim: Claim; readonly level: number; readonly passageLength: number }
	| { readonly kind: "support"; readonly claim: Claim; readonly level: number; readonly passageLength: number }
	| { readonly kind: "mention"; readonly place: Place; readonly mention: Mention }
	| { readonly kind: "context" };

/** Passages, each on a level of its own where they overlap, then what else claims rest on, place names and context. */
export function passageLayers(
	source: SourceDocument,
	claims: readonly QuotedClaim[],
	places: Iterable<Place>,
): readonly TextLayer<SourceLayer>[] {
	const context = source.context.map(({ start, end }) => ({ start, end, value: { kind: "context" } as const }));
	return [...claimLayers(claims), ...supportLayers(claims), ...mentionLayers(source, places), ...context];
}

/** The lowest level that is free where a passage begins: first fit by beginning. */
function claimLayers(claims: readonly QuotedClaim[]): TextLayer<SourceLayer>[] {
	const ends: number[] = [];
	const sorted = [...claims].sort(
		({ details: { passage: one } }, { details: { passage: other } }) => one.start - other.start || other.end - one.end,
	);
	return sorted.map(({ claim, details: { passage } }) => {
		const { start, end } = passage;
		const free = ends.findIndex((levelEnd) => levelEnd <= start);
		const level = free === -1 ? ends.length : free;
		ends[level] = end;
		return { start, end, value: { kind: "claim", claim, level, passageLength: end - start } };
	});
}

/** Who said it, when, where, the hedges and the details: words that belong to a claim beside its passage. */
const supportLayers = (claims: readonly QuotedClaim[]): TextLayer<SourceLayer>[] =>
	claims.flatMap(({ claim, details: { passage, support } }) =>
		support.map(({ start, end }) => ({
			start,
			end,
			value: { kind: "support", claim, level: 0, passageLength: passage.end - passage.start },
		})),
	);

function mentionLayers(source: SourceDocument, places: Iterable<Place>): TextLayer<SourceLayer>[] {
	return [...places].flatMap((place) =>
		place.properties.mentions
			.filter(({ document }) => document === source.id)
			.map((mention) => ({
				start: mention.start,
				end: mention.end,
				value: { kind: "mention" as const, place, mention },
			})),
	);
}
