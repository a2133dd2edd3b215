import { expect, it } from "vitest";
import { toIsoDay } from "../../../../src/domain/day.ts";
import { parseAuthoredFile } from "../../../../src/pipeline/authored-file.ts";
import { findViewsBesideTheirClaim } from "../../../../src/pipeline/output/to-named-views.ts";
import type { AuthoredViews } from "../../../../src/pipeline/read/read-views.ts";
import { makeClaim } from "../../../fixtures/claim-factory.ts";

const VIEWS = `default: front
views:
  - id: front
    title: { en: Front, uk: Фронт }
    date: "2022-09-10"
    claim: bridge
    extent: [36, 49, 38, 51]
    published: "2022-09-11"
`;

function problemsWith(published: string, status: "claimed" | "withdrawn"): string[] {
	const parsed = parseAuthoredFile("data/views.yaml", VIEWS);
	if (!parsed.ok) throw new Error("the views cannot be read");
	const shown = { from: toIsoDay("2022-09-09"), until: toIsoDay("2022-09-12") };
	const claim = makeClaim({ id: "bridge", properties: { shown, published: toIsoDay(published), status } });
	const read = { source: parsed.value, value: parsed.value.value as AuthoredViews };
	return findViewsBesideTheirClaim(read, [claim]).map(({ line, message }) => `${line} ${message}`);
}

it("a view that is frozen before its claim was published is a problem, unless that shows through every freeze", () => {
	expect(problemsWith("2022-09-11", "claimed")).toEqual([]);
	expect(problemsWith("2022-09-12", "claimed")).toEqual([
		'8 claim "bridge" was published on 2022-09-12, after 2022-09-11, as of which the view is frozen',
	]);
	expect(problemsWith("2022-09-12", "withdrawn")).toEqual([]);
});
