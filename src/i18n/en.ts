import { byLineInEnglish } from "./by-line.ts";
import type { Dictionary } from "./dictionary.ts";
import { enReader } from "./en-reader.ts";
import { enVocabulary } from "./en-vocabulary.ts";
import { countEnglish } from "./plural.ts";

const claims = (count: number): string => countEnglish(count, { one: "claim", other: "claims" });
const DAYS_PER_MONTH = 30.44;
const LONGEST_IN_DAYS = 45;

export const en: Dictionary = {
	vocabulary: enVocabulary,
	app: {
		title: "Kharkiv front",
		strapline: "Claims, not control. Not current.",
		historical: (texts, from, until) =>
			`Historical: what ${countEnglish(texts, { one: "text", other: "texts" })} published from ${from} to ${until} said.`,
		skipToClaims: "Skip to the claims",
		skipToPage: "Skip to the page",
		loading: "Loading the claims…",
	},
	nav: { label: "Pages", map: "Map", sources: "Sources", method: "Method", corrections: "Corrections", more: "Menu" },
	control: {
		legend: "Legend",
		otherLanguage: "Українською",
		toDark: "Dark colours",
		toLight: "Light colours",
		close: "Close",
		zoomIn: "Zoom in",
		zoomOut: "Zoom out",
		wholeFront: "Show the whole front",
		map: "Map of the claims",
		unit: { km: (kilometers) => `${kilometers} km` },
	},
	time: {
		timeline: "Timeline",
		slider: "Date",
		play: "Play",
		pause: "Pause",
		nextClaim: "Next claim",
		previousClaim: "Previous claim",
		count: (count, placed) => `${claims(count)} ${count === 1 ? "holds" : "hold"} on this day, ${placed} placed`,
		shortCount: (count, placed) => `${claims(count)}, ${placed} placed`,
		noTexts: "No source texts here",
		goTo: (date) => `Go to ${date}`,
		breakLength: (days) =>
			days < LONGEST_IN_DAYS
				? countEnglish(days, { one: "day", other: "days" })
				: countEnglish(Math.round(days / DAYS_PER_MONTH), { one: "month", other: "months" }),
	},
	list: {
		heading: (count) => (count === 0 ? "No claims" : claims(count)),
		placed: "On the map",
		undrawn: "Not drawn",
		elsewhere: "Elsewhere, or no place stated",
		hiddenByFilter: (count) => `The filters hide ${count === 1 ? "the one claim" : `all ${count} claims`} of this day.`,
		via: "via",
		notNamed: "Claimant not named",
	},
	edge: { areaNote: "place not stated", line: byLineInEnglish, lineNote: "stretch not stated" },
	filter: {
		heading: "Filter",
		more: "More filters",
		groups: "Groups",
		actors: "Who is said to have acted",
		claimants: "Side of who says it",
		status: "Status",
		sources: "Source",
		search: "Search",
		publishedBy: "Published by",
		clear: "Clear filters",
		places: (places) => `Only claims that name ${places}`,
	},
	reader: enReader,
	signs: {
		"advance-stub": "A direction of advance; where it began is not known",
		"attempt-stub": "An attempt, with its direction",
		"aim-band": "An aim with a stated width; not held",
		area: "A stated area",
		line: "A stated stretch of a line",
		halo: "Somewhere near or in part of the place",
		count: "So many claims at one place",
		"approximate-date": "The date is approximate",
	},
	choice: { heading: (count) => `${claims(count)} here` },
	notice: {
		address: (parameter, value) => `The address said ${parameter}=${value}, which cannot be used. It was left out.`,
		addressIncomplete: (parameter, value, missing) =>
			`The address said ${parameter}=${value}, but not ${missing}. A position on the map needs lng, lat and zoom, all three; it was left out.`,
		unreadable: (count, ids) =>
			`${countEnglish(count, { one: "record", other: "records" })} could not be read: ${ids}. Everything else is shown.`,
		file: {
			claims: "The claims could not be reloaded. What was loaded before is shown.",
			places: "The places could not be loaded. Claims and sources are shown; place pages are missing.",
			documents: "The source texts could not be loaded. Claims are shown with their passages only.",
			views: "The editors’ views could not be loaded. The map opens on the last date.",
		},
		mapProblem: {
			map: "The map could not be drawn. The timeline, the claims and their sources work.",
			"no-webgl": "This browser offers no WebGL: a still map is shown instead.",
			"webgl-lost": "The browser took WebGL away from the map: a still map is shown instead.",
			basemap: "Parts of the background map could not be loaded. The claims are shown.",
		},
		partFailed: "This part could not be loaded.",
		reload: "Reload",
		dismiss: "Dismiss",
		label: "Notices",
		failedHeading: "The claims could not be loaded",
		failed: "Without them there is nothing to show. The connection may be down; the method page still works.",
		retry: "Try again",
	},
	sources: {
		heading: "Sources",
		intro: (texts, count) =>
			`${countEnglish(texts, { one: "text", other: "texts" })}, ${claims(count)}. Every highlighted passage is a claim, in the colour of who is said to have acted.`,
		dimContext: "Dim what carries no claim",
		contents: "Texts",
		claims,
		severalClaims: (count) => `${count} claims rest on these words`,
		mentions: (count) => countEnglish(count, { one: "mention", other: "mentions" }),
		mentionsOf: (place) => `${place} in the texts`,
		showClaims: (place) => `Claims that name ${place}`,
		key: "Colours",
		supportKey: "What supports a claim: who, when, where, details",
		mentionKey: "Place name",
		publishedOn: (date) => `Published ${date}`,
	},
	corrections: {
		heading: "Corrections",
		intro:
			"A claim is never deleted. One that was recorded wrongly is corrected or marked as withdrawn, with the date and the reason, and stays visible through every filter.",
		none: "None so far.",
		withdrawn: "Withdrawn claims",
		changes: "Changes",
		feed: "Atom feed of new claims and corrections",
	},
	sheet: { peek: "Show less", half: "Show the claims", full: "Show more" },
	attribution: { label: "Map data", licences: "Licences" },
};
