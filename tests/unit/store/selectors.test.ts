import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { toClaimId } from "../../../src/domain/ids.ts";
import { selectClaim, selectComparison, selectDate, selectVisible } from "../../../src/store/selectors.ts";
import { createLoadedStore, DESK } from "./store-fixture.ts";

describe("the date", () => {
	it("is the default view's where the address says nothing", () => {
		expect(selectDate(createLoadedStore().store.getState())).toBe("2022-09-10");
	});

	it("is the claim's first shown day where the address names a claim only", () => {
		const { store, actions } = createLoadedStore();
		actions.applyAddress({ ...store.getState().view, claim: toClaimId("spring") }, []);
		expect(selectDate(store.getState())).toBe("2022-05-19");
	});

	it("follows a passage pointed at beside the sources, and only there", () => {
		const { store, actions } = createLoadedStore();
		actions.setHovered(toClaimId("spring"));
		expect(selectDate(store.getState())).toBe("2022-09-10");
		actions.setPage("sources");
		expect(selectDate(store.getState())).toBe("2022-05-19");
		actions.setHovered(null);
		expect(selectDate(store.getState())).toBe("2022-09-10");
	});
});

describe("two compared dates", () => {
	it("stay as they are while passages are pointed at", () => {
		const { store, actions } = createLoadedStore();
		actions.setCompare(toIsoDay("2022-05-19"));
		actions.setPage("sources");
		const before = selectComparison(store.getState());
		actions.setHovered(toClaimId("spring"));
		expect(selectComparison(store.getState())).toBe(before);
		expect([before?.a, before?.b]).toEqual(["2022-09-10", "2022-05-19"]);
	});
});

describe("the open claim", () => {
	it("is the default view's where there is room for it, and none on a phone", () => {
		expect(selectClaim(createLoadedStore().store.getState())?.id).toBe("autumn");
		expect(selectClaim(createLoadedStore({ ...DESK, isWide: false }).store.getState())).toBeNull();
	});

	it("is none once a date is set", () => {
		const { store, actions } = createLoadedStore();
		actions.setDate(toIsoDay("2022-09-11"));
		expect(selectClaim(store.getState())).toBeNull();
	});
});

describe("the visible claims", () => {
	it("are computed once for everyone who asks", () => {
		const { store, actions } = createLoadedStore();
		const first = selectVisible(store.getState());
		expect(first.map(({ id }) => id)).toEqual(["autumn"]);
		actions.setHovered(toClaimId("autumn"));
		expect(selectVisible(store.getState())).toBe(first);
		actions.setDate(toIsoDay("2022-09-11"));
		expect(selectVisible(store.getState())).not.toBe(first);
	});
});
