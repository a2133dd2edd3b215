import { Download } from "lucide-react";
import { CHANGES, type ChangeReport } from "../../domain/change-report.ts";
import { changeReportCsv } from "../../domain/change-report-csv.ts";
import type { Comparison } from "../../domain/compare-days.ts";
import { isSameStretch } from "../../domain/same-stretch.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectChangeReport, selectComparison, selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { ComparedDates } from "./compared-dates.tsx";
import { downloadText } from "./download-text.ts";
import { ReportSection } from "./report-section.tsx";

/** Beside the map, while two dates are compared: what changed between them. */
export function ChangeReportPanel() {
	const report = useApp(selectChangeReport);
	const comparison = useApp(selectComparison);
	if (report === null || comparison === null) return null;
	return <Report report={report} comparison={comparison} />;
}

function Report({ report, comparison }: { report: ChangeReport; comparison: Comparison }) {
	const language = useApp(selectLanguage);
	const axis = useApp(({ corpus }) => corpus?.axis ?? null);
	const { compare } = useText();
	const { first, last } = report;
	const save = (): void =>
		downloadText(`changes-${first}-${last}.csv`, changeReportCsv(report, comparison.presence), "text/csv");
	return (
		<section className="change-report" aria-labelledby="change-report-heading">
			<h3 id="change-report-heading">{compare.report}</h3>
			<ComparedDates comparison={comparison} />
			<p className="muted">
				{compare.between(formatDate(first, language, "long"), formatDate(last, language, "long"))}
			</p>
			{axis !== null && !isSameStretch(axis, first, last) && (
				<p className="report-note">{compare.differentStretches}</p>
			)}
			<div className="report-sections">
				{CHANGES.map((change) => (
					<ReportSection key={change} change={change} report={report} />
				))}
			</div>
			<button type="button" className="button" onClick={save}>
				<Download aria-hidden="true" />
				{compare.download}
			</button>
		</section>
	);
}
