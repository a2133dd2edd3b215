import { type ClaimsFile, ClaimsReader } from "../domain/columns/claims-reader.ts";
import type { ClaimBlock } from "../domain/columns/decode-line.ts";
import { failure, type Result } from "../domain/result.ts";

/** What came of a piece of the file, or of its end. */
export interface DecodedPiece {
	readonly result: Result<ClaimBlock[]>;
	/** How many claims there will be, once known. */
	readonly total: number | null;
	/** Known at the end. */
	readonly file: ClaimsFile | null;
}

/** Decodes a file of claims piece by piece, on this thread or another. */
export interface ClaimsDecoder {
	/** The next bytes, or null at the end; the bytes are given away. */
	decode(bytes: Uint8Array<ArrayBuffer> | null): Promise<DecodedPiece>;
	close(): void;
}

/** What both threads do with a piece. */
export function decodePiece(reader: ClaimsReader, bytes: Uint8Array | null): DecodedPiece {
	if (bytes !== null) {
		const result = reader.push(bytes);
		return { result, total: reader.total, file: null };
	}
	const end = reader.end();
	return end.ok
		? { result: { ok: true, value: end.value.blocks }, total: reader.total, file: end.value.file }
		: { result: end, total: reader.total, file: null };
}

const SLICE_BYTES = 128 * 1024;
const LONGEST_SLICE_MILLISECONDS = 12;

/** Decodes on the page's own thread, in slices between which the page can be drawn and used. */
export function createOwnThreadDecoder(): ClaimsDecoder {
	const reader = new ClaimsReader();
	const decode = async (bytes: Uint8Array<ArrayBuffer> | null): Promise<DecodedPiece> => {
		if (bytes === null) return decodePiece(reader, null);
		const blocks: ClaimBlock[] = [];
		let since = performance.now();
		for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
			const { result } = decodePiece(reader, bytes.subarray(at, at + SLICE_BYTES));
			if (!result.ok) return { result, total: reader.total, file: null };
			blocks.push(...result.value);
			if (performance.now() - since < LONGEST_SLICE_MILLISECONDS) continue;
			await new Promise((resolve) => setTimeout(resolve));
			since = performance.now();
		}
		return { result: { ok: true, value: blocks }, total: reader.total, file: null };
	};
	return { decode, close: () => undefined };
}

/**
 * Decodes on a thread of its own. Rejects where the page may not start one, as in a frame without an origin
 * (`sandbox="allow-scripts"`).
 */
export async function startThreadDecoder(): Promise<ClaimsDecoder> {
	const thread = new Worker(new URL("./decoding-thread.ts", import.meta.url), { type: "module" });
	const answer = <Message>(): Promise<Message> =>
		new Promise((resolve, reject) => {
			thread.onmessage = ({ data }: MessageEvent<Message>) => resolve(data);
			thread.onerror = (event) => {
				event.preventDefault();
				reject(new Error(event.message || "the decoding thread could not be started"));
			};
			thread.onmessageerror = () => reject(new Error("an answer of the decoding thread cannot be read"));
		});
	try {
		await answer<"ready">();
	} catch (error) {
		thread.terminate();
		throw error;
	}
	return {
		decode: (bytes) => {
			const answered = answer<DecodedPiece>();
			thread.postMessage(bytes, bytes === null ? [] : [bytes.buffer]);
			return answered.catch((error: Error) => ({ result: failure(error.message), total: null, file: null }));
		},
		close: () => thread.terminate(),
	};
}
