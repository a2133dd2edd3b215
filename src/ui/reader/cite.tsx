import { useMemo } from "react";
import { type Citation, toBibTex, toCitationText, toCslItem } from "../../domain/citation.ts";
import type { Claim, ClaimDetails } from "../../domain/claim.ts";
import { dataVersion } from "../../domain/data-version.ts";
import { localDay } from "../../domain/day.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { toAddress } from "../../domain/view-address.ts";
import { EMPTY_VIEW } from "../../domain/view-state.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { CopyField } from "../share/copy-field.tsx";
import { siteBase } from "../site-base.ts";

interface CiteProps {
	readonly claim: Claim;
	readonly details: ClaimDetails;
	readonly source: SourceDocument;
}

/** The claim as a citation, in words and for reference managers; folded until wanted. */
export function Cite({ claim, details, source }: CiteProps) {
	const language = useApp(selectLanguage);
	const data = useApp((state) => state.view.data);
	const claims = useApp(({ corpus }) => corpus?.index.claims);
	const version = useMemo(() => dataVersion(claims ?? []), [claims]);
	const { app, view } = useText();
	const { headline, claimant } = claim.properties;
	const citation: Citation = {
		id: claim.id,
		headline: headline[language],
		claimant: claimant.name === "" ? null : claimant.name,
		passage: details.passage.exact,
		title: source.title,
		outlet: source.outlet,
		reportedFrom: source.reportedFrom,
		published: source.published,
		sourceAddress: source.url,
		mapAddress: new URL(`?${toAddress({ ...EMPTY_VIEW, claim: claim.id, data })}`, siteBase()).href,
		mapTitle: app.title,
		dataVersion: version,
		accessed: localDay(new Date()),
	};
	return (
		<details className="cite">
			<summary>{view.cite.heading}</summary>
			<CopyField label={view.cite.text} text={toCitationText(citation)} rows={5} />
			<CopyField label={view.cite.bibtex} text={toBibTex(citation)} rows={9} />
			<CopyField label={view.cite.csl} text={JSON.stringify([toCslItem(citation)], null, 2)} rows={9} />
		</details>
	);
}
