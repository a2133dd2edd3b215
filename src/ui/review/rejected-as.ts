import type { ContextReason } from "../../domain/vocabulary.ts";
import { LANGUAGES } from "../../domain/vocabulary.ts";
import { REJECT_REASONS, type RejectReason, reviewWords } from "../../i18n/review-words.ts";

/** What words are that were rejected as a claim for one of the common reasons. */
const CONTEXT_OF: Readonly<Record<RejectReason, ContextReason>> = {
	repeated: "rhetoric",
	background: "background",
	opinion: "rhetoric",
	notEvent: "rhetoric",
	outside: "background",
};

/** The kind of context that a reason in words stands for, in whichever language it was given; null for any other. */
export function rejectedAs(reason: string): ContextReason | null {
	const common = REJECT_REASONS.find((one) =>
		LANGUAGES.some((language) => reviewWords[language].rejectReasons[one] === reason),
	);
	return common === undefined ? null : CONTEXT_OF[common];
}
