import { afterEach, describe, expect, it, vi } from "vitest";
import { startThreadDecoder } from "../../../src/store/claims-decoder.ts";

/** A thread that says what it is told to say. */
class FakeWorker {
	static last: FakeWorker | null = null;
	onmessage: ((event: { data: unknown }) => void) | null = null;
	onmessageerror: (() => void) | null = null;
	onerror: ((event: { message: string; preventDefault(): void }) => void) | null = null;
	readonly postMessage = vi.fn();
	readonly terminate = vi.fn();

	constructor() {
		FakeWorker.last = this;
	}
}

function start() {
	vi.stubGlobal("Worker", FakeWorker);
	const starting = startThreadDecoder();
	const thread = FakeWorker.last;
	if (thread === null) throw new Error("no thread was started");
	return { starting, thread };
}

afterEach(() => vi.unstubAllGlobals());

describe("the decoding thread", () => {
	it("is ended where it cannot be started", async () => {
		const { starting, thread } = start();
		thread.onerror?.({ message: "not in this frame", preventDefault: () => undefined });
		await expect(starting).rejects.toThrow("not in this frame");
		expect(thread.terminate).toHaveBeenCalledOnce();
	});

	it("fails where its answer cannot be read, instead of being waited for", async () => {
		const { starting, thread } = start();
		thread.onmessage?.({ data: "ready" });
		const decoder = await starting;
		const answer = decoder.decode(null);
		thread.onmessageerror?.();
		expect(await answer).toMatchObject({
			result: { ok: false, problem: "an answer of the decoding thread cannot be read" },
		});
		expect(thread.terminate).not.toHaveBeenCalled();
		decoder.close();
		expect(thread.terminate).toHaveBeenCalledOnce();
	});
});
