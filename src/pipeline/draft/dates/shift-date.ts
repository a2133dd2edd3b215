import { addDays, toIsoDay } from "../../../domain/day.ts";
import { monthBefore } from "./calendar-words.ts";

/** Hours, days, weeks, months, years and decades in every case they are counted in. */
export const UNIT =
	"(?:hours?|hrs|days?|nights?|weeks?|fortnights?|months?|years?|decades?|" +
	"годин[аиу]?|дні|днів|день|днями|дня|дней|дням|доб[аиу]|діб|добами|сут(?:ки|ок|ками)|тижн(?:і|ів|ями)|тиждень|тижня|тижнем|недел(?:и|ь|ю|ями|я|ей)|місяц(?:і|ів|ь|я|ями|ем)|месяц(?:а|ев|ами|ем)?|рок(?:и|ів|у|ами|ом)|рік|час(?:а|ов|ами)?|года?|лет|годами|годом|десятиліт(?:тя|ь|тями)|десятилети(?:е|я|й|ями))";

const isUnit = {
	hour: /^(?:hour|hrs|годин|час)/iu,
	day: /^(?:day|night|дн|ден|доб|діб|сут)/iu,
	week: /^(?:week|тиж|недел)/iu,
	fortnight: /^fortnight/iu,
	halfYear: /^(?:пів|пол)/iu,
	month: /^(?:month|місяц|месяц)/iu,
	decade: /^(?:decade|десятил)/iu,
};

/** Days a fraction of a month is taken for. */
const DAYS_OF_MONTH = 30;

/** A day, a month or a year so many units later, or earlier with a number below zero; a month or a year is counted from as such. */
export function shiftDate(from: string, count: number, unit: string): string | null {
	if (count === 0) return null;
	const inDays = (days: number): string | null =>
		from.length === 10 ? addDays(toIsoDay(from), Math.sign(days) * Math.floor(Math.abs(days))) : null;
	if (isUnit.hour.test(unit)) return inDays(count / 24);
	if (isUnit.day.test(unit)) return inDays(count);
	if (isUnit.week.test(unit)) return inDays(7 * count);
	if (isUnit.fortnight.test(unit)) return inDays(14 * count);
	const inMonths = (months: number): string | null =>
		Number.isInteger(months) ? (from.length > 4 ? monthBefore(from, -months) : null) : inDays(months * DAYS_OF_MONTH);
	if (isUnit.halfYear.test(unit)) return inMonths(6 * count);
	if (isUnit.month.test(unit)) return inMonths(count);
	if (isUnit.decade.test(unit)) return shiftDate(from, 10 * count, "year");
	return Number.isInteger(count) ? String(Number(from.slice(0, 4)) + count) : inMonths(12 * count);
}
