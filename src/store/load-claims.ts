import type { Claim } from "../domain/claim.ts";
import { ClaimColumns } from "../domain/columns/claim-columns.ts";
import type { ClaimsFile } from "../domain/columns/claims-reader.ts";
import { failure, type Result, success } from "../domain/result.ts";
import { type ClaimsDecoder, createOwnThreadDecoder, type DecodedPiece, startThreadDecoder } from "./claims-decoder.ts";
import { toReason } from "./request-corpus.ts";

/** How far the loading of claims has come. */
export interface LoadProgress {
	readonly claims: number;
	/** Null until it is known. */
	readonly totalClaims: number | null;
	readonly bytes: number;
	/** Null where the server does not say, or says it of other bytes than arrive, as with compression. */
	readonly totalBytes: number | null;
}

export interface LoadedClaims {
	readonly claims: readonly Claim[];
	readonly unreadable: readonly string[];
	readonly file: ClaimsFile;
	readonly isPassageSearched: boolean;
}

export interface LoadClaimsOptions {
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: LoadProgress) => void;
	readonly startThread?: () => Promise<ClaimsDecoder>;
}

/** A file up to this size is decoded within a frame or two, sooner than a thread would have started. */
const SMALL_BYTES = 1_000_000;
const PROGRESS_MILLISECONDS = 100;

/** Reads claims from an answer while it arrives. Fails, and rejects never, if anything is wrong with the file as a whole. */
export async function loadClaims(response: Response, options: LoadClaimsOptions = {}): Promise<Result<LoadedClaims>> {
	const pieces = piecesOf(response);
	let decoder: ClaimsDecoder | null = null;
	try {
		const { held, isWhole } = await readAhead(pieces);
		decoder = isWhole ? createOwnThreadDecoder() : await startDecoder(options);
		return await decodeAll(inTurn(held, pieces), decoder, new Loading(response, options), options.signal);
	} catch (error) {
		return failure(toReason(error));
	} finally {
		decoder?.close();
		/** What has not been asked for is not downloaded; a connection that is broken by now is no news. */
		await pieces.return(undefined).catch(() => undefined);
	}
}

async function decodeAll(
	pieces: AsyncIterable<Piece>,
	decoder: ClaimsDecoder,
	loading: Loading,
	signal: AbortSignal | undefined,
): Promise<Result<LoadedClaims>> {
	for await (const bytes of pieces) {
		/** Asked for before, since another thread takes the bytes with it. */
		const { byteLength } = bytes;
		const problem = loading.keep(await unlessAborted(decoder.decode(bytes), signal), byteLength);
		if (problem !== null) return failure(problem);
		signal?.throwIfAborted();
	}
	const end = await unlessAborted(decoder.decode(null), signal);
	const problem = loading.keep(end, 0);
	return problem === null && end.file !== null ? success(loading.finish(end.file)) : failure(problem ?? "");
}

/** What a promise brings; rejects as soon as the signal says so, whether or not the promise ever settles. */
async function unlessAborted<Value>(promise: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
	if (signal === undefined) return promise;
	let stop = (): void => undefined;
	const aborted = new Promise<never>((_resolve, reject) => {
		stop = () => reject(signal.reason);
		if (signal.aborted) stop();
		else signal.addEventListener("abort", stop);
	});
	try {
		return await Promise.race([aborted, promise]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}

type Piece = Uint8Array<ArrayBuffer>;

async function* piecesOf({ body }: Response): AsyncGenerator<Piece> {
	if (body === null) return;
	const reader = body.getReader();
	try {
		for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
	} finally {
		await reader.cancel();
	}
}

/** Reads until it is known whether the file is a small one. */
async function readAhead(pieces: AsyncGenerator<Piece>): Promise<{ held: Piece[]; isWhole: boolean }> {
	const held: Piece[] = [];
	let bytes = 0;
	while (bytes <= SMALL_BYTES) {
		const piece = await pieces.next();
		if (piece.done) return { held, isWhole: true };
		held.push(piece.value);
		bytes += piece.value.byteLength;
	}
	return { held, isWhole: false };
}

async function* inTurn(held: readonly Piece[], rest: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
	yield* held;
	yield* rest;
}

/** Where no thread can be had, the same is done here, in slices. A thread that comes too late is ended. */
async function startDecoder({ startThread = startThreadDecoder, signal }: LoadClaimsOptions): Promise<ClaimsDecoder> {
	const starting = startThread().catch(() => createOwnThreadDecoder());
	try {
		return await unlessAborted(starting, signal);
	} catch (error) {
		void starting.then((late) => late.close());
		throw error;
	}
}

/** What has been loaded so far. */
class Loading {
	readonly #columns = new ClaimColumns();
	readonly #claims: Claim[] = [];
	readonly #unreadable: string[] = [];
	readonly #onProgress: LoadClaimsOptions["onProgress"];
	readonly #totalBytes: number | null;
	#bytes = 0;
	#toldAt = performance.now();

	constructor({ headers }: Response, { onProgress }: LoadClaimsOptions) {
		const length = Number(headers.get("Content-Length") ?? Number.NaN);
		this.#totalBytes = Number.isNaN(length) || headers.has("Content-Encoding") ? null : length;
		this.#onProgress = onProgress;
	}

	/** Takes a piece over; returns what is wrong with it, or null. */
	keep({ result, total }: DecodedPiece, bytes: number): string | null {
		if (!result.ok) return result.problem;
		for (const block of result.value) {
			for (const claim of this.#columns.append(block)) this.#claims.push(claim);
			for (const id of block.unreadable) this.#unreadable.push(id);
		}
		this.#bytes += bytes;
		if (performance.now() - this.#toldAt > PROGRESS_MILLISECONDS) {
			this.#toldAt = performance.now();
			const [claims, totalClaims, totalBytes] = [this.#claims.length, total, this.#totalBytes];
			this.#onProgress?.({ claims, totalClaims, bytes: this.#bytes, totalBytes });
		}
		return null;
	}

	finish(file: ClaimsFile): LoadedClaims {
		const { isPassageSearched } = this.#columns;
		return { claims: this.#claims, unreadable: this.#unreadable, file, isPassageSearched };
	}
}
