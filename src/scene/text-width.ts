import type { Font } from "./scene.ts";

/** The map's typeface; what it falls back to is about as wide. */
export const FONT_FAMILY = '"Noto Sans", "Helvetica Neue", Arial, sans-serif';

/**
 * Advance widths of Noto Sans Regular in em, rounded to 0.05 and measured in Chromium, as a table by class of
 * character: a scene is composed without a canvas, on a server too, and its labels need boxes.
 */
const CLASSES: readonly (readonly [em: number, characters: string])[] = [
	[0.2, "’"],
	[0.25, " !',.:;Jijlії·"],
	[0.3, "()-`ІЇ"],
	[0.35, "/I[\\]ft"],
	[0.4, '"r{}'],
	[0.45, "?_zгтґ"],
	[0.5, "FLcsvyГзсухэє–"],
	[0.55, "0123456789$*+<=>ESTYZ^aekx|~ЕТавекьҐé"],
	[0.6, "KPRVXbdghnopquБЗРУХЬбдийлнопрцчъяö"],
	[0.65, "#ABCАВКСЧЭЯЄ"],
	[0.7, "ЛЪ"],
	[0.75, "&DGHNUДИЙНОПЦжмфы"],
	[0.8, "OQwФю"],
	[0.85, "%Ы≈"],
	[0.9, "@MЖМшщ"],
	[0.95, "Wm"],
	[1, "Ю—"],
	[1.05, "ШЩ"],
];

const WIDTHS = new Map(
	CLASSES.flatMap(([em, characters]) => [...characters].map((character) => [character, em] as const)),
);
/** For characters outside the table: about the widest common letter, so that a box is too wide rather than too narrow. */
const UNKNOWN_EM = 0.65;
/** Semibold against regular, measured over the table. */
const SEMIBOLD_RATIO = 1.035;
/** Combining marks take no room. */
const COMBINING = /\p{M}/u;

/** About how wide a text is, in CSS pixels; within some 5% of the browser's own measure. */
export function textWidth(text: string, { size, weight, spacing = 0 }: Font): number {
	let em = 0;
	let letters = 0;
	for (const character of text) {
		if (COMBINING.test(character)) continue;
		em += WIDTHS.get(character) ?? UNKNOWN_EM;
		letters += 1;
	}
	return em * size * (weight === 600 ? SEMIBOLD_RATIO : 1) + letters * spacing;
}
