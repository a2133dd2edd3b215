import { type KnownIds, parseAddress, toAddress } from "../domain/view-address.ts";
import type { Actions, AppStore } from "./actions.ts";
import type { Corpus } from "./corpus.ts";

/** What of `window` the synchronisation needs. */
export type AddressWindow = Pick<
	Window,
	"location" | "history" | "addEventListener" | "removeEventListener" | "setTimeout" | "clearTimeout"
>;

/** Browsers throttle writes to the history (Safari: 100 in 30 s), so that scrubbing writes at most this often. */
const REPLACE_DELAY_MILLISECONDS = 320;

const toKnownIds = (corpus: Corpus, origin: string): KnownIds => ({
	claims: corpus.index.byId,
	documents: corpus.documents,
	places: corpus.places,
	origin,
});

/**
 * Keeps the address and the store in step: the address is read once now and at every back or forward; changes of the view
 * are written, opened claims and pages as new entries, all else into the present one. Returns the way to stop.
 */
export function syncAddress(store: AppStore, actions: Actions, window: AddressWindow): () => void {
	let timer: number | null = null;
	let written = store.getState().view;

	const write = (mode: "push" | "replace", view = store.getState().view): void => {
		written = view;
		const query = toAddress(view, window.location.search);
		const address = `${window.location.pathname}${query === "" ? "" : `?${query}`}${window.location.hash}`;
		if (mode === "push") window.history.pushState(null, "", address);
		else window.history.replaceState(null, "", address);
	};
	const cancel = (): boolean => {
		if (timer === null) return false;
		window.clearTimeout(timer);
		timer = null;
		return true;
	};
	const read = (): void => {
		const { corpus } = store.getState();
		if (corpus === null) return;
		cancel();
		const { view, problems } = parseAddress(window.location.search, toKnownIds(corpus, window.location.origin));
		actions.applyAddress(view, problems);
		written = view;
		if (problems.length > 0) write("replace", view);
	};

	read();
	window.addEventListener("popstate", read);
	const unsubscribe = store.subscribe(({ view, historyMode }, previous) => {
		if (view === previous.view || view === written || historyMode === "none") return;
		/** Inside an article the way back is the article's: an embed adds no entries of its own. */
		if (historyMode === "push" && !view.embed) {
			if (cancel()) write("replace", previous.view);
			write("push", view);
		} else {
			timer ??= window.setTimeout(() => {
				timer = null;
				write("replace");
			}, REPLACE_DELAY_MILLISECONDS);
		}
	});
	return () => {
		unsubscribe();
		if (cancel()) write("replace");
		window.removeEventListener("popstate", read);
	};
}
