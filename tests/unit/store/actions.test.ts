import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/domain/claim-filter.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { toClaimId, toPlaceId } from "../../../src/domain/ids.ts";
import { selectClaim, selectDate } from "../../../src/store/selectors.ts";
import { createLoadedStore } from "./store-fixture.ts";

const autumn = toClaimId("autumn");
const spring = toClaimId("spring");

describe("opening a claim", () => {
	it("keeps a date on which it is shown", () => {
		const { store, actions } = createLoadedStore();
		actions.openClaim(autumn, toIsoDay("2022-09-11"));
		expect([store.getState().view.claim, store.getState().view.date]).toEqual(["autumn", "2022-09-11"]);
	});

	it("goes to its first day from a date on which it is not", () => {
		const { store, actions } = createLoadedStore();
		actions.openClaim(spring);
		expect(store.getState().view.date).toBe("2022-05-19");
	});

	it("is an entry of the history, opening the same again is not", () => {
		const { store, actions } = createLoadedStore();
		actions.openClaim(spring);
		expect(store.getState().historyMode).toBe("push");
		actions.openClaim(spring);
		expect(store.getState().historyMode).toBe("replace");
	});

	it("does nothing for a claim that is not in the corpus", () => {
		const { store, actions } = createLoadedStore();
		const before = store.getState().view;
		actions.openClaim(toClaimId("nobody"));
		expect(store.getState().view).toBe(before);
	});
});

describe("opening a claim on the map from a page", () => {
	it("leaves the page and opens the claim in one change", () => {
		const { store, actions } = createLoadedStore();
		actions.setPage("corrections");
		let changes = 0;
		store.subscribe(({ view }, previous) => {
			if (view !== previous.view) changes += 1;
		});
		actions.openOnMap(spring);
		const { view, historyMode } = store.getState();
		expect([view.page, view.claim, view.date, historyMode]).toEqual([null, "spring", "2022-05-19", "push"]);
		expect(changes).toBe(1);
		actions.setPage("corrections");
		actions.openOnMap(spring);
		expect([store.getState().view.page, store.getState().historyMode]).toEqual([null, "push"]);
	});

	it("so does a filter", () => {
		const { store, actions } = createLoadedStore();
		actions.setPage("sources");
		let changes = 0;
		store.subscribe(({ view }, previous) => {
			if (view !== previous.view) changes += 1;
		});
		actions.filterOnMap({ ...NO_FILTER, places: [toPlaceId("kupiansk")] });
		const { view, historyMode } = store.getState();
		expect([view.page, view.filter.places, historyMode, changes]).toEqual([null, ["kupiansk"], "push", 1]);
	});
});

describe("closing a claim", () => {
	it("keeps the date, also that of the default view", () => {
		const { store, actions } = createLoadedStore();
		actions.closeClaim();
		expect(selectClaim(store.getState())).toBeNull();
		expect(selectDate(store.getState())).toBe("2022-09-10");
	});
});

describe("a passage that is pointed at beside the sources", () => {
	it.each([
		["a claim is closed", "closeClaim"],
		["a comparison begins", "setCompare"],
		["a filter is changed in a frozen view", "setFilter"],
	] as const)("leaves its date out of the address when %s", (_when, action) => {
		const { store, actions } = createLoadedStore();
		actions.setPage("sources");
		actions.setHovered(spring);
		if (action === "closeClaim") actions.closeClaim();
		else if (action === "setCompare") actions.setCompare(toIsoDay("2022-09-12"));
		else {
			const frozen = { published: toIsoDay("2024-05-11") };
			store.setState(({ corpus }) => ({
				corpus: corpus?.defaultView ? { ...corpus, defaultView: { ...corpus.defaultView, ...frozen } } : corpus,
			}));
			actions.setFilter({ q: "fire" });
		}
		expect(store.getState().view.date).toBe("2022-09-10");
	});
});

describe("stepping", () => {
	it("goes from beginning to beginning, and says where there is none", () => {
		const { store, actions } = createLoadedStore();
		expect(actions.stepDate(-1)).toBe(true);
		expect(store.getState().view.date).toBe("2022-09-09");
		expect(actions.stepDate(-1)).toBe(true);
		expect(store.getState().view.date).toBe("2022-05-19");
		expect(actions.stepDate(-1)).toBe(false);
		expect(store.getState().view.date).toBe("2022-05-19");
	});
});

describe("loading", () => {
	it("keeps the corpus and tells of a reload that failed", () => {
		const { store, actions } = createLoadedStore();
		const { corpus } = store.getState();
		actions.finishLoading({
			corpus: null,
			failures: [{ file: "claims", reason: "HTTP 500" }],
			unreadable: [],
			givenUp: [],
		});
		expect(store.getState().corpus).toBe(corpus);
		expect(store.getState().loadFailures).toBeNull();
		expect(store.getState().notices.map(({ id }) => id)).toEqual(["file-claims"]);
	});

	it("tells each problem once, until it is dismissed", () => {
		const { store, actions } = createLoadedStore();
		for (let time = 0; time < 2; time += 1) {
			actions.finishLoading({
				corpus: store.getState().corpus,
				failures: [],
				unreadable: ["one", "other"],
				givenUp: [],
			});
		}
		expect(store.getState().notices).toEqual([{ id: "unreadable", kind: "unreadable", records: ["one", "other"] }]);
		actions.dismiss("unreadable");
		expect(store.getState().notices).toEqual([]);
	});

	it("tells what was given up, and that the reader did not want to wait", () => {
		const { store, actions } = createLoadedStore();
		const { corpus } = store.getState();
		actions.finishLoading({ corpus, failures: [], unreadable: [], givenUp: ["rereading"] });
		expect(store.getState().notices).toEqual([{ id: "rereading", kind: "given-up", what: "rereading" }]);
		store.setState({ corpus: null, loading: { claims: 1, totalClaims: 2, bytes: 3, totalBytes: null } });
		actions.finishLoading({ corpus: null, failures: [], unreadable: [], givenUp: [] });
		expect(store.getState()).toMatchObject({ loading: null, loadFailures: [] });
	});
});
