import { addDays, type IsoDay } from "../../../domain/day.ts";
import { latestWeekday, mondayOf, WEEKDAY, weekdayIn } from "./calendar-words.ts";
import { DASH, DAY_PART, type DateReading, type DateRule, PART_OF, reading, rule, withSince } from "./date-rule.ts";
import { isTimeToCome } from "./future-words.ts";
import { PART, partOfWeek } from "./part-of-time.ts";

/** The week so many after that of publication, Monday to Sunday. */
const weekOf = (published: IsoDay, offset: number): string => {
	const monday = addDays(mondayOf(published), offset * 7);
	return `${monday}/${addDays(monday, 6)}`;
};

const LAST_WEEK =
	"last\\s+week|(?:the\\s+)?previous\\s+week|(?:прошлая|минувшая|прошедшая)\\s+неделя|минулий\\s+тиждень|(?:на\\s+|у\\s+|протягом\\s+|упродовж\\s+|впродовж\\s+)?(?:минул|попередн)(?:ього|ьому|ого|ому)\\s+тижн[яі]|за\\s+(?:минулий|попередній)\\s+тиждень|(?:на|за)\\s+(?:прошл|минувш|прошедш|предыдущ)(?:ой|ую|ей)\\s+недел[ею]|(?:прошлой|минувшей|прошедшей|предыдущей)\\s+недел[иею]|минувшую\\s+неделю";
const WEEKS: readonly (readonly [string, number])[] = [
	[
		"(?:the\\s+)?week\\s+before\\s+last|(?:на\\s+)?позаминул(?:ого|ому)\\s+тижн[яі]|(?:на\\s+)?позапрошлой\\s+недел[ие]",
		-2,
	],
	[LAST_WEEK, -1],
	[
		"(?:this|the\\s+current)\\s+week|(?:на\\s+)?(?:ць(?:ого|ому)|поточн(?:ого|ому))\\s+тижн[яі]|(?:на\\s+)?(?:этой|текущей|нынешней)\\s+недел[ие]",
		0,
	],
	[
		"(?:this\\s+)?(?:next|coming)\\s+week|(?:на\\s+)?наступн(?:ого|ому)\\s+тижн[яі]|(?:на\\s+)?(?:следующей|будущей|ближайшей)\\s+недел[ие]",
		1,
	],
];
const WEEK = WEEKS.map(([words]) => words).join("|");
const WEEK_READERS = WEEKS.map(([words, offset]) => [new RegExp(`^(?:${words})$`, "iu"), offset] as const);
const weekIn = (words: string): number => WEEK_READERS.find(([pattern]) => pattern.test(words))?.[1] ?? 0;

const LAST = "last|минул(?:ого|ої|ий|у)|(?:прошл|минувш|прошедш)(?:ый|ую|ое|ой|ий|ее|ей|ого|его)";
const THIS = "this(?:\\s+past)?|цього|цієї|цю|цей|эт(?:от|у|о)|нынешн(?:ий|юю|ее)";
const NEXT = "next|this\\s+coming|наступн(?:ого|ої|ий|у)|следующ(?:ий|ую|ее)|ближайш(?:ий|ую|ее)";
const SINCE =
	"(?:ever\\s+since|since(?:\\s+(?:at\\s+least|about|around))?|starting(?:\\s+(?:on|from))?|from|починаючи\\s+(?:з|із|від)|начиная\\s+со?|від|з|із|зі|со?)";
const ON =
	"(?:(?:early|late|later|earlier|overnight)\\s+)?(?:on|in|into|to|by|until|till|before|for|of|as\\s+of|overnight(?:\\s+(?:into|to|on))?)|late|early|overnight|[ву](?:о)?|на|до|за|по|проти|станом\\s+на|по\\s+состоянию\\s+на|к|ко|ще\\s+[ву]|ещё\\s+во?|еще\\s+во?";
const SINCE_OR_ON = `(?<since>${SINCE})|(?<on>${ON})`;
/** "From Monday" is as often the day of something as its beginning. */
const goingOn = (since: string | undefined, day: IsoDay): DateReading | null =>
	reading(withSince(/^from$/iu.test(since ?? "") ? undefined : since, day));
