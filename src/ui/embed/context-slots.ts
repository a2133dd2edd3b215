/** How many embeds of one page may hold a WebGL context at the same time; browsers take one away beyond some 16. */
const MOST_CONTEXTS = 8;

/**
 * Waits for one of the few places for a WebGL context that the embeds of this site share, and calls `onGranted` once it
 * is there. Returns the way to give it back, or to stop waiting. The places are Web Locks: the browser frees them with
 * the frame. Where there are none, as in a sandbox without an origin or on plain http, it is granted at once.
 */
export function holdContextSlot(onGranted: () => void): () => void {
	const held = new Set<() => void>();
	const waiting = new AbortController();
	let isSettled = false;
	const settle = (): boolean => {
		if (isSettled) return false;
		isSettled = true;
		return true;
	};
	const hold = (): Promise<void> | undefined => {
		if (!settle()) return undefined;
		const kept = new Promise<void>((release) => held.add(release));
		/** The other requests are taken back after this one has returned its promise. */
		queueMicrotask(() => waiting.abort());
		onGranted();
		return kept;
	};
	const locks = locksOfThisOrigin();
	const refuse = (): void => {
		if (settle()) onGranted();
	};
	if (locks === null) refuse();
	else {
		for (let slot = 0; slot < MOST_CONTEXTS; slot += 1) {
			request(locks, `kharkiv-front-map context ${slot}`, waiting.signal, hold).catch((error: unknown) => {
				if (!(error instanceof DOMException && error.name === "AbortError")) refuse();
			});
		}
	}
	return () => {
		isSettled = true;
		waiting.abort();
		for (const release of held) release();
	};
}

const request = async (
	locks: LockManager,
	name: string,
	signal: AbortSignal,
	hold: () => Promise<void> | undefined,
): Promise<void> => {
	await locks.request(name, { signal }, hold);
};

function locksOfThisOrigin(): LockManager | null {
	try {
		return self.origin === "null" ? null : (navigator.locks ?? null);
	} catch {
		return null;
	}
}
