import { describe, expect, it } from "vitest";
import { reportChanges } from "../../../src/domain/change-report.ts";
import { CSV_COLUMNS, changeReportCsv } from "../../../src/domain/change-report-csv.ts";
import { NO_FILTER } from "../../../src/domain/claim-filter.ts";
import { createClaimIndex } from "../../../src/domain/claim-index.ts";
import { compareDays } from "../../../src/domain/compare-days.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const A = toIsoDay("2022-09-08");
const B = toIsoDay("2022-09-09");

function csvWith(headline: string): string {
	const index = createClaimIndex([
		makeClaim({ id: "one", properties: { headline: { en: headline, uk: "Заголовок" }, published: B } }),
	]);
	const { presence } = compareDays(index, NO_FILTER, { a: A, b: B });
	return changeReportCsv(reportChanges(index, NO_FILTER, A, B), presence);
}

describe("changeReportCsv", () => {
	it("has a header, and a row for each claim in each section, ended by CRLF", () => {
		const lines = csvWith("Plain words").split("\r\n");
		expect(lines[0]).toBe(CSV_COLUMNS.join(","));
		expect(lines.slice(1)).toEqual([
			"begun,2022-09-09,one,Plain words,Заголовок,incident,shelling,UA,A journalist,RU,claimed,2022-09-09,2022-09-09,2022-09-09,made-up,b",
			"published,2022-09-09,one,Plain words,Заголовок,incident,shelling,UA,A journalist,RU,claimed,2022-09-09,2022-09-09,2022-09-09,made-up,b",
			"",
		]);
	});

	it("quotes commas, quotes and line breaks", () => {
		expect(csvWith('Says "no", twice\nand more')).toContain('one,"Says ""no"", twice\nand more",Заголовок');
	});

	it.each(["=", "+", "-", "@"])("makes text of a cell that begins with %s", (sign) => {
		expect(csvWith(`${sign}1+1`)).toContain(`one,'${sign}1+1,Заголовок`);
		expect(csvWith(`${sign}HYPERLINK("x","y")`)).toContain(`one,"'${sign}HYPERLINK(""x"",""y"")",Заголовок`);
		expect(csvWith(`1${sign}1`)).toContain(`one,1${sign}1,Заголовок`);
	});
});
