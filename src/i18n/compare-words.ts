import type { Change } from "../domain/change-report.ts";
import type { Presence } from "../domain/compare-days.ts";

/** The sentences of the comparison of two dates. Dates arrive in words. */
export interface CompareWords {
	readonly start: string;
	readonly end: string;
	readonly swap: string;
	readonly label: string;
	readonly dateA: string;
	readonly dateB: string;
	/** Both days, with the letters that the map puts to their marks. */
	readonly days: (a: string, b: string) => string;
	/** The headings of the list's three parts. */
	readonly onlyOn: Readonly<Record<"a" | "b", (date: string) => string>>;
	readonly onBoth: string;
	readonly tag: Readonly<Record<Presence, string>>;
	readonly report: string;
	readonly between: (first: string, last: string) => string;
	readonly change: Readonly<Record<Change, string>>;
	/** What each section counts, with the earlier and the later day. */
	readonly definition: Readonly<Record<Change, (first: string, last: string) => string>>;
	readonly differentStretches: string;
	readonly date: string;
	readonly claim: string;
	readonly more: (claims: number) => string;
	readonly download: string;
}
