import type { ContextReason, SupportRole } from "../vocabulary.ts";
import type { OpenSentence } from "./coverage.ts";
import { isInside } from "./passage-setting.ts";
import type { PassageHints, ReviewContent, Stretch } from "./review-draft.ts";

/** What a sentence that carries no claim seems to be: context, or a detail of the candidate in the same sentence. */
export type Account = ContextReason | "detail";

const BOILERPLATE =
	/\b(?:sign up|subscribe|newsletter|follow us|read (?:more|also)|all rights reserved|advertis|download our app|contributed reporting|editing by|reporting by)\b|©|^(?:By|Photo|Image|Video):? \p{Lu}|(?<!\p{L})(?:підпис(?:уйтес|атис)\p{L}*|читайте (?:також|также)|подпис(?:ывайтес|атьс)\p{L}*|реклама|фото:|джерело:|источник:)/iu;
const DATELINE = /^\p{Lu}{3,}(?:[ ,]+\p{L}[\p{L}.]*)*,? \p{L}+\.? \d{1,2}(?: \([^)]*\))?\s*[-–—]?$/u;
const ATTRIBUTION =
	/\b(?:could not|cannot|couldn't|unable to) (?:be )?(?:immediately |independently )?(?:verif|confirm)|\b(?:did|does|has) not (?:immediately )?(?:comment|respond)|\bdeclined to comment|\bno (?:immediate )?comment|\bnot been (?:independently )?(?:verified|confirmed)|(?<!\p{L})(?:не (?:коментувал|прокоментувал|комментировал|прокомментировал)|незалежно (?:перевірити|підтвердити)|независимо (?:проверить|подтвердить)|перевірити (?:цю|ці) |проверить (?:эту|эти) )/iu;
const QUOTE = /^[“"«„'‘]/u;
const TITLE_END = /[.!?…;:”"»)]$/u;

/** Older than this on the day of publication is looked back on. */
const BACKGROUND_MILLISECONDS = 60 * 24 * 60 * 60 * 1000;

/** Whether all that dates a sentence begins long before its publication. */
function looksBack(sentence: Stretch, { dates }: PassageHints, published: string): boolean {
	const own = dates.filter((date) => isInside(date, sentence));
	const age = ({ edtf }: { readonly edtf: string }): number => Date.parse(published) - Date.parse(edtf.slice(0, 10));
	return own.length > 0 && own.every((date) => age(date) > BACKGROUND_MILLISECONDS);
}

const overlaps = (one: Stretch, other: Stretch): boolean => one.start < other.end && other.start < one.end;

/**
 * What a sentence seems to be, by simple signals; null where none speaks, for a claim may be in it. `rejectedAs` is what the
 * words were rejected for, where they were a candidate's. A suggestion only: an editor reads the words and confirms it.
 */
export function suggestAccount(
	points: readonly string[],
	{ sentence, bare }: OpenSentence,
	{ candidates, document }: Pick<ReviewContent, "candidates" | "document">,
	hints: PassageHints,
	rejectedAs: (reason: string) => ContextReason | null,
): Account | null {
	const wordsOf = ({ start, end }: Stretch): string => points.slice(start, end).join("").trim();
	const words = bare.map(wordsOf).join(" … ");
	const whole = wordsOf(sentence);
	const isTitle = wordsOf({ start: 0, end: sentence.start }) === "" && !TITLE_END.test(whole);
	if (isTitle || BOILERPLATE.test(words) || DATELINE.test(words)) return "boilerplate";
	const isOf = (decision: string) =>
		candidates.filter((one) => one.decision === decision && overlaps(one.passage, sentence));
	if (isOf("open").length + isOf("accepted").length > 0) return "detail";
	if (ATTRIBUTION.test(words)) return "attribution";
	if (QUOTE.test(whole)) return "rhetoric";
	const [rejected] = isOf("rejected");
	if (rejected !== undefined) return rejectedAs(rejected.reason);
	return looksBack(sentence, hints, document.published) ? "background" : null;
}

/** What words beside a passage are to its claim: who says it, when it was, or a detail. */
export function supportRoleOf(stretch: Stretch, { speakers, dates }: PassageHints): SupportRole {
	if (speakers.some((one) => one.start < one.end && overlaps(one, stretch))) return "claimant";
	return dates.some((one) => overlaps(one, stretch)) ? "when" : "detail";
}
