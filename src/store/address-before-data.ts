import { parseAddress, toAddressBeforeData } from "../domain/view-address.ts";
import type { AppStore } from "./actions.ts";
import { type AddressWindow, writeQuery } from "./address-sync.ts";

const ANY_ID = { has: () => true };

/**
 * Keeps language, theme and page in step with the address while there are no data, or none could be had: all else that the
 * address says needs them, and stays as it is. What data there are is for the address to say. Returns the way to stop.
 */
export function syncBeforeData(store: AppStore, window: AddressWindow): () => void {
	const read = (): void => {
		const { search, origin } = window.location;
		const known = { claims: ANY_ID, documents: ANY_ID, places: ANY_ID, origin };
		const { language, theme, page, data } = parseAddress(search, known).view;
		store.setState(({ view }) => ({ view: { ...view, language, theme, page, data }, historyMode: "none" }));
	};
	read();
	window.addEventListener("popstate", read);
	const unsubscribe = store.subscribe(({ view, historyMode }, previous) => {
		if (view === previous.view || historyMode === "none") return;
		const query = toAddressBeforeData(view, window.location.search);
		writeQuery(window, historyMode === "push" ? "push" : "replace", query);
	});
	return () => {
		unsubscribe();
		window.removeEventListener("popstate", read);
	};
}
