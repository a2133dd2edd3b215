import type { AuthoredWhen } from "../../domain/annotation.ts";
import type { Bilingual } from "../../domain/claim.ts";
import type { IsoDay } from "../../domain/day.ts";
import type { Finding } from "../problem.ts";
import { fullDateInWords } from "./day-words.ts";
import { type ResolvedDate, resolveEdtf } from "./resolve-edtf.ts";
import { resolveWords, type WordsResolution } from "./resolve-words.ts";

/** A claim's time, resolved. */
export interface ResolvedWhen {
	readonly date: ResolvedDate;
	/** First day of what a total sums up. */
	readonly accruedFrom: IsoDay | null;
	/** What a rule made of the source's words; null where none knows them or the basis does not ask. */
	readonly byRule: WordsResolution | null;
}

/** The days on which a document, and the reporting it carries, appeared. */
export interface PublicationDays {
	readonly published: IsoDay;
	readonly reportedFromPublished: IsoDay | null;
}

/**
 * Resolves a claim's `when`, and holds the authored date against what the build's own rules make of the source's words.
 * Paths of findings are relative to the claim.
 */
export function resolveWhen(
	when: AuthoredWhen,
	days: PublicationDays,
	text: string,
): { readonly resolved: ResolvedWhen | null; readonly findings: readonly Finding[] } {
	const date = resolveEdtf(when.edtf);
	const since = when.since === undefined ? null : resolveEdtf(when.since);
	const findings: Finding[] = [];
	if (!date.ok) findings.push({ path: ["when", "edtf"], message: date.problem });
	if (since?.ok === false) findings.push({ path: ["when", "since"], message: since.problem });
	if (when.words !== undefined && !text.includes(when.words)) {
		findings.push({ path: ["when", "words"], message: `the text does not contain the words "${when.words}"` });
	}
	if (!date.ok || since?.ok === false) return { resolved: null, findings };
	const byRule = asksRules(when) && when.words !== undefined ? resolveWords(when.words, days.published) : null;
	const accruedFrom = since?.value.start ?? null;
	const sinceDate = since?.value ?? null;
	findings.push(...findOpenEnds(when, date.value), ...findMissingReasons(when, byRule));
	findings.push(...findDisagreement(when, { date: date.value, since: sinceDate, byRule }, days));
	if (accruedFrom !== null && date.value.end !== null && accruedFrom > date.value.end) {
		findings.push({
			path: ["when", "since"],
			message: `"since" ${when.since} lies after the total's day ${date.value.end}`,
		});
	}
	return { resolved: { date: date.value, accruedFrom, byRule }, findings };
}

const asksRules = ({ basis }: AuthoredWhen): boolean => basis === "relative" || basis === "explicit";

function findOpenEnds({ kind, edtf, since }: AuthoredWhen, date: ResolvedDate): Finding[] {
	const findings: Finding[] = [];
	if (kind !== "state" && (date.start === null || date.end === null)) {
		findings.push({
			path: ["when", "edtf"],
			message: `date "${edtf}": only a state may have an open end, not "${kind}"`,
		});
	}
	if (kind !== "total" && since !== undefined) {
		findings.push({ path: ["when", "since"], message: `"since" belongs to a total, not to "${kind}"` });
	}
	return findings;
}

function findMissingReasons(when: AuthoredWhen, byRule: WordsResolution | null): Finding[] {
	if (!asksRules(when)) return [];
	if (when.words === undefined) {
		return [{ path: ["when"], message: `basis "${when.basis}" needs "words": the source's own words for the time` }];
	}
	if (byRule !== null || when.note !== undefined) return [];
	const message = `the build has no rule for "${when.words}": say in "note" how it became ${when.edtf}`;
	return [{ path: ["when", "words"], message }];
}

interface Comparison {
	readonly date: ResolvedDate;
	readonly since: ResolvedDate | null;
	readonly byRule: WordsResolution | null;
}

function findDisagreement(when: AuthoredWhen, { date, since, byRule }: Comparison, days: PublicationDays): Finding[] {
	const path = ["when", "edtf"];
	if (when.basis === "publication") {
		const allowed = [days.published, days.reportedFromPublished].filter((day) => day !== null);
		if (allowed.some((day) => date.lower?.plain === day)) return [];
		return [
			{
				path,
				message: `dated by publication, but "${when.edtf}" is not the day of publication, ${allowed.join(" or ")}`,
			},
		];
	}
	if (byRule === null || agrees(byRule, date, since)) return [];
	const published = byRule.isFullDate ? "" : ` in a text published on ${fullDateInWords("en", days.published)}`;
	const said = `"${when.words}"${published} is`;
	if (byRule.says !== "since") return [{ path, message: `${said} ${byRule.edtf}, not ${when.edtf}` }];
	const begins = `${said} a time that begins with ${byRule.edtf}`;
	if (when.since === undefined) return [{ path, message: `${begins}, not ${when.edtf}` }];
	return [{ path: ["when", "since"], message: `${begins}, not ${when.since}` }];
}

/** Whether an authored date says what the words say: the same date, or a time that begins with it. */
function agrees(byRule: WordsResolution, date: ResolvedDate, since: ResolvedDate | null): boolean {
	const expected = resolveEdtf(byRule.edtf);
	if (!expected.ok) return false;
	const beginning = expected.value.lower?.plain;
	if (since?.lower?.plain === beginning) return true;
	if (date.lower?.plain !== beginning) return false;
	if (byRule.says === "since" || date.upper?.plain === expected.value.upper?.plain) return true;
	return date.upper === null || !expected.value.isInterval;
}

/**
 * How the words became the date: the editor's note, or else a sentence of ours; null where there is nothing to explain.
 * `quoteWords: false` keeps the source's words out of it.
 */
export function explainWhen(
	when: AuthoredWhen,
	byRule: WordsResolution | null,
	published: IsoDay,
	quoteWords: boolean,
): Bilingual | null {
	if (when.note !== undefined) return when.note;
	const day = { en: fullDateInWords("en", published), uk: fullDateInWords("uk", published) };
	if (when.basis === "publication") {
		return {
			en: `The text gives no date for this; it is dated by its publication, ${day.en}.`,
			uk: `Текст не дає для цього дати; датовано днем публікації: ${day.uk}.`,
		};
	}
	if (byRule === null || when.words === undefined) return null;
	const quoted = quoteWords ? { en: `“${when.words}” → `, uk: `«${when.words}» → ` } : { en: "", uk: "" };
	const date = byRule.edtf;
	if (byRule.isFullDate)
		return { en: `${quoted.en}${date}, as the text says`, uk: `${quoted.uk}${date}, як сказано в тексті` };
	return {
		en: `${quoted.en}${date}, because published ${day.en}`,
		uk: `${quoted.uk}${date}, бо опубліковано ${day.uk}`,
	};
}
