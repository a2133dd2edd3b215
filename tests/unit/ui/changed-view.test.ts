import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../src/domain/day.ts";
import { toClaimId } from "../../../src/domain/ids.ts";
import type { ViewChange } from "../../../src/embed/messages.ts";
import { selectClaim, selectDate } from "../../../src/store/selectors.ts";
import { changedView } from "../../../src/ui/embed/changed-view.ts";
import { createLoadedStore } from "../store/store-fixture.ts";

const [autumn, spring] = [toClaimId("autumn"), toClaimId("spring")];

/** The day and the open claim after some wishes, one after the other. */
function viewAfter(...changes: ViewChange[]): unknown {
	const { store } = createLoadedStore();
	for (const change of changes) store.setState((state) => ({ view: changedView(state, change) }));
	return [selectDate(store.getState()), selectClaim(store.getState())?.id ?? null];
}

describe("what the page around asks of an embed", () => {
	it("puts a claim on its own first day, where no date is named with it", () => {
		expect(viewAfter({ claim: spring })).toEqual(["2022-05-19", "spring"]);
		expect(viewAfter({ date: toIsoDay("2022-09-11") }, { claim: spring })).toEqual(["2022-05-19", "spring"]);
		expect(viewAfter({ claim: autumn, date: toIsoDay("2022-09-11") })).toEqual(["2022-09-11", "autumn"]);
	});

	it("lets a date that is named after a claim win, and keeps the claim open where it holds", () => {
		expect(viewAfter({ claim: autumn }, { date: toIsoDay("2022-09-11") })).toEqual(["2022-09-11", "autumn"]);
		expect(viewAfter({ claim: autumn }, { date: toIsoDay("2022-09-20") })).toEqual(["2022-09-20", null]);
		expect(viewAfter({ claim: autumn }, { date: toIsoDay("2022-09-11") }, { lang: "uk" })).toEqual([
			"2022-09-11",
			"autumn",
		]);
	});

	it("keeps the default view's claim open on a day on which it holds, as any other", () => {
		expect(viewAfter({ date: toIsoDay("2022-09-12") })).toEqual(["2022-09-12", "autumn"]);
		expect(viewAfter({ date: toIsoDay("2022-09-20") })).toEqual(["2022-09-20", null]);
	});

	it("closes a claim and stays on its day; without a date goes back to the claim's first", () => {
		expect(viewAfter({ claim: spring }, { claim: null })).toEqual(["2022-05-19", null]);
		expect(viewAfter({ claim: null })).toEqual(["2022-09-10", null]);
		expect(viewAfter({ claim: autumn, date: toIsoDay("2022-09-11") }, { date: null })).toEqual([
			"2022-09-09",
			"autumn",
		]);
	});
});
