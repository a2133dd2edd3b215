/** The part of the `edtf` package that the pipeline uses; the package ships no types. */
declare module "edtf" {
	interface Qualifier {
		/** A bit mask of the qualified parts; 0 where none is. */
		readonly value: number;
	}
	interface ExtendedDate {
		readonly type: "Date";
		/** 1 year, 2 month, 3 day, 0 date and time. */
		readonly precision: 0 | 1 | 2 | 3;
		/** First and last millisecond, UTC, since 1970. */
		readonly min: number;
		readonly max: number;
		readonly approximate: Qualifier;
		readonly uncertain: Qualifier;
		readonly edtf: string;
	}
	interface OtherType {
		readonly type: "Year" | "Decade" | "Century" | "Season" | "Interval" | "Set" | "List";
	}
	/** Parses an Extended Date/Time Format string. Throws if it is none. */
	export default function edtf(text: string): ExtendedDate | OtherType;
}
