import { countEnglish } from "./plural.ts";
import type { TimeWords } from "./time-words.ts";

const claims = (count: number): string => countEnglish(count, { one: "claim", other: "claims" });
const DAYS_PER_MONTH = 30.44;
const LONGEST_IN_DAYS = 45;

/** The English sentences of the timeline. */
export const enTime: TimeWords = {
	timeline: "Timeline",
	slider: "Date",
	sliderA: "Date A",
	sliderB: "Date B",
	letters: { a: "A", b: "B" },
	value: (date, count, placed) =>
		count === 0 ? `${date}: no claims` : `${date}: ${claims(count)}, ${placed} on the map`,
	changed: (begun, ended) => (begun + ended === 0 ? "No change" : `${claims(begun)} begun, ${ended} ended`),
	play: "Play",
	pause: "Pause",
	next: { day: "Next day", claim: "Next claim", change: "Next change" },
	previous: { day: "Previous day", claim: "Previous claim", change: "Previous change" },
	stepBy: "Step by",
	units: { day: "By day", claim: "By claim", change: "By change" },
	speed: "Speed of playback",
	times: (speed) => `${speed}×`,
	zoomIn: "Zoom the timeline in",
	zoomOut: "Zoom the timeline out",
	whole: "Show the whole timeline",
	tools: "More timeline controls",
	count: (count, placed) => `${claims(count)} ${count === 1 ? "holds" : "hold"} on this day, ${placed} placed`,
	shortCount: (count, placed) => `${claims(count)}, ${placed} placed`,
	countCompared: (count, placed) => `${claims(count)} on either day, ${placed} placed`,
	comparedWith: "compared with",
	noTexts: "No source texts here",
	hidden: "The filters hide every claim of this day",
	goTo: (date) => `Go to ${date}`,
	typeDate: "Go to a date",
	go: "Go",
	notADay: "That is not a full date.",
	outside: (first, last) => `The texts speak of ${first} to ${last}.`,
	breakLength: (days) =>
		days < LONGEST_IN_DAYS
			? countEnglish(days, { one: "day", other: "days" })
			: countEnglish(Math.round(days / DAYS_PER_MONTH), { one: "month", other: "months" }),
	breakName: (length, first, last) => `${length} in which no claim begins or ends: ${first} to ${last}`,
	upTo: (count) => `up to ${count} a day`,
};
