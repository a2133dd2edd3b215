import type { ClaimDetails, ClaimProperties } from "../claim.ts";

/**
 * The compact form of a corpus' claims, `claims.columns.json`: a JSON array with one line for each element, so that it
 * can be read while it arrives. First a `ColumnsHeader`, then `ColumnsLine`s of up to `CLAIMS_PER_LINE` claims each.
 *
 * Values that many claims share (all but headlines, words and shapes) stand in tables, each once in the whole file; a
 * line brings those that are new. What only an open claim needs lies beside it, in `claims.details/`.
 */
export interface ColumnsHeader {
	readonly format: typeof COLUMNS_FORMAT;
	readonly schemaVersion: number;
	/** How many claims the file holds: with fewer it was cut short. */
	readonly claims: number;
	readonly detailsPerFile: number;
}

/** What a file of `claims.details/` holds: the details of `detailsPerFile` claims, in the order of the columns. */
export interface DetailsFile {
	readonly schemaVersion: number;
	readonly details: readonly (ClaimDetails & { readonly id: string })[];
}

export const COLUMNS_FORMAT = "claims-columns";
export const CLAIMS_PER_LINE = 1024;
export const DETAILS_PER_FILE = 64;

/** Where the details of a claim lie, relative to the file with the columns. */
export const detailsFileOf = (position: number, perFile: number): string =>
	`claims.details/${Math.floor(position / perFile)}.json`;

/** The properties that are kept in tables. */
export const TABLED = [
	"group",
	"kind",
	"modality",
	"document",
	"outlet",
	"actor",
	"claimant",
	"status",
	"when",
	"start",
	"end",
	"shown",
	"datePrecision",
	"published",
	"places",
	"derivation",
	"relations",
	"history",
] as const satisfies readonly Exclude<keyof ClaimProperties, "headline">[];
export type Tabled = (typeof TABLED)[number];

type Tables = { readonly [Name in Tabled]: readonly unknown[] };

/** A run of claims. `columns` are positions in the tables; headlines are as they are; `words` are folded passages. */
export interface ColumnsLine {
	readonly tables: Tables;
	readonly ids: readonly string[];
	readonly en: readonly string[];
	readonly uk: readonly string[];
	readonly words: readonly string[];
	readonly columns: { readonly [Name in Tabled]: readonly number[] };
	/** As `FlatShapes` has them. */
	readonly shapes: readonly number[];
	readonly structure: readonly number[];
	readonly positions: readonly number[];
}
