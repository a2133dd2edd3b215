import { byLineInEnglish } from "./by-line.ts";
import type { Dictionary } from "./dictionary.ts";
import { enCompare } from "./en-compare.ts";
import { enEmbed, enShare } from "./en-embed.ts";
import { enReader } from "./en-reader.ts";
import { enTime } from "./en-time.ts";
import { enView } from "./en-view.ts";
import { enVocabulary } from "./en-vocabulary.ts";
import { countEnglish } from "./plural.ts";

const claims = (count: number): string => countEnglish(count, { one: "claim", other: "claims" });

export const en: Dictionary = {
	vocabulary: enVocabulary,
	view: enView,
	app: {
		title: "Kharkiv front",
		strapline: "Claims, not control. Not current.",
		historical: (texts, from, until) =>
			`Historical: what ${countEnglish(texts, { one: "text", other: "texts" })} published from ${from} to ${until} said.`,
		skipToClaims: "Skip to the claims",
		skipToPage: "Skip to the page",
		loading: "Loading the claims…",
		loadedClaims: (loaded, total) => (total === null ? `Claims so far: ${loaded}` : `Claims: ${loaded} of ${total}`),
		loadedMegabytes: (loaded, total) => (total === null ? `${loaded} MB so far` : `${loaded} of ${total} MB`),
		cancelLoading: "Cancel",
	},
	nav: { label: "Pages", map: "Map", sources: "Sources", method: "Method", corrections: "Corrections" },
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
	},
	time: enTime,
	list: {
		heading: (count) => (count === 0 ? "No claims" : claims(count)),
		placed: "On the map",
		undrawn: "Not drawn",
		elsewhere: "Elsewhere, or no place stated",
		noMatch: (days) => `No claim on ${days === 1 ? "this day" : "these days"} passes the filters`,
		hiddenByFilter: (count, days) =>
			`The filters hide ${count === 1 ? "the one claim" : `all ${count} claims`} of ${days === 1 ? "this day" : "these days"}.`,
		past: "past",
		correctedOn: (date) => `corrected on ${date}`,
		withdrawnOn: (date) => `withdrawn on ${date}`,
		via: "via",
	},
	edge: { areaNote: "place not stated", line: byLineInEnglish, lineNote: "stretch not stated" },
	filter: {
		more: "More filters",
		groups: "Groups",
		actors: "Who is said to have acted",
		claimants: "Side of who says it",
		status: "Status",
		sources: "Source",
		search: "Search",
		kinds: "Kind",
		places: "Place",
		searchOptions: (facet) => `Search: ${facet}`,
		moreOptions: (options) => `${options} more; search to find them`,
		active: "Filters in use",
		none: "none",
		remove: (restriction) => `Remove filter: ${restriction}`,
		clear: "Clear filters",
		publishedBy: "Published by",
		publishedNote: "Hides what no source had published by this day.",
		anyDay: "today",
		publishedDays: "Days of publication",
		allPublished: "Today: all published",
		frozen: (date) => `Frozen as of ${date}`,
		lastCorrection: (date) => `last correction: ${date}`,
		noCorrection: "last correction: none so far",
		linger: "Keep past incidents for",
		lingerDays: (days) => (days === 0 ? "their own days only" : countEnglish(days, { one: "day", other: "days" })),
		keptFor: (days) => `Past incidents kept for ${countEnglish(days, { one: "day", other: "days" })}`,
	},
	compare: enCompare,
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
		past: "Past: its days are over",
		"only-a": "Only on date A",
		"only-b": "Only on date B",
		"both-days": "On both dates",
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
		otherFailed: (address) => `The address asks for the claims in ${address}. Nothing of them is shown.`,
		cancelledHeading: "Loading was cancelled",
		cancelled: "Nothing is shown.",
		ownCorpus: "Open this site’s own claims",
		givenUp: {
			"passage-search":
				"There are too many claims to search their passages: the search looks through headlines, claimants and places only.",
			rereading:
				"These claims came as GeoJSON, not in the compact form: for each claim that is opened the file is read again, to find its passage.",
		},
		detailsLoading: "Loading the passage…",
		detailsFailed: (reason) => `The passage could not be loaded (${reason}).`,
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
	embed: enEmbed,
	share: enShare,
	attribution: { label: "Map data", licences: "Licences" },
};
