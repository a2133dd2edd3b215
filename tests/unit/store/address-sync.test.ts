import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type IsoDay, toIsoDay } from "../../../src/domain/day.ts";
import { toClaimId } from "../../../src/domain/ids.ts";
import { type AddressWindow, syncAddress } from "../../../src/store/address-sync.ts";
import { selectDate } from "../../../src/store/selectors.ts";
import { createLoadedStore } from "./store-fixture.ts";

/** A window's history, as far as an address goes: entries, and a place among them. */
class FakeWindow {
	readonly entries: string[];
	#at = 0;
	readonly #listeners = { popstate: new Set<() => void>(), pagehide: new Set<() => void>() };
	replaced = 0;

	constructor(search: string) {
		this.entries = [search];
	}

	get search(): string {
		return this.entries[this.#at] ?? "";
	}

	asWindow(): AddressWindow {
		const self = this;
		return {
			location: {
				get search() {
					return self.search;
				},
				pathname: "/map/",
				hash: "",
			},
			history: {
				pushState: (_state: unknown, _title: string, address: string) => {
					this.entries.splice(this.#at + 1, Number.POSITIVE_INFINITY, toSearch(address));
					this.#at += 1;
				},
				replaceState: (_state: unknown, _title: string, address: string) => {
					this.entries[this.#at] = toSearch(address);
					this.replaced += 1;
				},
			},
			addEventListener: (type: "popstate" | "pagehide", listener: () => void) => this.#listeners[type].add(listener),
			removeEventListener: (type: "popstate" | "pagehide", listener: () => void) =>
				this.#listeners[type].delete(listener),
			setTimeout: globalThis.setTimeout,
			clearTimeout: globalThis.clearTimeout,
		} as unknown as AddressWindow;
	}

	go(by: number): void {
		this.#at += by;
		for (const listener of this.#listeners.popstate) listener();
	}

	/** The reader goes to another page. */
	leave(): void {
		for (const listener of this.#listeners.pagehide) listener();
	}
}

const toSearch = (address: string): string => new URL(address, "http://localhost").search;

function open(search: string, published: IsoDay | null = null) {
	const fake = new FakeWindow(search);
	const { store, actions } = createLoadedStore();
	store.setState(({ corpus }) => {
		const defaultView = corpus?.defaultView ?? null;
		return { corpus: corpus && { ...corpus, defaultView: defaultView && { ...defaultView, published } } };
	});
	const stop = syncAddress(store, actions, fake.asWindow());
	return { fake, store, actions, stop };
}

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

describe("syncAddress", () => {
	it("takes over the address, and writes nothing back where all is right", () => {
		const { fake, store } = open("?date=2022-09-11&utm_source=article");
		vi.runAllTimers();
		expect(store.getState().view.date).toBe("2022-09-11");
		expect([fake.entries, fake.replaced]).toEqual([["?date=2022-09-11&utm_source=article"], 0]);
	});

	it("removes a bad value, keeps what is right, and tells", () => {
		const { fake, store } = open("?date=yesterday&lang=uk");
		expect(fake.search).toBe("?lang=uk");
		expect(store.getState().notices.map(({ id }) => id)).toEqual(["address-date"]);
	});

	it("writes a scrubbed date once, into the present entry", () => {
		const { fake, actions } = open("");
		for (const day of ["2022-09-09", "2022-09-10", "2022-09-11"]) actions.setDate(toIsoDay(day));
		expect(fake.replaced).toBe(0);
		vi.runAllTimers();
		expect([fake.entries, fake.replaced]).toEqual([["?date=2022-09-11"], 1]);
	});

	it("writes what is still to be written when the reader leaves the page", () => {
		const { fake, actions } = open("");
		actions.setDate(toIsoDay("2022-09-11"));
		fake.leave();
		expect([fake.entries, fake.replaced]).toEqual([["?date=2022-09-11"], 1]);
		vi.runAllTimers();
		expect(fake.replaced).toBe(1);
	});

	it("makes an entry for an opened claim, after the date that was still to be written", () => {
		const { fake, actions } = open("");
		actions.setDate(toIsoDay("2022-09-11"));
		actions.openClaim(toClaimId("autumn"));
		expect(fake.entries).toEqual(["?date=2022-09-11", "?date=2022-09-11&claim=autumn"]);
		vi.runAllTimers();
		expect(fake.entries.length).toBe(2);
	});

	it("follows back and forward without writing", () => {
		const { fake, store, actions } = open("?date=2022-09-11");
		actions.openClaim(toClaimId("spring"));
		fake.go(-1);
		vi.runAllTimers();
		expect([store.getState().view.claim, selectDate(store.getState())]).toEqual([null, "2022-09-11"]);
		fake.go(1);
		vi.runAllTimers();
		expect(store.getState().view.claim).toBe("spring");
		expect([fake.entries.length, fake.replaced]).toEqual([2, 0]);
	});

	it("makes an entry of each deliberate step of a comparison, and none of a dragged date", () => {
		const { fake, store, actions } = open("?date=2022-09-09");
		const [b, later] = [toIsoDay("2022-09-11"), toIsoDay("2022-09-12")];
		actions.setCompare(b);
		actions.setCompare(later);
		actions.setDate(toIsoDay("2022-09-10"));
		actions.swapDates();
		actions.setCompare(null);
		vi.runAllTimers();
		expect(fake.entries).toEqual([
			"?date=2022-09-09",
			"?date=2022-09-10&compare=2022-09-12",
			"?date=2022-09-12&compare=2022-09-10",
			"?date=2022-09-12",
		]);
		const shown = (): unknown => [selectDate(store.getState()), store.getState().view.compare];
		fake.go(-1);
		expect(shown()).toEqual(["2022-09-12", "2022-09-10"]);
		fake.go(-1);
		expect(shown()).toEqual(["2022-09-10", "2022-09-12"]);
		fake.go(-1);
		expect(shown()).toEqual(["2022-09-09", null]);
	});

	it("makes an entry of a filter that is chosen, and none of words and days that are typed", () => {
		const { fake, store, actions } = open("?date=2022-09-09");
		actions.setFilter({ q: "k" });
		actions.setFilter({ q: "ku" });
		actions.setFilter({ published: toIsoDay("2024-05-11") });
		actions.setFilter({ groups: ["advance"] });
		actions.setLinger(7);
		actions.clearFilter();
		vi.runAllTimers();
		expect(fake.entries).toEqual([
			"?date=2022-09-09&published=2024-05-11&q=ku",
			"?date=2022-09-09&published=2024-05-11&groups=advance&q=ku",
			"?date=2022-09-09&linger=7&published=2024-05-11&groups=advance&q=ku",
			"?date=2022-09-09&linger=7",
		]);
		fake.go(-1);
		expect(store.getState().view.filter).toMatchObject({ q: "ku", groups: ["advance"] });
	});

	it("takes filters for documents and places that claims name, though their files are missing", () => {
		const { fake, store } = open("?docs=made-up&places=kupiansk");
		expect(store.getState().notices).toEqual([]);
		expect(store.getState().view.filter).toMatchObject({ docs: ["made-up"], places: ["kupiansk"] });
		expect(fake.replaced).toBe(0);
		expect(open("?docs=nowhere").store.getState().notices).toHaveLength(1);
	});

	it("writes what is still to be written when it stops, and nothing after", () => {
		const { fake, actions, stop } = open("");
		actions.setDate(toIsoDay("2022-09-11"));
		stop();
		expect(fake.search).toBe("?date=2022-09-11");
		actions.setDate(toIsoDay("2022-09-12"));
		vi.runAllTimers();
		expect(fake.search).toBe("?date=2022-09-11");
	});
});

describe("a named view that is frozen", () => {
	const asOf = toIsoDay("2024-05-11");
	const freezeOf = (search: string): IsoDay | null => open(search, asOf).store.getState().view.filter.published;

	it("opens as of its day where the address leaves date and claim open, also after a bad value", () => {
		for (const search of ["", "?lang=uk&embed=1", "?date=yesterday", "?published=yesterday"]) {
			expect([search, freezeOf(search)]).toEqual([search, "2024-05-11"]);
		}
	});

	it("does not freeze what the address asks for otherwise", () => {
		for (const search of ["?date=2022-09-11", "?claim=spring"])
			expect([search, freezeOf(search)]).toEqual([search, null]);
		expect(freezeOf("?published=2023-01-01")).toBe("2023-01-01");
	});

	it("stays frozen as the reader goes on, and says so in the address", () => {
		const { fake, actions } = open("", asOf);
		vi.runAllTimers();
		expect(fake.replaced).toBe(0);
		actions.setDate(toIsoDay("2022-09-11"));
		vi.runAllTimers();
		expect(fake.search).toBe("?date=2022-09-11&published=2024-05-11");
	});

	it.each(["clearFilter", "setFilter"] as const)(
		"can be thawed, and is not frozen again by its own address: %s",
		(way) => {
			const { fake, store, actions } = open("", asOf);
			if (way === "clearFilter") actions.clearFilter();
			else actions.setFilter({ published: null });
			vi.runAllTimers();
			expect(fake.search).toBe("?date=2022-09-10&claim=autumn");
			expect(open(fake.search, asOf).store.getState().view.filter.published).toBeNull();
			expect(store.getState().view.filter.published).toBeNull();
		},
	);
});
