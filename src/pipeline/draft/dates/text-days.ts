import { addDays, type IsoDay, toIsoDay } from "../../../domain/day.ts";
import type { FoundDate } from "./found-date.ts";

const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);
/** Words that head a section of a digest, so that the day beside them is its day. */
const HEADS_SECTION =
	/^(?:[^\p{L}]{0,4}|[^.\n]{0,40}(?:update|briefing|summary|digest|sitrep|report|зведення|сводка|дайджест|хроніка|хроника)[^.\n]{0,20})$/iu;
const LONGEST_HEAD = 70;
/** Sections older than this are not those of a digest of the last weeks. */
const DIGEST_DAYS = 62;

/** Whether a day has a line for itself, or with a word such as "update". */
function isHeading(text: string, { start, end, edtf }: FoundDate, published: IsoDay): boolean {
	if (!isDay(edtf) || edtf > published || edtf < addDays(published, -DIGEST_DAYS)) return false;
	const lead = text.slice(Math.max(0, start - LONGEST_HEAD), start);
	const line = lead.slice(lead.lastIndexOf("\n") + 1);
	if (lead.length === LONGEST_HEAD && !lead.includes("\n")) return false;
	return HEADS_SECTION.test(line) && /^[:.]?\s{0,3}(?:\n|$)/u.test(text.slice(end, end + 6));
}

/** The day that relative words count from, by where they stand: a digest with days for headings has one for each. */
export function sectionDays(text: string, days: readonly FoundDate[], published: IsoDay): (start: number) => IsoDay {
	const headings = days.filter((day) => isHeading(text, day, published)).sort((one, other) => one.start - other.start);
	if (new Set(headings.map(({ edtf }) => edtf)).size < 2) return () => published;
	return (start) => {
		const heading = headings.findLast((one) => one.end <= start);
		return heading === undefined ? published : toIsoDay(heading.edtf);
	};
}

/** A review names the day it is of near its beginning: "Обзор за вторник", "Коротко за 1 лютого". */
const REVIEW =
	/(?:огляд|підсумк\p{L}+|зведення|коротко|обзор|итоги|сводка|дайджест|хронік\p{L}|хроник\p{L}|roundup|round-up|review|summary|digest)[^.\n]{0,60}$/iu;
const BEGINNING = 600;
const LOOK_BACK = 100;

/** The day that a review is of, if it says so; times of the day are of that day. */
export function dayOfReview(text: string, dates: readonly FoundDate[]): IsoDay | null {
	const review = dates.find(
		({ start, end, edtf }) =>
			start < BEGINNING &&
			isDay(edtf) &&
			/^(?:за|for|of)\s/iu.test(text.slice(start, end)) &&
			REVIEW.test(text.slice(Math.max(0, start - LOOK_BACK), start)),
	);
	return review === undefined ? null : toIsoDay(review.edtf);
}

/** A report of the last days tells in its first lines of which day it is. */
const LEAD_DAYS = 3;

/** The day that the first lines tell of, where it is one shortly before publication: "the day before" counts from there. */
export function dayOfLead(dates: readonly FoundDate[], published: IsoDay): IsoDay | null {
	const days = dates.filter(({ start, edtf }) => start < BEGINNING && isDay(edtf));
	const [first] = days;
	if (first === undefined || days.some(({ edtf }) => edtf === published)) return null;
	return first.edtf < published && first.edtf >= addDays(published, -LEAD_DAYS) ? toIsoDay(first.edtf) : null;
}

/** A clock time beside the day of publication, and words for a report of the morning. */
const CLOCK = /(?<![\d.:])(?<hour>[01]?\d|2[0-3]):[0-5]\d(?![\d:])(?:\s?(?<half>[ap])\.?m)?/giu;
const OF_MORNING = /(?:на|as of the)\s(?:утро|ранок|morning)(?!\p{L})/iu;
const NEAR_DAY = 30;
const [MORNING_HOUR, WHOLE_DAY] = [8, 24];

/** The hour a text appeared at, as far as its head says; the end of the day where it does not. */
export function hourOfText(text: string, dates: readonly FoundDate[], published: IsoDay): number {
	const head = text.slice(0, BEGINNING);
	if (OF_MORNING.test(head)) return MORNING_HOUR;
	const stamps = dates.filter(({ start, edtf }) => start < BEGINNING && edtf === published);
	const hours = [...head.matchAll(CLOCK)]
		.filter(({ 0: clock, index }) =>
			stamps.some(({ start, end }) => index < end + NEAR_DAY && start < index + clock.length + NEAR_DAY),
		)
		.map(
			({ groups }) =>
				(Number(groups?.hour) % (groups?.half ? 12 : WHOLE_DAY)) + (/p/i.test(groups?.half ?? "") ? 12 : 0),
		);
	return hours.length === 0 ? WHOLE_DAY : Math.max(...hours);
}
