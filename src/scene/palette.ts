import type { Actor, Theme } from "../domain/vocabulary.ts";

/** A colour as `#rrggbb`. Transparency is always a mark's `opacity` or a gradient's stop, never part of a colour. */
export type Color = `#${string}`;

/** Every colour of the map, by what it means. */
export interface Palette {
	/** Ukraine's land. */
	readonly land: Color;
	/** Land beyond Ukraine's border, and what lies outside our data. */
	readonly landBeyond: Color;
	readonly water: Color;
	readonly border: Color;
	readonly borderCasing: Color;
	readonly oblastLine: Color;
	readonly text: Color;
	readonly textMuted: Color;
	readonly textArea: Color;
	readonly textWater: Color;
	/** Behind text and around claims' marks, so that both stay legible over lines. */
	readonly halo: Color;
	/** Who is said to have acted. Blue and vermilion are told apart by all common kinds of colour vision, and weigh the same. */
	readonly actor: Readonly<Record<Actor, Color>>;
	/** Drawn on an actor's colour. */
	readonly onActor: Color;
	/** Uncertainty of place, leaders, points: says nothing about who acted. */
	readonly neutral: Color;
	readonly selection: Color;
}

const LIGHT: Palette = {
	land: "#f9f6ef",
	landBeyond: "#edeae2",
	water: "#a3c6d8",
	border: "#6a6470",
	borderCasing: "#dedad2",
	oblastLine: "#c4beb2",
	text: "#1a1e28",
	textMuted: "#5a5752",
	textArea: "#67635c",
	textWater: "#396981",
	halo: "#fbf9f4",
	actor: { UA: "#1b62b5", RU: "#b93c14", other: "#5c636d", unknown: "#5c636d" },
	onActor: "#ffffff",
	neutral: "#6a6963",
	selection: "#11151d",
};

const DARK: Palette = {
	land: "#21252b",
	landBeyond: "#181b20",
	water: "#37586a",
	border: "#96929c",
	borderCasing: "#2d3138",
	oblastLine: "#454a53",
	text: "#f3f0ea",
	textMuted: "#b7b3ac",
	textArea: "#9b978f",
	textWater: "#85afc4",
	halo: "#191c21",
	actor: { UA: "#74aaf4", RU: "#f48b62", other: "#a9b0ba", unknown: "#a9b0ba" },
	onActor: "#101318",
	neutral: "#a09d96",
	selection: "#ffffff",
};

const PALETTES: Readonly<Record<Theme, Palette>> = { light: LIGHT, dark: DARK };

export const paletteOf = (theme: Theme): Palette => PALETTES[theme];

/** Of a colour that is past, how much is left; the rest is the ground's. */
const FADED_SHARE = 0.56;

const fadedPalettes = new WeakMap<Palette, Palette>();

/** The colours of claims whose days are over: the same hues, nearer to the ground. The same object for the same palette. */
export function fadedPalette(palette: Palette): Palette {
	let faded = fadedPalettes.get(palette);
	if (faded === undefined) {
		const fade = (color: Color): Color => mix(color, palette.halo, FADED_SHARE);
		const { UA, RU, other, unknown } = palette.actor;
		faded = {
			...palette,
			text: fade(palette.text),
			neutral: fade(palette.neutral),
			actor: { UA: fade(UA), RU: fade(RU), other: fade(other), unknown: fade(unknown) },
		};
		fadedPalettes.set(palette, faded);
	}
	return faded;
}

/** A colour with a share of another in it, channel by channel in sRGB. */
function mix(color: Color, other: Color, share: number): Color {
	const channel = (at: number): string => {
		const [one, two] = [color, other].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16)) as [number, number];
		return Math.round(one * share + two * (1 - share))
			.toString(16)
			.padStart(2, "0");
	};
	return `#${channel(1)}${channel(3)}${channel(5)}`;
}
