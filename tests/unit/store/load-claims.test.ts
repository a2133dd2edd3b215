import { describe, expect, it, vi } from "vitest";
import { toColumnsJson } from "../../../src/domain/columns/encode-claims.ts";
import { type ClaimsDecoder, createOwnThreadDecoder } from "../../../src/store/claims-decoder.ts";
import { type LoadClaimsOptions, type LoadProgress, loadClaims } from "../../../src/store/load-claims.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const COUNT = 6000;
const features = Array.from({ length: COUNT }, (_, at) =>
	makeClaim({
		id: `claim-${at}`,
		properties: { headline: { en: `Headline ${at}`.padEnd(90, "."), uk: `Заголовок ${at}` } },
	}),
);
const large = new TextEncoder().encode([...toColumnsJson(features, COUNT)].join(""));
const small = new TextEncoder().encode([...toColumnsJson(features.slice(0, 3), 3)].join(""));
const PIECE = 64 * 1024;

/** An answer whose bytes arrive in pieces, `onPiece` before each. */
function answer(
	bytes: Uint8Array<ArrayBuffer>,
	headers: HeadersInit = {},
	onPiece?: (piece: number) => void,
	cancel: () => void = () => undefined,
): Response {
	let at = 0;
	const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
		pull: (controller) => {
			onPiece?.(at / PIECE);
			if (at >= bytes.length) controller.close();
			else controller.enqueue(bytes.slice(at, at + PIECE));
			at += PIECE;
		},
		cancel,
	});
	return new Response(body, { headers });
}

/** A thread that is none, but counts. */
function spiedThread() {
	const close = vi.fn();
	const start = vi.fn(async (): Promise<ClaimsDecoder> => {
		const decoder = createOwnThreadDecoder();
		/** Bytes that are given to a thread are gone. */
		const decode: ClaimsDecoder["decode"] = (bytes) =>
			decoder.decode(bytes === null ? null : structuredClone(bytes, { transfer: [bytes.buffer] }));
		return { decode, close };
	});
	return { start, close };
}

async function idsOf(response: Response, options: LoadClaimsOptions): Promise<string[]> {
	const loaded = await loadClaims(response, options);
	if (!loaded.ok) throw new Error(loaded.problem);
	return loaded.value.claims.map(({ id }) => id);
}

describe("loading claims", () => {
	it("starts a thread for a large file only, and ends it", async () => {
		const thread = spiedThread();
		expect(await idsOf(answer(small), { startThread: thread.start })).toHaveLength(3);
		expect(thread.start).not.toHaveBeenCalled();
		expect(await idsOf(answer(large), { startThread: thread.start })).toEqual(features.map(({ id }) => id));
		expect(thread.start).toHaveBeenCalledOnce();
		expect(thread.close).toHaveBeenCalledOnce();
	});

	it("does the same where no thread may be started", async () => {
		const startThread = () => Promise.reject(new DOMException("not in this frame", "SecurityError"));
		expect(await idsOf(answer(large), { startThread })).toHaveLength(COUNT);
	});

	it.each([
		["bytes where their number is known", { "Content-Length": String(large.length) }, large.length],
		["claims alone where it is that of other bytes", { "Content-Length": "9", "Content-Encoding": "gzip" }, null],
	])("tells how far it has come, in %s", async (_name, headers, totalBytes) => {
		const told: LoadProgress[] = [];
		const clock = vi.spyOn(performance, "now");
		let now = 0;
		clock.mockImplementation(() => {
			now += 60;
			return now;
		});
		const onProgress = (progress: LoadProgress): void => void told.push(progress);
		await idsOf(answer(large, headers), { startThread: spiedThread().start, onProgress });
		clock.mockRestore();
		expect(told.length).toBeGreaterThan(3);
		expect(told.every((one) => one.totalClaims === COUNT && one.totalBytes === totalBytes)).toBe(true);
		const claims = told.map((one) => one.claims);
		expect(claims).toEqual([...claims].sort((one, other) => one - other));
		expect(told.at(-1)?.bytes).toBe(large.length);
	});

	it("stops where it is when it is cancelled", async () => {
		const controller = new AbortController();
		const thread = spiedThread();
		const pieces: number[] = [];
		const response = answer(large, {}, (piece) => {
			pieces.push(piece);
			if (piece === 20) controller.abort();
		});
		const loaded = await loadClaims(response, { startThread: thread.start, signal: controller.signal });
		expect(loaded.ok).toBe(false);
		expect(thread.close).toHaveBeenCalledOnce();
		expect(pieces.at(-1)).toBeLessThan(24);
	});

	/** A promise that nothing comes of; `onWait` once it is waited for. */
	const never = (onWait: () => void): Promise<never> => {
		queueMicrotask(onWait);
		return new Promise<never>(() => undefined);
	};

	it.each([
		["answers no more", (onWait: () => void) => async () => ({ decode: () => never(onWait), close: () => undefined })],
		["never starts", (onWait: () => void) => () => never(onWait)],
	])("is cancelled at once while its thread %s", async (_name, makeStart) => {
		const controller = new AbortController();
		const cancel = vi.fn();
		const startThread = makeStart(() => controller.abort(new Error("cancelled")));
		const loaded = await loadClaims(answer(large, {}, undefined, cancel), { startThread, signal: controller.signal });
		expect(loaded).toEqual({ ok: false, problem: "cancelled" });
		expect(cancel).toHaveBeenCalledOnce();
	});

	it("ends a thread that starts after it was cancelled", async () => {
		const controller = new AbortController();
		const close = vi.fn();
		let begin = (_decoder: ClaimsDecoder): void => undefined;
		const startThread = (): Promise<ClaimsDecoder> => {
			queueMicrotask(() => controller.abort(new Error("cancelled")));
			return new Promise((resolve) => {
				begin = resolve;
			});
		};
		const loaded = await loadClaims(answer(large), { startThread, signal: controller.signal });
		expect(loaded.ok).toBe(false);
		begin({ ...createOwnThreadDecoder(), close });
		await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
	});

	it.each([
		["another version", (text: string) => text.replace('"schemaVersion":1', '"schemaVersion":2')],
		["a page", (text: string) => `<!doctype html>${text}`],
	])("gives the rest of the answer up where its first bytes are those of %s", async (_name, change) => {
		const cancel = vi.fn();
		const bytes = new TextEncoder().encode(change(new TextDecoder().decode(large)));
		const loaded = await loadClaims(answer(bytes, {}, undefined, cancel), { startThread: spiedThread().start });
		expect(loaded.ok).toBe(false);
		expect(cancel).toHaveBeenCalledOnce();
	});

	it("fails, and stops reading, at the first thing that is wrong", async () => {
		const broken = large.slice();
		broken.fill(120, 300_000, 300_100);
		const pieces: number[] = [];
		const loaded = await loadClaims(
			answer(broken, {}, (piece) => pieces.push(piece)),
			{ startThread: spiedThread().start },
		);
		expect(loaded.ok).toBe(false);
		expect(pieces.length).toBeLessThan(large.length / PIECE);
		const cut = await loadClaims(answer(large.slice(0, -9)), { startThread: spiedThread().start });
		expect(cut).toEqual({ ok: false, problem: "the file is cut short" });
	});

	it("fails where the thread does", async () => {
		const startThread = async (): Promise<ClaimsDecoder> => ({
			decode: async () => ({ result: { ok: false, problem: "out of memory" }, total: null, file: null }),
			close: () => undefined,
		});
		expect(await loadClaims(answer(large), { startThread })).toEqual({ ok: false, problem: "out of memory" });
	});
});
