import type { StepUnit } from "../domain/steps.ts";

/** The sentences of the timeline. Dates arrive already in words. */
export interface TimeWords {
	readonly timeline: string;
	readonly slider: string;
	/** The first and the second of two compared dates. */
	readonly sliderA: string;
	readonly sliderB: string;
	/** How the two are marked on the axis. */
	readonly letters: Readonly<Record<"a" | "b", string>>;
	/** What a slider says of itself: the date, how many claims are shown on it, and how many of them on the map. */
	readonly value: (date: string, claims: number, placed: number) => string;
	/** Said after a step: how many claims came and how many went. */
	readonly changed: (begun: number, ended: number) => string;
	readonly play: string;
	readonly pause: string;
	readonly next: Readonly<Record<StepUnit, string>>;
	readonly previous: Readonly<Record<StepUnit, string>>;
	readonly stepBy: string;
	readonly units: Readonly<Record<StepUnit, string>>;
	readonly speed: string;
	readonly times: (speed: number) => string;
	readonly zoomIn: string;
	readonly zoomOut: string;
	readonly whole: string;
	readonly tools: string;
	readonly count: (claims: number, placed: number) => string;
	/** The same where there is room for few words. */
	readonly shortCount: (claims: number, placed: number) => string;
	readonly countCompared: (claims: number, placed: number) => string;
	/** Stands between two compared dates. */
	readonly comparedWith: string;
	readonly noTexts: string;
	readonly hidden: string;
	readonly goTo: (date: string) => string;
	readonly typeDate: string;
	readonly go: string;
	readonly notADay: string;
	readonly outside: (first: string, last: string) => string;
	readonly breakLength: (days: number) => string;
	readonly breakName: (length: string, first: string, last: string) => string;
	/** The highest bar of a lane that shows how many claims there are a day. */
	readonly upTo: (claims: number) => string;
}
