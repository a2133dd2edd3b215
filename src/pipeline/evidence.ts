import type { TextSpan } from "../domain/claim.ts";
import type { BuiltDocument } from "./build-corpus.ts";

/** A stretch of a source text that no annotation accounts for; line and column of the seed, from 1. */
export interface UncoveredStretch {
	readonly line: number;
	readonly column: number;
	readonly text: string;
}

/** How far a source text is accounted for. Lengths are code points that are not white space. */
export interface DocumentEvidence {
	readonly file: string;
	readonly total: number;
	/** Within a claim's passage. */
	readonly byPassages: number;
	/** Within a claim's support and in no passage. */
	readonly bySupport: number;
	/** Within context, and in no passage and no support. */
	readonly byContext: number;
	readonly uncovered: readonly UncoveredStretch[];
	readonly uncoveredLength: number;
	readonly claims: number;
	readonly placed: number;
	readonly regionLevel: number;
	readonly withoutPlace: number;
	readonly mentions: number;
}

const COVERS = { none: 0, context: 1, support: 2, passage: 3 } as const;

/** Measures a document's coverage; what is quoted more than once counts once, at its strongest. */
export function measureEvidence({ anchored, features, mentions }: BuiltDocument): DocumentEvidence {
	const { seed, document } = anchored.corpusDocument;
	const covers = new Uint8Array(seed.length);
	const cover = (spans: readonly TextSpan[], strength: number) => {
		for (const { start, end } of spans) covers.fill(strength, start, end);
	};
	cover(anchored.context, COVERS.context);
	cover(
		anchored.claims.flatMap(({ support }) => support),
		COVERS.support,
	);
	cover(
		anchored.claims.map(({ passage }) => passage),
		COVERS.passage,
	);
	const counts = [0, 0, 0, 0];
	const bare: number[] = [];
	for (const [index, character] of [...seed.text].entries()) {
		if (/\s/.test(character)) continue;
		const strength = covers[index] ?? COVERS.none;
		counts[strength] = (counts[strength] ?? 0) + 1;
		if (strength === COVERS.none) bare.push(index);
	}
	const [uncoveredLength = 0, byContext = 0, bySupport = 0, byPassages = 0] = counts;
	const uncovered = joinBare(bare, covers).map(({ start, end }) => ({
		...seed.positionOf(start),
		text: seed.slice(start, end),
	}));
	const placed = features.filter(({ geometry }) => geometry !== null).length;
	const withoutPlace = features.filter(({ properties }) => properties.places.length === 0).length;
	const lengths = { total: uncoveredLength + byContext + bySupport + byPassages, byPassages, bySupport, byContext };
	const regionLevel = features.length - placed - withoutPlace;
	const claims = { claims: features.length, placed, regionLevel, withoutPlace };
	return { file: document.file, ...lengths, uncovered, uncoveredLength, ...claims, mentions: mentions.length };
}

/** Joins uncovered code points into stretches across the white space between them. */
function joinBare(bare: readonly number[], covers: Uint8Array): { start: number; end: number }[] {
	const stretches: { start: number; end: number }[] = [];
	for (const index of bare) {
		const last = stretches.at(-1);
		const isJoined =
			last !== undefined && covers.subarray(last.end, index).every((strength) => strength === COVERS.none);
		if (last !== undefined && isJoined) last.end = index + 1;
		else stretches.push({ start: index, end: index + 1 });
	}
	return stretches;
}

/** One line per stretch that nothing accounts for, as editors link it. */
export const toUncoveredLines = (evidence: readonly DocumentEvidence[]): string[] =>
	evidence.flatMap(({ file, uncovered }) =>
		uncovered.map(
			({ line, column, text }) => `seeds/${file}:${line}:${column} not accounted for: ${JSON.stringify(text)}`,
		),
	);

const INTRODUCTION = `# Evidence: what each source text is accounted for by

Written by \`npm run evidence\`; do not edit. Every code point of a source that is not white space lies in a claim's passage,
in its support, or in text recorded as context with a reason. What lies in several counts once, in the first column that
applies. "Region level": the claim names a place, but none that may be drawn; it is listed.
`;

const HEADINGS = [
	"source",
	"code points",
	"in passages",
	"in support",
	"in context",
	"not accounted for",
	"claims",
	"placed",
	"region level",
	"without place",
	"place mentions",
];

const toCells = (entry: DocumentEvidence): number[] => [
	entry.total,
	entry.byPassages,
	entry.bySupport,
	entry.byContext,
	entry.uncoveredLength,
	entry.claims,
	entry.placed,
	entry.regionLevel,
	entry.withoutPlace,
	entry.mentions,
];

/** The rows of the table: a heading, one per source, and the sums. */
export function toEvidenceRows(evidence: readonly DocumentEvidence[]): string[][] {
	const rows = evidence.map((entry) => [entry.file, ...toCells(entry).map(String)]);
	const sums = HEADINGS.slice(1).map((_, column) =>
		evidence.reduce((sum, entry) => sum + (toCells(entry)[column] ?? 0), 0),
	);
	return [HEADINGS, ...rows, ["all", ...sums.map(String)]];
}

/** `docs/evidence.md`. */
export function toEvidenceMarkdown(evidence: readonly DocumentEvidence[]): string {
	const [headings = [], ...rows] = toEvidenceRows(evidence);
	const rule = headings.map((_, column) => (column === 0 ? "---" : "---:"));
	const lines = [headings, rule, ...rows].map((cells) => `| ${cells.join(" | ")} |`);
	return `${INTRODUCTION}\n${lines.join("\n")}\n`;
}
