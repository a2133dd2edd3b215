import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import { claimDate } from "../../../../../src/pipeline/draft/claims/claim-date.ts";

const PUBLISHED = toIsoDay("2024-05-17");

describe("the days that a claim is proposed for", () => {
	it.each([
		[
			"what happened since Monday happened until the text appeared",
			"2024-05-13/..",
			"incident",
			"2024-05-13/2024-05-17",
		],
		["what happened since a month", "2024-01/..", "advance", "2024-01/2024-05-17"],
		["a statement about a time that goes on was made that day", "2024-05-13/..", "statement", "2024-05-17"],
		["what happened until a day is dated by that day", "../2024-05-10", "incident", "2024-05-10"],
		["what begins on the day of publication", "2024-05-17/..", "incident", "2024-05-17"],
		["a zone is a state and may stay open", "2024-05-13/..", "buffer-zone", "2024-05-13/.."],
		["a day stays a day", "2024-05-15", "incident", "2024-05-15"],
		["a closed interval stays", "2024-05-14/2024-05-15", "advance", "2024-05-14/2024-05-15"],
	] as const)("%s", (_, edtf, group, expected) => {
		expect(claimDate(edtf, group, PUBLISHED)).toBe(expected);
	});
});
