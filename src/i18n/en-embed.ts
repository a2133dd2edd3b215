import type { EmbedWords, ShareWords } from "./embed-words.ts";
import { countEnglish } from "./plural.ts";

const claims = (count: number): string => countEnglish(count, { one: "claim", other: "claims" });

export const enEmbed: EmbedWords = {
	openFull: "Open the full map",
	newTab: "opens in a new tab",
	stretches: "Stretches of days",
	list: (count, placed) => `${claims(count)}, ${placed} on the map`,
	listHeading: (count) => `${claims(count)} on this day`,
	listHeadingCompared: (count) => `${claims(count)} on either day`,
	moreFilters: (count) => `and ${count} more`,
	data: (date) => `Texts published until ${date}`,
	frozen: (date) => `As published by ${date}`,
	corrected: (date) => `last correction ${date}`,
	neverCorrected: "no corrections",
	changed: "the data have changed since this was embedded",
	saysWho: (claimant, outlet) => `${claimant}, in the text of ${outlet}`,
	hedge: "How sure the text is",
	noHedge: "The text gives no reservation of its own.",
	record: "The whole record",
	gestures: {
		wheel: "Use Ctrl and the wheel to zoom the map",
		wheelOnMac: "Use ⌘ and the wheel to zoom the map",
		touch: "Use two fingers to move the map",
	},
};

export const enShare: ShareWords = {
	open: "Share",
	heading: "Put this view into an article",
	ways: "Way",
	way: { frame: "Frame", script: "Script", picture: "Picture" },
	wayNote: {
		frame: "Works everywhere, also where scripts are removed. Its height is fixed.",
		script: "Takes on the height it needs, and loads the map only when a reader comes near it.",
		picture: "For print, newsletters and social media. The attribution stands in it.",
	},
	width: "Width",
	preview: "Preview",
	code: "Code",
	caption: "Caption",
	credit: "Credit line",
	alt: "Alternative text",
	copy: (what) => `Copy: ${what}`,
	copied: "Copied",
	copyByHand: "Selected. Copy it with Ctrl+C or ⌘C.",
	appearance: "Appearance",
	accent: "Accent colour",
	font: "Font",
	corner: "Corner, in pixels",
	theme: "Colours",
	themes: { reader: "As the reader’s device", light: "Light", dark: "Dark" },
	files: "Files",
	file: { svg: "SVG", png: "PNG", png2x: "PNG, double size", social: "PNG, 1200 × 630" },
	drawing: "The picture is being drawn…",
	failed: "The picture could not be drawn.",
	frozen: (date, version) =>
		`The code fixes this view: date, claim, extent, what was published by ${date}, and version ${version} of the data. Corrections still show.`,
	frameTitle: (date) => `Map: what published texts claim about the Kharkiv front, ${date}`,
	captionText: (date, published) =>
		`What published texts claim about the Kharkiv front on ${date}, as published by ${published}. Claims, not control.`,
	creditText: (address) =>
		`Map: Kharkiv front map (${address}). Map data: © OpenStreetMap contributors, GeoNames, GSHHG, Natural Earth.`,
	altText: (date, count, placed) =>
		`Map of the Kharkiv front on ${date}: ${claims(count)} of published texts, ${placed} of them drawn at a place. It shows claims, not control.`,
	mapData: "© OpenStreetMap contributors · GeoNames · GSHHG · Natural Earth",
	noScript: "Map of the claims",
};
