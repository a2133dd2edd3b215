import type { Insets } from "../../scene/viewport.ts";

/** What covers the map's edges, in CSS pixels; the numbers follow `styles/tokens.css` and `map.css`. */
const WIDE: Insets = { top: 92, right: 24, bottom: 44, left: 232 };
const WIDE_BESIDE_TEXT: Insets = { top: 16, right: 16, bottom: 32, left: 16 };

/** On a phone the rail and the sheet's edge lie over the bottom, the attribution over the top. */
const NARROW_TOP = 24;
const NARROW_RAIL = 48;
const NARROW_SIDE = 12;
const PEEK_PIXELS = 62;

/** In an embed only attribution and zoom buttons lie over the map, and the sheet of a claim, as in `styles/embed.css`. */
export function embedInsets(hasSheet: boolean): Insets {
	const isWide = innerWidth >= 640;
	return {
		top: 10,
		right: hasSheet && isWide ? Math.min(340, innerWidth * 0.48) + 10 : 10,
		bottom: hasSheet && !isWide ? innerHeight * 0.2 : 22,
		left: 10,
	};
}

export function mapInsets(isWide: boolean, isBesideText: boolean): Insets {
	if (isWide) return isBesideText ? WIDE_BESIDE_TEXT : WIDE;
	return { top: NARROW_TOP, right: NARROW_SIDE, bottom: PEEK_PIXELS + NARROW_RAIL, left: NARROW_SIDE };
}
