import type { Bilingual, Claim } from "../../domain/claim.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { hasReportAddress, publisher, toReportAddress } from "../publisher.ts";

/** The editor's note, the record's history, and where to report an error in it. */
export function Records({ claim, note }: { claim: Claim; note: Bilingual | null }) {
	const language = useApp(selectLanguage);
	const { reader } = useText();
	const { history } = claim.properties;
	return (
		<>
			{note !== null && (
				<section className="note" aria-labelledby="note-heading">
					<h3 id="note-heading">{reader.note}</h3>
					<p>{note[language]}</p>
				</section>
			)}
			{history.length > 0 && (
				<section aria-labelledby="history-heading">
					<h3 id="history-heading">{reader.history}</h3>
					<ul className="history">
						{history.map(({ date, change }) => (
							<li key={`${date} ${change.en}`}>
								<time dateTime={date}>{formatDate(date, language, "long")}</time>: {change[language]}
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

export function ReportLink({ claim }: { claim: Claim }) {
	const { reader } = useText();
	return (
		<>
			<a href={toReportAddress(publisher, claim.id, reader.reportSubject(claim.id))} rel="nofollow noopener">
				{reader.report}
			</a>
			{!hasReportAddress(publisher) && <span className="detail">{reader.reportUnset}</span>}
		</>
	);
}
