import { describe, expect, it } from "vitest";
import { hasReportAddress, toReportAddress } from "../../src/ui/publisher.ts";

const unset = { name: null, reportUrl: null, contact: null };

describe("toReportAddress", () => {
	it("adds the claim to the publisher's form", () => {
		const of = (reportUrl: string) => toReportAddress({ ...unset, reportUrl }, "004-bridge-oskil", "Error");
		expect(of("https://desk.example/report")).toBe("https://desk.example/report?claim=004-bridge-oskil");
		expect(of("https://desk.example/report?desk=1")).toBe("https://desk.example/report?desk=1&claim=004-bridge-oskil");
	});

	it("falls back to an e-mail whose subject carries the claim", () => {
		expect(toReportAddress({ ...unset, contact: "desk@desk.example" }, "x", "Error in claim x")).toBe(
			"mailto:desk@desk.example?subject=Error%20in%20claim%20x",
		);
		expect(toReportAddress(unset, "x", "Error in claim x")).toBe("mailto:?subject=Error%20in%20claim%20x");
	});
});

describe("hasReportAddress", () => {
	it("is so where a form or an e-mail is set", () => {
		expect(hasReportAddress(unset)).toBe(false);
		expect(hasReportAddress({ ...unset, contact: "desk@desk.example" })).toBe(true);
		expect(hasReportAddress({ ...unset, reportUrl: "https://desk.example/report" })).toBe(true);
	});
});