const IS_PAPER = /^\s(?:Times|Telegraph|Mirror|Express|Mail|Post|People|Herald|Night\sLive)(?!\p{L})/u;

/** The latest such day by publication, or the next one where the words are the time of what is to come. */
const dayNear = (weekday: string, published: IsoDay, isAhead: boolean): IsoDay =>
	isAhead ? addDays(latestWeekday(weekdayIn(weekday), published), 7) : latestWeekday(weekdayIn(weekday), published);

/** "Среда" and "середа" by themselves are surroundings or a name as often as a day. */
const isOtherWord = (words: string): boolean => /^(?:сред|серед)/iu.test(words);

const IS_HABIT = /(?:every|each|most|кожн\p{L}{1,3}|кажд\p{L}{2,3})\s$/iu;

const WEEKDAYS: readonly DateRule[] = [
	rule(
		`(?:(?:from|(?<between>between|між|между)|overnight\\s+(?:from\\s+)?|(?:on\\s+)?the\\s+night\\s+(?:of|from)|[ву]\\s+ніч\\s+(?:з|із)|в\\s+ночь\\s+со?|ночь\\s+со?|з|із|від|со?|on|in|у|в)\\s+)?(?<w>${WEEKDAY})${DAY_PART}?(?:\\s+(?:to|(?<and>and|та|і|й|и)|through|until|into|на|по|до)\\s+|${DASH})(?:on\\s+|early\\s+)?(?<w2>${WEEKDAY})${DAY_PART}?`,
		({ between, w = "", w2 = "", and }, published) => {
			const to = latestWeekday(weekdayIn(w2), published);
			const from = latestWeekday(weekdayIn(w), to);
			// "On Monday and Friday" are two days.
			return reading(between === undefined && and !== undefined && addDays(from, 1) !== to ? null : `${from}/${to}`);
		},
	),
	rule(
		`(?:(?:${ON})\\s+)?(?:the\\s+)?(?:(?<w>${WEEKDAY})\\s+before\\s+last|(?:позаминул(?:ого|ої|у|ий)|позапрошл(?:ый|ую|ое|ого|ой))\\s+(?<w2>${WEEKDAY}))`,
		({ w, w2 }, published) => reading(latestWeekday(weekdayIn(w ?? w2 ?? ""), addDays(published, -8))),
	),
	rule(
		`(?:(?:${SINCE_OR_ON})\\s+)?(?<w>${WEEKDAY})${DAY_PART}?,?\\s+(?:of\\s+)?(?<week>${WEEK})|(?<week2>${WEEK}),?\\s+(?:on|у|в|во)\\s+(?<w2>${WEEKDAY})`,
		({ since, w, week, w2, week2 }, published) =>
			goingOn(since, addDays(mondayOf(published), 7 * weekIn(week ?? week2 ?? "") + weekdayIn(w ?? w2 ?? ""))),
	),
	rule(`(?:(?:${SINCE_OR_ON})\\s+)?(?:${LAST})\\s+(?<w>${WEEKDAY})${DAY_PART}?`, ({ since, w = "" }, published) =>
		goingOn(since, latestWeekday(weekdayIn(w), addDays(published, -1))),
	),
	rule(`(?:(?:${ON})\\s+)?(?:${NEXT})\\s+(?<w>${WEEKDAY})${DAY_PART}?`, ({ w = "" }, published) =>
		reading(dayNear(w, published, true)),
	),
	rule(`(?:(?:${ON})\\s+)?(?:${THIS})\\s+(?<w>${WEEKDAY})${DAY_PART}?`, ({ w = "" }, published, context) =>
		reading(dayNear(w, published, isTimeToCome(context))),
	),
	rule(
		`(?:(?:${SINCE_OR_ON})\\s+)?(?:(?:early|late)\\s+(?:on\\s+)?)?(?:the\\s+)?(?<part>${PART_OF})?(?<w>${WEEKDAY})${DAY_PART}?`,
		({ since, on, part, w = "" }, published, context) => {
			if (
				((since ?? on ?? part) === undefined && isOtherWord(w)) ||
				IS_HABIT.test(context.before) ||
				IS_PAPER.test(context.after)
			)
				return null;
			return goingOn(since, dayNear(w, published, isTimeToCome(context)));
		},
	),
];

