import { describe, expect, it } from "vitest";
import { dataVersion, newestText } from "../../../src/domain/data-version.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const [one, two] = [
	makeClaim({ id: "one" }),
	makeClaim({ id: "two", properties: { published: toIsoDay("2024-05-17") } }),
];

describe("the version of the data", () => {
	it("begins with their newest day and does not depend on their order", () => {
		expect(newestText([one, two])).toBe("2024-05-17");
		expect(dataVersion([one, two])).toMatch(/^2024-05-17-[0-9a-f]{8}$/);
		expect(dataVersion([two, one])).toBe(dataVersion([one, two]));
	});

	it("is another after a correction, a withdrawal, or another text", () => {
		const history = [{ date: toIsoDay("2025-01-02"), change: { en: "Corrected.", uk: "Виправлено." } }];
		const corrected = makeClaim({ id: "one", properties: { history } });
		const withdrawn = makeClaim({ id: "one", properties: { status: "withdrawn" } });
		expect(dataVersion([corrected, two])).toMatch(/^2025-01-02-/);
		const versions = [[one, two], [corrected, two], [withdrawn, two], [one]].map((claims) => dataVersion(claims));
		expect(new Set(versions).size).toBe(4);
	});

	it("stands also for no data", () => {
		expect(newestText([])).toBeNull();
		expect(dataVersion([])).toMatch(/^empty-/);
	});
});
