/** What an editor did, and how long the machine kept them waiting. */
export interface EditorTally {
	readonly clicks: number;
	readonly keys: number;
	/** Things done that somebody has to think of: a press, a choice from a list, a field written. */
	readonly steps: number;
	readonly waits: number;
	readonly waitedMilliseconds: number;
}

/** Seconds, by the keystroke-level model: to point and click, to press a key, to make up one's mind for a step. */
const CLICK_SECONDS = 1.3;
const KEY_SECONDS = 0.28;
const THINK_SECONDS = 1.35;
/** Reading to understand, not to skim. */
const WORDS_PER_MINUTE = 200;
/** Once to know the text; once more, passage by passage, while deciding. */
const READINGS = 2;

const MINUTE = 60;

/** Minutes by their parts. */
export interface Effort {
	readonly hands: number;
	readonly thinking: number;
	readonly reading: number;
	readonly waiting: number;
	readonly minutes: number;
}

/** How long a person would need for what a script did, by the keystroke-level model; a model, not a measurement. */
export function estimateEffort({ clicks, keys, steps, waitedMilliseconds }: EditorTally, words: number): Effort {
	const hands = (clicks * CLICK_SECONDS + keys * KEY_SECONDS) / MINUTE;
	const thinking = (steps * THINK_SECONDS) / MINUTE;
	const reading = (READINGS * words) / WORDS_PER_MINUTE;
	const waiting = waitedMilliseconds / 1000 / MINUTE;
	return { hands, thinking, reading, waiting, minutes: hands + thinking + reading + waiting };
}
