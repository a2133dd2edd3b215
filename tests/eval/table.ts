import type { GoldText } from "./gold-text.ts";
import type { Finder } from "./proposal.ts";
import { ROWS, type Row } from "./rows.ts";
import type { TextScore } from "./score-text.ts";
import { addTallies, NOTHING, type Score, toScore } from "./tally.ts";

/** What a row asks of a finder; a finder that does not do this is not shown in it. */
const TASK_OF: Readonly<Record<Row, Finder["reads"][number]>> = {
	"mentions, exact span": "mentions",
	"mentions, overlap": "mentions",
	"geocoding, all resolvable": "places",
	"geocoding, in built-in lists": "places",
	"geocoding, mentions found": "places",
	"dates, overlap and same time": "dates",
	"dates, overlap only": "dates",
	"dates, by one reader": "dates",
	claims: "claims",
	"claims, passage only": "claims",
	"claims, two of three": "claims",
	"claims, by one reader": "claims",
	"claim kind": "claims",
	"claim actor": "claims",
	"claim place": "claims",
	"claim side": "claims",
};

/** Rows that are shares of what is in the gold annotation, or of what was found: they have no precision. */
const SHARES: ReadonlySet<Row> = new Set<Row>(ROWS.filter((row) => /^(?:geocoding|claim )/.test(row)));

/**
 * The parts of the table. "written": the texts written for this evaluation whose errors were read; "unseen": those whose errors
 * nobody read; "retold": likewise, real news told again in other words; "real": those of `seeds/`.
 */
export const SAMPLES = ["en", "uk", "ru", "written", "unseen", "retold", "real"] as const;
export type Sample = (typeof SAMPLES)[number];

export interface TableRow {
	readonly row: Row;
	readonly sample: Sample;
	readonly finder: string;
	readonly score: Score;
}

export interface ScoredText {
	readonly finder: Pick<Finder, "name" | "reads">;
	readonly id: string;
	readonly sample: GoldText["sample"];
	readonly score: TextScore;
}

const isWritten = ({ sample }: ScoredText): boolean => sample === "en" || sample === "uk" || sample === "ru";

function belongs(text: ScoredText, sample: Sample): boolean {
	return sample === "written" ? isWritten(text) : text.sample === sample;
}

/** Sums up texts per row, sample and finder. */
export function toTable(texts: readonly ScoredText[]): TableRow[] {
	const finders = [...new Set(texts.map(({ finder }) => finder))];
	return ROWS.flatMap((row) =>
		SAMPLES.flatMap((sample) =>
			finders
				.filter(({ reads }) => reads.includes(TASK_OF[row]))
				.map((finder) => {
					const mine = texts.filter((text) => text.finder === finder && belongs(text, sample));
					const tally = mine.map(({ score }) => score.tallies[row]).reduce(addTallies, NOTHING);
					return { row, sample, finder: finder.name, score: toScore(tally) };
				}),
		),
	);
}

const figure = (value: number | null): string => (value === null ? "–" : value.toFixed(3)).padStart(6);

/** The table as lines of text: one line per row and finder, a cell per sample. */
export function toLines(rows: readonly TableRow[]): string[] {
	const header = `${"".padEnd(46)}${SAMPLES.map((sample) => sample.padStart(21)).join("")}`;
	const legend = `${"".padEnd(46)}${SAMPLES.map(() => "     P      R     F1 ".padStart(21)).join("")}`;
	const keys = [...new Set(rows.map(({ row, finder }) => `${row}\0${finder}`))];
	const lines = keys.map((key) => {
		const [row = "", finder = ""] = key.split("\0");
		const mine = rows.filter((one) => one.row === row && one.finder === finder);
		return `${row.padEnd(31)}${finder.padEnd(15)}${mine.map(toCell).join("")}`;
	});
	return [header, legend, ...lines];
}

function toCell({ row, score: { precision, recall, f1 } }: TableRow): string {
	const figures = SHARES.has(row) ? ["      ", figure(recall), "      "] : [precision, recall, f1].map(figure);
	return figures.join(" ").padStart(21);
}
