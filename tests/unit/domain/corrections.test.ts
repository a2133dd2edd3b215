import { describe, expect, it } from "vitest";
import { changedSince, lastChangeDay, lastCorrection } from "../../../src/domain/corrections.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const change = { en: "A date was corrected.", uk: "Виправлено дату." };
const changedOn = (...days: string[]) =>
	makeClaim({ id: days.join(" "), properties: { history: days.map((day) => ({ date: toIsoDay(day), change })) } });

describe("the last correction", () => {
	it("is the latest entry of any history, in whatever order they stand", () => {
		expect(lastChangeDay(changedOn("2022-10-02", "2022-10-01").properties.history)).toBe("2022-10-02");
		expect(lastCorrection([changedOn("2022-10-02"), makeClaim(), changedOn("2023-01-05", "2022-01-01")])).toBe(
			"2023-01-05",
		);
	});

	it("is null where nothing was ever corrected", () => {
		expect(lastCorrection([makeClaim()])).toBeNull();
		expect(lastCorrection([])).toBeNull();
	});
});

describe("changedSince", () => {
	it("tells of a change after a freeze, and of none before it or without one", () => {
		const claim = changedOn("2022-10-02");
		expect(changedSince(claim, toIsoDay("2022-10-01"))).toBe("2022-10-02");
		expect(changedSince(claim, toIsoDay("2022-10-02"))).toBeNull();
		expect(changedSince(claim, null)).toBeNull();
		expect(changedSince(makeClaim(), toIsoDay("2022-10-01"))).toBeNull();
	});
});
