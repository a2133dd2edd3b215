import { parseAddress, toAddress } from "../domain/view-address.ts";
import type { ViewState } from "../domain/view-state.ts";
import type { Actions, AppStore } from "./actions.ts";
import { toKnownIds } from "./known-ids.ts";
import { openNamedView } from "./named-view.ts";

/** What of `window` the synchronisation needs. */
export type AddressWindow = Pick<
	Window,
	"location" | "history" | "addEventListener" | "removeEventListener" | "setTimeout" | "clearTimeout"
>;

/** Browsers throttle writes to the history (Safari: 100 in 30 s), so that scrubbing writes at most this often. */
const REPLACE_DELAY_MILLISECONDS = 320;

/** Writes a query into the address, without the page's being loaded anew; the path and what follows `#` stay. */
export function writeQuery({ location, history }: AddressWindow, mode: "push" | "replace", query: string): void {
	const address = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
	if (mode === "push") history.pushState(null, "", address);
	else history.replaceState(null, "", address);
}

/** Writes views into the address: at once, or some time later what the view has become by then. */
class AddressWriter {
	readonly #window: AddressWindow;
	#timer: number | null = null;
	/** The view that the address says. */
	written: ViewState;

	constructor(window: AddressWindow, written: ViewState) {
		this.#window = window;
		this.written = written;
	}

	write(mode: "push" | "replace", view: ViewState): void {
		this.written = view;
		writeQuery(this.#window, mode, toAddress(view, this.#window.location.search));
	}

	writeLater(latest: () => ViewState): void {
		this.#timer ??= this.#window.setTimeout(() => {
			this.#timer = null;
			this.write("replace", latest());
		}, REPLACE_DELAY_MILLISECONDS);
	}

	/** Returns whether anything was still to be written. */
	cancel(): boolean {
		if (this.#timer === null) return false;
		this.#window.clearTimeout(this.#timer);
		this.#timer = null;
		return true;
	}
}

/**
 * Keeps the address and the store in step: the address is read once now and at every back or forward; changes of the view
 * are written, what a reader decided as new entries, all else into the present one. Returns the way to stop.
 */
export function syncAddress(store: AppStore, actions: Actions, window: AddressWindow): () => void {
	const latest = (): ViewState => store.getState().view;
	const writer = new AddressWriter(window, latest());

	const read = (): void => {
		const { corpus } = store.getState();
		if (corpus === null) return;
		writer.cancel();
		const { view: asked, problems } = parseAddress(window.location.search, toKnownIds(corpus, window.location.origin));
		const view = openNamedView(asked, corpus.defaultView);
		actions.applyAddress(view, problems);
		writer.written = view;
		if (problems.length > 0) writer.write("replace", view);
	};

	/** Who leaves at once comes back to what was on screen. */
	const flush = (): void => {
		if (writer.cancel()) writer.write("replace", latest());
	};

	read();
	window.addEventListener("popstate", read);
	window.addEventListener("pagehide", flush);
	const unsubscribe = store.subscribe(({ view, historyMode }, previous) => {
		if (view === previous.view || view === writer.written || historyMode === "none") return;
		/** Inside an article the way back is the article's: an embed adds no entries of its own. */
		if (historyMode !== "push" || view.embed) return writer.writeLater(latest);
		if (writer.cancel()) writer.write("replace", previous.view);
		writer.write("push", view);
	});
	return () => {
		unsubscribe();
		flush();
		window.removeEventListener("popstate", read);
		window.removeEventListener("pagehide", flush);
	};
}
