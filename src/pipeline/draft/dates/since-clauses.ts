import { withSince } from "./date-rule.ts";
import type { FoundDate } from "./found-date.ts";

/** "Has since been hit in May" tells of no beginning. */
const SINCE = "(?<!(?:has|have|had|was|were|been)\\s)since";
const BEGINNING =
	"beg[au]n|start(?:ed)?|beginning|launch(?:ed)?|open(?:ed|ing)|outbreak|invaded|invasion|offensive|assault|captured?|seized|seizure|fell|fall|liberated|liberation|freed|retook|retaken|recaptured|occupied|occupation|withdrew|withdrawal|retreat(?:ed)?|arrived|crossed|entered";
const FROM_START =
	"(?:з|із|від)\\s(?:самого\\s)?(?:початку|моменту|часу)|відтоді,?\\sяк|со?\\s(?:самого\\s)?(?:начала|момента|времени)|с\\sтех\\sпор,?\\sкак";
/** No clause is longer between "since" and its date. */
const LONGEST_CLAUSE = 90;
const CLAUSE = new RegExp(
	`(?<!\\p{L})(?:${SINCE}\\s(?:[^.,;:()\\n]{0,50}\\s)?(?:${BEGINNING})(?:\\s[^.,;:()\\n]{0,40})?|(?:${FROM_START})\\s[^.,;:()\\n]{2,60})\\s(?:early\\s|late\\s)?$`,
	"iu",
);

/** "From April on", but not "from April on the front". */
const FROM = /^from\s/iu;
const ONWARDS =
	/^\s(?:onwards?|on)(?=[\s,.;:)]|$)(?!\s(?:the|a|an|its|his|her|their|our|this|that|both|all|each|\d+)(?!\p{L})|\s\p{Lu})/u;
const LONGEST_ONWARDS = 24;

/** Leaves dates open that say when a thing began: "since the offensive began on May 10", "from April on", "с начала наступления 10 мая". */
export function openSinceClauses(text: string, dates: readonly FoundDate[]): FoundDate[] {
	let lastEnd = 0;
	return dates.map((date) => {
		// What stands before another date is of that one.
		const before = text.slice(Math.max(lastEnd, date.start - LONGEST_CLAUSE), date.start);
		lastEnd = date.end;
		const goesOn =
			FROM.test(text.slice(date.start, date.end)) && ONWARDS.test(text.slice(date.end, date.end + LONGEST_ONWARDS));
		const edtf = goesOn || CLAUSE.test(before) ? withSince("since", date.edtf) : null;
		return edtf === null ? date : { ...date, edtf };
	});
}
