import type { Claim } from "../../domain/claim.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { heldInWords } from "./held-dates.ts";

/** When a claim is said to have held: the date, the source's words for it, and how these became the date. */
export function HeldWhen({ claim, language }: { claim: Claim; language: string | undefined }) {
	const interfaceLanguage = useApp(selectLanguage);
	const { vocabulary, reader } = useText();
	const { when, datePrecision } = claim.properties;
	return (
		<>
			<strong>{heldInWords(claim.properties, interfaceLanguage)}</strong>
			<span className="detail">
				{vocabulary.whenKind[when.kind]} · {vocabulary.datePrecision[datePrecision]}
				{when.accruedFrom !== null &&
					`, ${reader.accruedFrom(formatDate(when.accruedFrom, interfaceLanguage, "long"))}`}
			</span>
			<span className="detail">
				{when.words !== null && when.words !== "" && (
					<>
						<q lang={language}>{when.words}</q> →{" "}
					</>
				)}
				{when.resolution?.[interfaceLanguage] ?? vocabulary.whenBasis[when.basis]}
			</span>
		</>
	);
}
