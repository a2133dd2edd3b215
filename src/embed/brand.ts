/** What a publisher may set of an embed's look, in its address: `accent`, `font`, `corner`. */
export interface Brand {
	/** `#rrggbb`, for buttons and the slider; never for claims. */
	readonly accent: string | null;
	/** A font that the reader's device has; none is loaded. */
	readonly font: string | null;
	/** Radius of the corners in CSS pixels, 0 to 24. */
	readonly corner: number | null;
}

const ACCENT = /^#[0-9a-f]{6}$/i;
const FONT = /^[\p{L}\d][\p{L}\d ,-]{0,79}$/u;
const CORNER = /^\d{1,2}$/;
const LARGEST_CORNER = 24;

/** Reads the look from an address' query. What cannot be used is left out: it is nothing a reader could mend. */
export function parseBrand(query: string): Brand {
	const parameters = new URLSearchParams(query);
	const matching = (name: string, pattern: RegExp): string | null => {
		const value = parameters.get(name);
		return value !== null && pattern.test(value) ? value : null;
	};
	const corner = matching("corner", CORNER);
	return {
		accent: matching("accent", ACCENT),
		font: matching("font", FONT),
		corner: corner === null || Number(corner) > LARGEST_CORNER ? null : Number(corner),
	};
}

/** Relative luminance at which black and white text contrast equally (WCAG 2.2): √(1.05 · 0.05) − 0.05. */
const EVEN_LUMINANCE = 0.179;

/** Black or white, whichever is easier to read on a colour `#rrggbb`. */
export function readableOn(color: string): "#000000" | "#ffffff" {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const share = Number.parseInt(color.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue > EVEN_LUMINANCE ? "#000000" : "#ffffff";
}

/** The custom properties that give an embed its look. */
export function brandProperties({ accent, font, corner }: Brand): Readonly<Record<string, string>> {
	return {
		...(accent === null ? {} : { "--accent": accent, "--on-accent": readableOn(accent) }),
		...(font === null ? {} : { "--font": `${toFontList(font)}, "Noto Sans", system-ui, sans-serif` }),
		...(corner === null ? {} : { "--radius": `${corner}px`, "--frame-corner": `${corner}px` }),
	};
}

const toFontList = (font: string): string =>
	font
		.split(",")
		.map((name) => name.trim())
		.filter((name) => name !== "")
		.map((name) => (/^(?:serif|sans-serif|monospace|system-ui)$/.test(name) ? name : `"${name}"`))
		.join(", ");
