import type { Claim } from "../../domain/claim.ts";
import type { Language } from "../../domain/vocabulary.ts";
import type { Dictionary } from "../../i18n/dictionary.ts";
import { formatDate, formatDayRange } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";

/** When a claim is said to have held: the date, the source's words for it, and how these became the date. */
export function HeldWhen({ claim, language }: { claim: Claim; language: string | undefined }) {
	const interfaceLanguage = useApp(selectLanguage);
	const words = useText();
	const { vocabulary, reader } = words;
	const { when, datePrecision } = claim.properties;
	return (
		<>
			<strong>{heldInWords(claim, interfaceLanguage, words)}</strong>
			<span className="detail">
				{vocabulary.whenKind[when.kind]} · {vocabulary.datePrecision[datePrecision]}
				{when.accruedFrom !== null &&
					`, ${reader.accruedFrom(formatDate(when.accruedFrom, interfaceLanguage, "long"))}`}
			</span>
			<span className="detail">
				{when.words !== null && (
					<>
						<q lang={language}>{when.words}</q> →{" "}
					</>
				)}
				{when.resolution?.[interfaceLanguage] ?? vocabulary.whenBasis[when.basis]}
			</span>
		</>
	);
}

/** A claim's own dates; an open end is said, not guessed. */
function heldInWords(claim: Claim, language: Language, { reader }: Dictionary): string {
	const { start, end, when } = claim.properties;
	const inWords = (): string => {
		if (start !== null && end !== null) return formatDayRange(start, end, language);
		if (start !== null) return `${reader.since(formatDate(start, language, "long"))}, ${reader.open}`;
		return end === null ? reader.dateUnknown : reader.until(formatDate(end, language, "long"));
	};
	return when.approximate ? reader.about(inWords()) : inWords();
}
