import { ANSWERS, type AnswerTables } from "./answers.ts";
import { LABELS, TRANSITIONS, type Transitions } from "./chain.ts";
import type { Convolution } from "./convolution.ts";
import {
	type ConvolutionHead,
	convolutionBytes,
	decodeConvolution,
	encodeConvolution,
	SHAPE,
} from "./convolution-file.ts";
import { bytesOf, decodeTable, encodeTable, type FeatureTable, type TableHead } from "./feature-table.ts";

/** What was learned from annotated texts. */
export interface Weights {
	/** For each label of a part. */
	readonly labels: FeatureTable;
	/** Each label for the next. */
	readonly transitions: Transitions;
	/** For what is told of a claim beside its group. */
	readonly answers: AnswerTables;
	/** What is told of a claim by its words in their order. */
	readonly convolution: Convolution;
	/** A fingerprint of these texts: whether they are still the same can be told. */
	readonly learnedFrom: string;
}

const FORMAT = "claim-weights-4";
/** The tables in the order in which they are written, with their columns. */
const COLUMNS = { labels: LABELS, ...ANSWERS };
const NAMES = ["labels", "kinds", "actors", "sides"] as const satisfies readonly (keyof typeof COLUMNS)[];
type Name = (typeof NAMES)[number];

interface Header {
	readonly format: typeof FORMAT;
	readonly learnedFrom: string;
	readonly tables: Readonly<Record<Name, TableHead>>;
	readonly convolution: ConvolutionHead;
}

const forEach = <Value>(make: (name: Name) => Value): Record<Name, Value> => ({
	labels: make("labels"),
	kinds: make("kinds"),
	actors: make("actors"),
	sides: make("sides"),
});

/** One line of JSON, then the transitions (32-bit floats), the tables and the convolution. Little-endian. */
export function encodeWeights({ labels, transitions, answers, convolution, learnedFrom }: Weights): Buffer {
	const written = forEach((name) => encodeTable(name === "labels" ? labels : answers[name]));
	const { head, bytes } = encodeConvolution(convolution);
	const tables = forEach((name) => written[name].head);
	const header: Header = { format: FORMAT, learnedFrom, tables, convolution: head };
	return Buffer.concat([
		Buffer.from(`${JSON.stringify(header)}\n`),
		Buffer.from(Float32Array.from(transitions).buffer),
		...NAMES.map((name) => written[name].bytes),
		bytes,
	]);
}

function readHeader(line: string): Header | null {
	try {
		const { format, learnedFrom, tables, convolution } = JSON.parse(line) as Partial<Header>;
		const isKnown = format === FORMAT && NAMES.every((name) => tables?.[name]?.columns === COLUMNS[name]);
		if (!isKnown || learnedFrom === undefined || tables === undefined || convolution?.shape !== SHAPE) return null;
		return { format, learnedFrom, tables, convolution };
	} catch {
		return null;
	}
}

/** Reads what `encodeWeights` wrote. Throws where it is something else or not whole. */
export function decodeWeights(file: Buffer): Weights {
	const end = Math.max(file.indexOf("\n"), 0);
	const header = readHeader(file.subarray(0, end).toString());
	const tablesAt = end + 1 + 4 * TRANSITIONS;
	const lengths =
		header === null ? [] : [...NAMES.map((name) => bytesOf(header.tables[name])), convolutionBytes(header.convolution)];
	if (header === null || file.length !== lengths.reduce((sum, length) => sum + length, tablesAt))
		throw new Error('these are no weights of claims, or not all of them: run "npm run train"');
	const read = forEach((name) => {
		const index = NAMES.indexOf(name);
		const at = lengths.slice(0, index).reduce((sum, length) => sum + length, tablesAt);
		return decodeTable(header.tables[name], file.subarray(at, at + (lengths[index] ?? 0)));
	});
	const { labels, ...answers } = read;
	const convolutionAt = file.length - convolutionBytes(header.convolution);
	return {
		labels,
		transitions: Float32Array.from({ length: TRANSITIONS }, (_, index) => file.readFloatLE(end + 1 + 4 * index)),
		answers,
		convolution: decodeConvolution(header.convolution, file.subarray(convolutionAt)),
		learnedFrom: header.learnedFrom,
	};
}
