import type { Claim } from "../../domain/claim.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { ClaimLink } from "../claim-link.tsx";
import { siteBase } from "../site-base.ts";
import { Page } from "./page.tsx";

const NO_CLAIMS: readonly Claim[] = [];

/** Claims that were withdrawn, and every change of a record, newest first. */
export function CorrectionsPage() {
	const claims = useApp(({ corpus }) => corpus?.index.claims ?? NO_CLAIMS);
	const language = useApp(selectLanguage);
	const { corrections } = useText();
	const withdrawn = claims.filter(({ properties }) => properties.status === "withdrawn");
	const changes = claims
		.flatMap((claim) => claim.properties.history.map((entry) => ({ ...entry, claim })))
		.sort((one, other) => other.date.localeCompare(one.date));
	return (
		<Page heading={corrections.heading} className="corrections-page">
			<p>{corrections.intro}</p>
			<h3>{corrections.withdrawn}</h3>
			{withdrawn.length === 0 && <p className="muted">{corrections.none}</p>}
			<ul>
				{withdrawn.map((claim) => (
					<li key={claim.id}>
						<ClaimLink claim={claim} />
					</li>
				))}
			</ul>
			<h3>{corrections.changes}</h3>
			{changes.length === 0 && <p className="muted">{corrections.none}</p>}
			<ul className="history">
				{changes.map(({ date, change, claim }) => (
					<li key={`${claim.id} ${date} ${change.en}`}>
						<time dateTime={date}>{formatDate(date, language, "long")}</time>: {change[language]}{" "}
						<ClaimLink claim={claim} />
					</li>
				))}
			</ul>
			<p>
				<a href={new URL("feed.xml", siteBase()).href} type="application/atom+xml">
					{corrections.feed}
				</a>
			</p>
		</Page>
	);
}
