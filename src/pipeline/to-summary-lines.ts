import type { BuildSummary } from "./build-corpus.ts";

/** What a build made, for a person to read. */
export const toSummaryLines = (summary: BuildSummary): string[] => [
	`${summary.documents} documents, ${summary.claims} claims: ${summary.placed} placed, ${summary.regionLevel} at region level, ${summary.withoutPlace} without place; ${summary.mentions} mentions of places`,
	...summary.drafts.map((draft) => `left out: data/annotations/${draft} is a draft`),
];
