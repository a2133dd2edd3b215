import { describe, expect, it } from "vitest";
import { EMPTY_VIEW } from "../../../src/domain/view-state.ts";
import { syncBeforeData } from "../../../src/store/address-before-data.ts";
import { type AddressWindow, syncAddress } from "../../../src/store/address-sync.ts";
import { createLoadedStore } from "./store-fixture.ts";

/** As while the data load, or after they could not be loaded. */
function openWithoutData(search: string) {
	const entries = [search];
	let at = 0;
	const listeners = new Set<() => void>();
	const toSearch = (address: string): string => new URL(address, "http://localhost").search;
	const window = {
		location: {
			get search() {
				return entries[at];
			},
			origin: "http://localhost",
			pathname: "/map/",
			hash: "",
		},
		history: {
			pushState: (_state: unknown, _title: string, address: string) => {
				entries.splice(at + 1, Number.POSITIVE_INFINITY, toSearch(address));
				at += 1;
			},
			replaceState: (_state: unknown, _title: string, address: string) => {
				entries[at] = toSearch(address);
			},
		},
		addEventListener: (type: string, listener: () => void) => type === "popstate" && listeners.add(listener),
		removeEventListener: (type: string, listener: () => void) => type === "popstate" && listeners.delete(listener),
		setTimeout: globalThis.setTimeout,
		clearTimeout: globalThis.clearTimeout,
	} as unknown as AddressWindow;
	const { store, actions } = createLoadedStore();
	const { corpus } = store.getState();
	store.setState({ corpus: null, view: EMPTY_VIEW });
	const stop = syncBeforeData(store, window);
	/** The data are there. */
	const arrive = (): void => {
		store.setState({ corpus });
		stop();
		syncAddress(store, actions, window);
	};
	const go = (by: number): void => {
		at += by;
		for (const listener of listeners) listener();
	};
	return { store, actions, entries, arrive, go, listeners };
}

describe("the address before the data are there", () => {
	it("says language, theme and page at once", () => {
		const { view } = openWithoutData("?lang=uk&theme=dark&page=method&date=2022-09-11").store.getState();
		expect([view.language, view.theme, view.page, view.date]).toEqual(["uk", "dark", "method", null]);
	});

	it("takes up what the reader chooses meanwhile, and keeps all else as it is, be it right or wrong", () => {
		const { actions, entries } = openWithoutData("?date=yesterday&docs=a,b&utm_source=article&theme=dark");
		actions.setLanguage("uk");
		actions.setTheme("light");
		expect(entries).toEqual(["?date=yesterday&docs=a,b&utm_source=article&theme=light&lang=uk"]);
		actions.setPage("method");
		expect(entries[1]).toBe("?date=yesterday&docs=a,b&utm_source=article&theme=light&lang=uk&page=method");
	});

	it("keeps these choices when the data arrive", () => {
		const { store, actions, arrive, listeners } = openWithoutData("?date=2022-09-11");
		actions.setLanguage("uk");
		actions.setPage("method");
		arrive();
		const { view } = store.getState();
		expect([view.language, view.page, view.date]).toEqual(["uk", "method", "2022-09-11"]);
		expect(listeners.size).toBe(1);
	});

	it("is followed back and forward where the data never come", () => {
		const { store, actions, entries, go } = openWithoutData("");
		actions.setPage("method");
		go(-1);
		expect(store.getState().view.page).toBeNull();
		go(1);
		expect(store.getState().view.page).toBe("method");
		expect(entries).toEqual(["", "?page=method"]);
	});
});
