import type { Claim, WhenSources } from "../../domain/claim.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { heldInWords } from "./held-dates.ts";

interface HeldWhenProps {
	readonly claim: Claim;
	/** Null until they are there. */
	readonly sources: WhenSources | null;
	/** Of the source's words. */
	readonly language: string | undefined;
}

/** When a claim is said to have held: the date, the source's words for it, and how these became the date. */
export function HeldWhen({ claim, sources, language }: HeldWhenProps) {
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
				{sources !== null && sources.words !== null && sources.words !== "" && (
					<>
						<q lang={language}>{sources.words}</q> →{" "}
					</>
				)}
				{sources?.resolution?.[interfaceLanguage] ?? vocabulary.whenBasis[when.basis]}
			</span>
		</>
	);
}
