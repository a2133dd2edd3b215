/** What the pages of `npm run bench:scrub` and the program that drives them say to each other. */

export type TechniqueName = "empty" | "ours" | "setFilter" | "setData";

/** What one walk through the days gave. Times are milliseconds from asking for a day to the frame that shows it. */
export interface Walk {
	readonly milliseconds: readonly number[];
	/** Whole frames that showed another day than the one asked for, or that the page gave another date. */
	readonly stale: number;
	/** Frames whose faces disagreed, or that showed none or two days at once. */
	readonly torn: number;
	readonly frames: number;
}

/** What a drag across all days showed, faster than frames can follow. */
export interface Drag {
	readonly frames: number;
	readonly torn: number;
	readonly endedOn: string | null;
}

/** Where the time of a step goes, in milliseconds; one figure per day. */
export interface StepParts {
	readonly select: readonly number[];
	readonly compose: readonly number[];
	readonly paint: readonly number[];
	readonly marks: readonly number[];
	readonly visible: readonly number[];
}

/** How long the claims under a point take to find, in milliseconds. */
export interface Picking {
	/** The first press in a picture: it builds the picture's index. */
	readonly first: number;
	readonly later: readonly number[];
	readonly hits: number;
	/** Claims that were returned and are not shown on the picture's day. */
	readonly wrong: number;
}

/** What the benchmark asks of a page, one technique and one corpus each. */
export interface ScrubPage {
	/** Makes the claims and draws the first frame. */
	start(technique: TechniqueName, count: number, seed: number): Promise<void>;
	walk(seed: number): Promise<Walk>;
	drag(): Promise<Drag>;
	/** The day that a PNG of the whole window, in base64, shows; null if it shows none or several. */
	dayInPicture(png: string): Promise<string | null>;
	readonly lastDay: string;
	/** How many faces tell the date. */
	readonly faces: number;
	parts(): StepParts;
	picking(seed: number): Picking;
	/** Megabytes (10⁶ bytes) of the page's JavaScript memory, its workers' included, after a collection. */
	megabytes(): Promise<number>;
}
