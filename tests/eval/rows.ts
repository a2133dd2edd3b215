/** The rows of the table, in its order. What each counts is said in README.md. */
export const ROWS = [
	"mentions, exact span",
	"mentions, overlap",
	"geocoding, all resolvable",
	"geocoding, in built-in lists",
	"geocoding, mentions found",
	"dates, overlap and same time",
	"dates, overlap only",
	"dates, by one reader",
	"claims",
	"claims, passage only",
	"claims, two of three",
	"claims, by one reader",
	"claim kind",
	"claim actor",
	"claim place",
	"claim side",
] as const;
export type Row = (typeof ROWS)[number];
