import type { Claim } from "../../domain/claim.ts";

/** A part of the list under a heading of its own. */
export interface ListSection {
	readonly key: string;
	readonly heading: string;
	readonly claims: readonly Claim[];
}

/** A line of the virtual list: a section's heading, or a claim at its place within the section. */
export type ListRow =
	| { readonly kind: "heading"; readonly key: string; readonly section: ListSection }
	| {
			readonly kind: "entry";
			readonly key: string;
			readonly section: ListSection;
			readonly claim: Claim;
			/** From 1. */
			readonly position: number;
	  };

/** The lines of the sections that have claims, in order. */
export const toListRows = (sections: readonly ListSection[]): ListRow[] =>
	sections
		.filter(({ claims }) => claims.length > 0)
		.flatMap((section): ListRow[] => [
			{ kind: "heading", key: `heading ${section.key}`, section },
			...section.claims.map(
				(claim, at): ListRow => ({ kind: "entry", key: claim.id, section, claim, position: at + 1 }),
			),
		]);

/** A list of so many lines is always in the document as a whole: 60 claims under their headings. */
const WHOLE_LINES = 80;
/** Of a longer one, so many are kept on either side of what is in sight. */
const MARGIN_LINES = 8;

interface InSight {
	readonly startIndex: number;
	readonly endIndex: number;
	readonly count: number;
}

/** The lines to keep in the document, ascending: those in sight, a margin around them, and those always kept. */
export function linesToKeep({ startIndex, endIndex, count }: InSight, always: readonly number[]): number[] {
	const isWhole = count <= WHOLE_LINES;
	const first = isWhole ? 0 : Math.max(0, startIndex - MARGIN_LINES);
	const last = isWhole ? count : Math.min(count, endIndex + 1 + MARGIN_LINES);
	const kept = new Set(always.filter((line) => line < count));
	for (let line = first; line < last; line += 1) kept.add(line);
	return [...kept].sort((one, other) => one - other);
}
