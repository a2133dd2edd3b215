import type { NamedPlace } from "../../gazetteer/gazetteer-place.ts";

/** A mention before it is known which of several places is meant; offsets are UTF-16 units. */
export interface RawMention {
	readonly first: number;
	readonly last: number;
	readonly start: number;
	readonly end: number;
	readonly candidates: readonly NamedPlace[];
	/** A district or community around the place rather than the place. */
	readonly isDistrict: boolean;
	/** An axis of the front, which is named after the larger of namesakes. */
	readonly isAxis?: true;
	/** Nothing beside it says that it is a place: it counts only where the text says so elsewhere. */
	readonly isDoubtful?: true;
}
