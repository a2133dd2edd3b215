import { LABELS, TRANSITIONS, type Transitions } from "./chain.ts";
import { bytesOf, decodeTable, encodeTable, type FeatureTable, type TableHead } from "./feature-table.ts";
import { KIND_COLUMNS } from "./kinds.ts";

/** What was learned from annotated texts. */
export interface Weights {
	/** For each label of a part. */
	readonly labels: FeatureTable;
	/** Each label for the next. */
	readonly transitions: Transitions;
	/** For each kind of claim. */
	readonly kinds: FeatureTable;
	/** A fingerprint of these texts: whether they are still the same can be told. */
	readonly learnedFrom: string;
}

interface Header {
	readonly format: "claim-weights-1";
	readonly learnedFrom: string;
	readonly labels: TableHead;
	readonly kinds: TableHead;
}

/** One line of JSON, then the transitions (32-bit floats) and the tables of labels and kinds. Little-endian. */
export function encodeWeights({ labels, transitions, kinds, learnedFrom }: Weights): Buffer {
	const [forLabels, forKinds] = [encodeTable(labels), encodeTable(kinds)];
	const header: Header = { format: "claim-weights-1", learnedFrom, labels: forLabels.head, kinds: forKinds.head };
	return Buffer.concat([
		Buffer.from(`${JSON.stringify(header)}\n`),
		Buffer.from(Float32Array.from(transitions).buffer),
		forLabels.bytes,
		forKinds.bytes,
	]);
}

function readHeader(line: string): Header | null {
	try {
		const header = JSON.parse(line) as Partial<Header>;
		const { format, learnedFrom, labels, kinds } = header;
		const isKnown = format === "claim-weights-1" && labels?.columns === LABELS && kinds?.columns === KIND_COLUMNS;
		return isKnown && learnedFrom !== undefined ? { format, learnedFrom, labels, kinds } : null;
	} catch {
		return null;
	}
}

/** Reads what `encodeWeights` wrote. Throws where it is something else or not whole. */
export function decodeWeights(file: Buffer): Weights {
	const end = Math.max(file.indexOf("\n"), 0);
	const header = readHeader(file.subarray(0, end).toString());
	const at = end + 1;
	const labelsAt = at + 4 * TRANSITIONS;
	const kindsAt = labelsAt + (header === null ? 0 : bytesOf(header.labels));
	if (header === null || file.length !== kindsAt + bytesOf(header.kinds))
		throw new Error('these are no weights of claims, or not all of them: run "npm run train"');
	return {
		labels: decodeTable(header.labels, file.subarray(labelsAt, kindsAt)),
		transitions: Float32Array.from({ length: TRANSITIONS }, (_, index) => file.readFloatLE(at + 4 * index)),
		kinds: decodeTable(header.kinds, file.subarray(kindsAt)),
		learnedFrom: header.learnedFrom,
	};
}
