import { type Convolution, FILTERS, type Net, OUTCOMES, PEAKS, VECTOR, WIDEST } from "./convolution.ts";
import { LARGEST_STEP } from "./feature-table.ts";

const KEY_BYTES = 4;
const FLOAT_BYTES = 4;

/** How a convolution is written: so many forms of words, so many learnings. */
export interface ConvolutionHead {
	readonly forms: number;
	readonly nets: number;
	/** The sizes it was learned with. */
	readonly shape: string;
}

/** Another shape cannot be read. */
export const SHAPE = `${VECTOR} ${FILTERS} ${WIDEST} ${OUTCOMES}`;

const FILTER_LENGTHS = Array.from({ length: WIDEST }, (_, index) => (index + 1) * VECTOR * FILTERS);
/** How many numbers each array of a net but the vectors has, in the order in which they are written. */
const LENGTHS = [2 * VECTOR, ...FILTER_LENGTHS, PEAKS, PEAKS * OUTCOMES, OUTCOMES];

const netBytes = (forms: number): number =>
	forms * (FLOAT_BYTES + VECTOR) + FLOAT_BYTES * LENGTHS.reduce((sum, length) => sum + length, 0);

export const convolutionBytes = ({ forms, nets }: ConvolutionHead): number =>
	forms * KEY_BYTES + nets * netBytes(forms);

const bufferOf = (values: Float32Array | Int8Array): Buffer =>
	Buffer.from(values.buffer, values.byteOffset, values.byteLength);

/** Vectors in steps of a signed byte, each in steps of its own; then all else as 32-bit floats. */
function encodeNet({ vectors, marks, filters, offsets, outputs, priors }: Net, order: readonly number[]): Buffer {
	const steps = new Float32Array(order.length);
	const counts = new Int8Array(order.length * VECTOR);
	for (const [at, row] of order.entries()) {
		const vector = vectors.subarray(row * VECTOR, (row + 1) * VECTOR);
		const step = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / LARGEST_STEP || 1;
		steps[at] = step;
		for (const [n, value] of vector.entries()) counts[at * VECTOR + n] = Math.round(value / step);
	}
	return Buffer.concat([steps, counts, marks, ...filters, offsets, outputs, priors].map(bufferOf));
}

/** The forms' keys (32 bits, rising), then the nets. Little-endian. */
export function encodeConvolution({ rows, nets }: Convolution): {
	readonly head: ConvolutionHead;
	readonly bytes: Buffer;
} {
	const forms = [...rows].sort(([one], [other]) => one - other);
	const order = forms.map(([, row]) => row);
	const keys = Buffer.from(Uint32Array.from(forms, ([key]) => key).buffer);
	return {
		head: { forms: forms.length, nets: nets.length, shape: SHAPE },
		bytes: Buffer.concat([keys, ...nets.map((net) => encodeNet(net, order))]),
	};
}

/** A copy: floats in a file need not stand where an array may begin. */
const copyOf = (bytes: Buffer, from: number, to: number): ArrayBuffer =>
	Uint8Array.prototype.slice.call(bytes, from, to).buffer;

function decodeNet(forms: number, bytes: Buffer): Net {
	const steps = new Float32Array(copyOf(bytes, 0, forms * FLOAT_BYTES));
	let at = forms * (FLOAT_BYTES + VECTOR);
	const vectors = new Float32Array(new Int8Array(copyOf(bytes, forms * FLOAT_BYTES, at)));
	for (const [row, step] of steps.entries())
		for (let n = row * VECTOR; n < (row + 1) * VECTOR; n++) vectors[n] = (vectors[n] ?? 0) * step;
	const arrays = LENGTHS.map((length) => {
		const from = at;
		at += length * FLOAT_BYTES;
		return new Float32Array(copyOf(bytes, from, at));
	});
	const [marks, ...others] = arrays;
	const [offsets, outputs, priors] = others.splice(WIDEST);
	const none = new Float32Array();
	return {
		vectors,
		marks: marks ?? none,
		filters: others,
		offsets: offsets ?? none,
		outputs: outputs ?? none,
		priors: priors ?? none,
	};
}

/** Reads what `encodeConvolution` wrote; `bytes` are as many as `convolutionBytes` says. */
export function decodeConvolution({ forms, nets }: ConvolutionHead, bytes: Buffer): Convolution {
	const rows = new Map<number, number>();
	for (let row = 0; row < forms; row++) rows.set(bytes.readUInt32LE(KEY_BYTES * row), row);
	const length = netBytes(forms);
	const read = Array.from({ length: nets }, (_, index) => {
		const from = forms * KEY_BYTES + index * length;
		return decodeNet(forms, bytes.subarray(from, from + length));
	});
	return { rows, nets: read };
}
