import type { AuthoredClaim } from "../../domain/annotation.ts";
import { addDays, daysBetween, earlierDay, type IsoDay, laterDay } from "../../domain/day.ts";
import type { ResolvedDate } from "./resolve-edtf.ts";

/** What `shown` is worked out from. */
export interface DatedClaim {
	readonly claim: AuthoredClaim;
	readonly date: ResolvedDate;
	/** The day by which the first known outlet had published it. */
	readonly published: IsoDay;
}

export interface ShownDays {
	readonly from: IsoDay;
	readonly until: IsoDay;
}

/** Days after the last one on which any source speaks for which a state is still shown, and the largest gap bridged. */
const DAYS_WITHOUT_SOURCES = 14;

/** Whether a claim lasts beyond the days it names: a state, or an aim with an extent (the buffer zone). */
const isLasting = (claim: AuthoredClaim): boolean => claim.when.kind === "state" || isAimWithExtent(claim);

const isAimWithExtent = ({ group, modality, geometry }: AuthoredClaim): boolean =>
	(modality === "aimed" || modality === "planned") &&
	(group === "buffer-zone" || geometry?.method === "band_along_border");

/**
 * The first day on which a claim is shown. Event and statement: their first day; total: its as-of day; state: its first
 * certain day, which for a beginning known to the month is the month's last day. A state without a stated beginning is
 * shown from the day its source speaks, or its end if that is earlier.
 */
export function firstShownDay({ claim, date, published }: DatedClaim): IsoDay {
	if (claim.when.kind === "total") return date.end ?? published;
	if (!isLasting(claim)) return date.start ?? published;
	if (date.lower !== null) return date.lower.last;
	return date.end === null ? published : earlierDay(published, date.end);
}

/**
 * The last day on which a claim is shown. What does not last: its last day. What lasts: its stated end; without one, rule
 * 4: from the later of its first shown day and its publication, on to the last speaking day that is reached through gaps
 * of at most 14 days, and 14 days more. `supersededFrom` are the first shown days of the claims that supersede it: it
 * ends on the day before.
 */
export function lastShownDay(dated: DatedClaim, days: SpeakingDays, supersededFrom: readonly IsoDay[]): IsoDay {
	const from = firstShownDay(dated);
	const { claim, date, published } = dated;
	if (!isLasting(claim)) return date.end ?? from;
	// An aim's date is the day on which it was stated, not its end.
	const statedEnd = claim.when.kind === "state" ? date.end : null;
	const natural = statedEnd ?? addDays(days.reachableFrom(laterDay(from, published)), DAYS_WITHOUT_SOURCES);
	return supersededFrom.map((day) => addDays(day, -1)).reduce(earlierDay, natural);
}

/** The days on which any source speaks: publication days of documents and first shown days of claims. */
export interface SpeakingDays {
	/** The last speaking day that is reached from a day through gaps of at most 14 days; the day itself if none is. */
	readonly reachableFrom: (day: IsoDay) => IsoDay;
}

/** Indexes the speaking days once; a query is a binary search. */
export function indexSpeakingDays(days: Iterable<IsoDay>): SpeakingDays {
	const sorted = [...new Set(days)].sort();
	const runEnds: IsoDay[] = [];
	for (let index = sorted.length - 1; index >= 0; index--) {
		const day = sorted[index] as IsoDay;
		const next = sorted[index + 1];
		const isBridged = next !== undefined && daysBetween(day, next) <= DAYS_WITHOUT_SOURCES;
		runEnds[index] = isBridged ? (runEnds[index + 1] ?? next) : day;
	}
	const reachableFrom = (day: IsoDay): IsoDay => {
		const next = firstIndexAtOrAfter(sorted, day);
		const nextDay = sorted[next];
		const isReached = nextDay !== undefined && daysBetween(day, nextDay) <= DAYS_WITHOUT_SOURCES;
		return isReached ? (runEnds[next] ?? day) : day;
	};
	return { reachableFrom };
}

function firstIndexAtOrAfter(sorted: readonly IsoDay[], day: IsoDay): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? day) < day) low = middle + 1;
		else high = middle;
	}
	return low;
}
