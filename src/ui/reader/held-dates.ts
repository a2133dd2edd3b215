import type { ClaimProperties } from "../../domain/claim.ts";
import type { Language } from "../../domain/vocabulary.ts";
import { DICTIONARIES } from "../../i18n/dictionary.ts";
import { type DateStyle, formatDate, formatDayRange } from "../../i18n/format-date.ts";

/**
 * A claim's own dates in words, each end as precise as its EDTF says it: a month stays a month. An open end is said, not
 * guessed.
 */
export function heldInWords(
	{ start, end, when }: Pick<ClaimProperties, "start" | "end" | "when">,
	language: Language,
): string {
	const { reader } = DICTIONARIES[language];
	const ends = when.edtf.split("/");
	const [first, last] = [unitOf(ends[0]), unitOf(ends.at(-1))];
	const inWords = (): string => {
		if (start !== null && end !== null) {
			return formatDayRange(start, end, language, [ALONE[first], ALONE[last]]);
		}
		if (start !== null) return `${reader.since(formatDate(start, language, IN_PHRASE[first]))}, ${reader.open}`;
		return end === null ? reader.dateUnknown : reader.until(formatDate(end, language, IN_PHRASE[last]));
	};
	return when.approximate ? reader.about(inWords()) : inWords();
}

type Unit = "day" | "month" | "year";

const ALONE: Readonly<Record<Unit, DateStyle>> = { day: "long", month: "month", year: "year" };
const IN_PHRASE: Readonly<Record<Unit, DateStyle>> = { day: "long", month: "month-in-phrase", year: "year" };

/** What one end of an EDTF date is given in; seasons and the like have no name of their own and are told by days. */
function unitOf(edtf = ""): Unit {
	const plain = edtf.replace(/[?~%]/g, "");
	if (/^\d{4}$/.test(plain)) return "year";
	return /^\d{4}-(0[1-9]|1[0-2])$/.test(plain) ? "month" : "day";
}
