import { useState } from "react";
import type { Change, ChangeEntry, ChangeReport } from "../../domain/change-report.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectDate, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { ViewLink } from "../claim-link.tsx";

/** Rows that are added at a time; the file has them all. */
const ROWS = 50;

/** One kind of change, folded to its count; unfolded, a table of its claims. */
export function ReportSection({ change, report }: { change: Change; report: ChangeReport }) {
	const [isOpen, setOpen] = useState(false);
	const { compare } = useText();
	const entries = report.sections[change];
	const name = (
		<>
			{compare.change[change]} <span className="count">{entries.length}</span>
		</>
	);
	if (entries.length === 0) {
		return (
			<p className="report-section" data-change={change} data-empty>
				{name}
			</p>
		);
	}
	return (
		<details
			className="report-section"
			data-change={change}
			open={isOpen}
			onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
		>
			<summary>{name}</summary>
			{isOpen && <ReportTable change={change} report={report} entries={entries} />}
		</details>
	);
}

interface ReportTableProps {
	readonly change: Change;
	readonly report: ChangeReport;
	readonly entries: readonly ChangeEntry[];
}

function ReportTable({ change, report: { first, last }, entries }: ReportTableProps) {
	const [rows, setRows] = useState(ROWS);
	const language = useApp(selectLanguage);
	const { compare } = useText();
	const rest = entries.length - rows;
	return (
		<>
			<table>
				<caption>
					{compare.definition[change](formatDate(first, language, "long"), formatDate(last, language, "long"))}
				</caption>
				<thead>
					<tr>
						<th scope="col">{compare.date}</th>
						<th scope="col">{compare.claim}</th>
					</tr>
				</thead>
				<tbody>
					{entries.slice(0, rows).map((entry) => (
						<ReportRow key={entry.claim.id} entry={entry} />
					))}
				</tbody>
			</table>
			{rest > 0 && (
				<button type="button" className="button" onClick={() => setRows(rows + ROWS)}>
					{compare.more(Math.min(ROWS, rest))}
				</button>
			)}
		</>
	);
}

function ReportRow({ entry: { claim, date } }: { entry: ChangeEntry }) {
	const view = useApp((state) => state.view);
	const day = useApp(selectDate);
	const language = useApp(selectLanguage);
	const { openClaim, setHovered } = useActions();
	const { vocabulary } = useText();
	const { headline, group } = claim.properties;
	return (
		<tr onPointerEnter={() => setHovered(claim.id)} onPointerLeave={() => setHovered(null)}>
			<td>
				<time dateTime={date}>{formatDate(date, language, "long")}</time>
			</td>
			<th scope="row">
				<ViewLink
					className="claim-link"
					view={{ ...view, claim: claim.id, date: day }}
					onFollow={() => openClaim(claim.id)}
				>
					{headline[language]}
				</ViewLink>
				<span className="detail">{vocabulary.group[group]}</span>
			</th>
		</tr>
	);
}