const WEEKEND =
	"(?:(?:over|during|at|on)\\s+)?(?:the|last|this(?:\\s+past)?|the\\s+(?:past|last|previous))\\s+weekend|(?:за|у|в|протягом|впродовж|упродовж)\\s+(?:(?:минулі|ці|останні|минулих|цих|останніх)\\s+)?вихідн(?:их|і)(?!\\s+(?:д|по|ру))|(?:минулих|цих)\\s+вихідних|(?:всі|усі)\\s+вихідні(?!\\s+(?:д|по|ру))|все\\s+выходные|all\\s+weekend|на\\s+(?:(?:минулих|цих|останніх)\\s+)?вихідних(?!\\s+(?:д|по|ру))|(?:минулими|цими)\\s+вихідними|(?<!(?:перед|над|між|поза)\\s)вихідними|(?:на|за|в)\\s+(?:(?:прошл|минувш|эт|прошедш|последн)(?:ых|их|ые|ие|и)\\s+)?выходн(?:ых|ые)";

const [EARLIER, LATER] = ["earlier|раніше|ранее|раньше", "later|пізніше|позже|позднее"];
const IS_EARLIER = new RegExp(`^(?:${EARLIER})$`, "iu");
const IS_LATER = new RegExp(`^(?:${LATER})$`, "iu");

/** "Earlier this week" is over by publication, and "later this week" is not. */
function partOfWeekTold(part: string, monday: IsoDay, published: IsoDay): string {
	const sunday = addDays(monday, 6);
	const isThisWeek = monday === mondayOf(published);
	if (IS_LATER.test(part)) return `${isThisWeek ? published : monday}/${sunday}`;
	if (!IS_EARLIER.test(part)) return partOfWeek(part, monday);
	const yesterday = addDays(published, -1);
	if (!isThisWeek) return `${monday}/${sunday}`;
	return `${monday}/${yesterday < monday ? monday : yesterday}`;
}

/** "The last weekend" said on a Sunday is not the one that is going on. */
const IS_LAST_WEEKEND = /(?:^|\s)(?:last|previous|минул\p{L}+|прошл\p{L}+)\s/iu;

const WEEK_RULES: readonly DateRule[] = [
	rule(
		`(?:(?<since>since|з|із|від|с)\\s+|(?:at|in|by|on|towards|у|в|на|до|к|под|під)\\s+)?(?:the\\s+)?(?<part>${PART}|${EARLIER}|${LATER})(?:\\s+of|\\s+in)?[\\s-]+(?:(?<week>${WEEK})|(?:the\\s+|this\\s+)?(?:week(?![’'\\p{L}]|\\s+of)|тижня|недели))`,
		({ since, part = "", week }, published) => {
			const monday = addDays(mondayOf(published), 7 * weekIn(week ?? "this week"));
			if (since !== undefined) return reading(`${monday}/..`);
			return reading(partOfWeekTold(part, monday, published));
		},
	),
	rule(`(?:(?<since>since|з|із|с)\\s+)(?:${LAST_WEEK})`, (_, published) =>
		reading(`${addDays(mondayOf(published), -7)}/..`),
	),
	...WEEKS.map(([words, offset]) => rule(words, (_, published) => reading(weekOf(published, offset)))),
	rule(
		`(?<since>since|з|із|с)\\s+(?:the\\s+weekend|вихідних|выходных)|(?<words>${WEEKEND})`,
		(groups, published, context) => {
			const { since, words = "" } = groups;
			const until = IS_LAST_WEEKEND.test(words) ? addDays(mondayOf(published), -1) : addDays(published, -1);
			const saturday = isTimeToCome(context) ? addDays(mondayOf(published), 5) : latestWeekday(5, until);
			return reading(`${saturday}/${since === undefined ? addDays(saturday, 1) : ".."}`);
		},
	),
	rule("next\\s+weekend|(?:наступних|следующих|следующие)\\s+(?:вихідних|выходных|выходные)", (_, published) => {
		const saturday = addDays(mondayOf(published), 12);
		return reading(`${saturday}/${addDays(saturday, 1)}`);
	}),
];

/** Days of the week, weeks told by publication, and weekends. */
export const WEEKDAY_DATES: readonly DateRule[] = [...WEEKDAYS, ...WEEK_RULES];
