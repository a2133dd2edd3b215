import type { Check } from "../../domain/claim.ts";
import { LOCALES } from "../../i18n/plural.ts";
import { PreviewMap } from "./preview-map.tsx";
import { useReview } from "./review-context.tsx";
import type { CandidatePreview } from "./use-preview.ts";

/** How a candidate would be drawn, its checks, and what is to mend. */
export function PreviewPanel({ preview, isPending, failure }: CandidatePreview) {
	const { words } = useReview();
	const problems = preview?.problems ?? [];
	const feature = preview?.feature ?? null;
	return (
		<div className="preview-panel" aria-busy={isPending}>
			<PreviewMap feature={feature} />
			{feature !== null && (
				<p className="detail">{words.shown(feature.properties.shown.from, feature.properties.shown.until)}</p>
			)}
			{failure !== null && <p className="field-problems">{failure}</p>}
			{(feature?.properties.checks ?? []).map((check) => (
				<CheckLine key={check.words} check={check} />
			))}
			<p className="preview-state" role="status" data-problems={problems.length}>
				{isPending ? words.checking : problems.length === 0 ? words.noProblems : words.toMend(problems.length)}
			</p>
			{problems.length > 0 && (
				<ul className="field-problems">
					{problems.map(({ path, message }) => (
						<li key={`${path.join(".")} ${message}`}>
							{path.length > 0 && `${path.join(" › ")}: `}
							{message}
						</li>
					))}
				</ul>
			)}
		</div>
	);
}

function CheckLine({ check }: { readonly check: Check }) {
	const { words, language } = useReview();
	const { quantity, stated, unit, measured, agrees, reason } = check;
	const number = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 1 });
	return (
		<p className="check">
			<strong>{words.agrees[agrees ?? "untested"]}</strong> {quantity[language]}: {number.format(stated)} {unit}
			{measured !== null && ` / ${number.format(measured)} ${unit}`}. {reason[language]}
		</p>
	);
}
