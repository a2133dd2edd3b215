import { CHANGES, type ChangeEntry, type ChangeReport } from "./change-report.ts";
import type { Presence } from "./compare-days.ts";
import { toCsv } from "./csv.ts";
import type { ClaimId } from "./ids.ts";

/** The columns of the table, in their order. `presence` is `a`, `b` or `both`; empty for a claim shown on neither day. */
export const CSV_COLUMNS = [
	"change",
	"date",
	"id",
	"headline_en",
	"headline_uk",
	"group",
	"kind",
	"actor",
	"claimant",
	"claimant_side",
	"status",
	"shown_from",
	"shown_until",
	"published",
	"document",
	"presence",
] as const;

type Row = Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;

/** The report as a table by RFC 4180, one row for each claim in each section, with a header. To be written as UTF-8. */
export function changeReportCsv(report: ChangeReport, presence: ReadonlyMap<ClaimId, Presence>): string {
	const rows = CHANGES.flatMap((change) => report.sections[change].map((entry) => toRow(entry, presence)));
	return toCsv([CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((column) => row[column]))]);
}

function toRow({ change, claim, date }: ChangeEntry, presence: ReadonlyMap<ClaimId, Presence>): Row {
	const { properties } = claim;
	return {
		change,
		date,
		id: claim.id,
		headline_en: properties.headline.en,
		headline_uk: properties.headline.uk,
		group: properties.group,
		kind: properties.kind,
		actor: properties.actor,
		claimant: properties.claimant.name,
		claimant_side: properties.claimant.side,
		status: properties.status,
		shown_from: properties.shown.from,
		shown_until: properties.shown.until,
		published: properties.published,
		document: properties.document,
		presence: presence.get(claim.id) ?? "",
	};
}
