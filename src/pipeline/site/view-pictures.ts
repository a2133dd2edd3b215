import { escapeMarkup } from "../../domain/escape-markup.ts";
import type { NamedView } from "../../domain/view.ts";
import type { Language } from "../../domain/vocabulary.ts";
import { DICTIONARIES } from "../../i18n/dictionary.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { composeScene } from "../../scene/compose-scene.ts";
import { attributes, ROOT_ATTRIBUTES } from "../../scene/mark-to-svg.ts";
import { paletteOf } from "../../scene/palette.ts";
import type { Font } from "../../scene/scene.ts";
import { sceneToSvg } from "../../scene/scene-to-svg.ts";
import { textWidth } from "../../scene/text-width.ts";
import { fitCamera } from "../../scene/viewport.ts";
import { asOfDay, claimsOf, type SiteData } from "./site-data.ts";

interface Size {
	readonly width: number;
	readonly height: number;
}

/** The picture for articles, in CSS pixels. */
export const MAP_SIZE: Size = { width: 1200, height: 900 };
/** The picture on cards (Open Graph, Twitter). */
export const SOCIAL_SIZE: Size = { width: 1200, height: 630 };

const BAND_PIXELS = { top: 104, bottom: 40 };
const MARGIN_PIXELS = 28;
/** Space around the extent, inside the picture of the map. */
const PADDING_PIXELS = 30;
const TITLE: Font = { size: 32, weight: 600 };
const LEAST_TITLE_PIXELS = 18;
const DETAIL: Font = { size: 20, weight: 400 };
const ATTRIBUTION: Font = { size: 15, weight: 400 };

/** Whose data the picture shows; has to stay on it wherever it goes. */
const ATTRIBUTION_TEXT = "Map data: © OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · GSHHG · Natural Earth";

/**
 * A view as a picture that stands by itself: its title, what it is not, the map, whose data it shows, by which day these
 * were published, and their version. As SVG; all texts in it are escaped.
 */
export function viewPicture(data: SiteData, view: NamedView, size: Size, language: Language): string {
	const map = { width: size.width, height: size.height - BAND_PIXELS.top - BAND_PIXELS.bottom };
	const insets = { top: PADDING_PIXELS, right: PADDING_PIXELS, bottom: PADDING_PIXELS, left: PADDING_PIXELS };
	const scene = composeScene({
		claims: claimsOf(data, view),
		places: data.places,
		settlements: data.basemap.settlements.features,
		lines: data.basemap,
		viewport: { ...map, camera: fitCamera(view.extent, map, insets) },
		date: view.date,
		theme: "light",
		language,
		selected: view.claim,
		hovered: null,
	});
	const { app, embed, view: words } = DICTIONARIES[language];
	const title = view.title[language];
	const detail = `${formatDate(view.date, language, "long")} · ${app.strapline}`;
	const asOf = asOfDay(data, view);
	const frozen = asOf === null ? "" : embed.frozen(formatDate(asOf, language, "long"));
	const foot = words.printed.withVersion(`${app.title} · ${ATTRIBUTION_TEXT}`, data.version);
	const picture = sceneToSvg(scene, data.basemap, { title }).replace("<svg", `<svg y="${BAND_PIXELS.top}"`);
	const root = attributes({ ...size, viewBox: `0 0 ${size.width} ${size.height}`, lang: language, role: "img" });
	const { halo, text, textMuted } = paletteOf("light");
	return [
		`<svg${ROOT_ATTRIBUTES}${root}><title>${escapeMarkup(`${title}. ${detail} ${frozen}`)}</title>`,
		`<rect${attributes({ ...size, fill: halo })}/>`,
		line(title, 46, fitting(title, size.width), text),
		line(detail, 82, DETAIL, textMuted),
		line(frozen, 82, DETAIL, textMuted, size.width - MARGIN_PIXELS),
		picture.trimEnd(),
		line(foot, size.height - 13, ATTRIBUTION, textMuted),
		"</svg>\n",
	].join("\n");
}

/** The title's font, smaller where it would not fit on one line. */
function fitting(title: string, width: number): Font {
	/** `textWidth` is right within some 5%. */
	const ratio = (0.96 * (width - 2 * MARGIN_PIXELS)) / textWidth(title, TITLE);
	return { ...TITLE, size: Math.max(LEAST_TITLE_PIXELS, Math.floor(TITLE.size * Math.min(1, ratio))) };
}

/** A line of text at the left margin or, where a right edge is given, up to that. */
function line(text: string, y: number, { size, weight }: Font, fill: string, right?: number): string {
	const place = right === undefined ? { x: MARGIN_PIXELS, y } : { x: right, y, "text-anchor": "end" };
	return `<text${attributes({ ...place, "font-size": size, "font-weight": weight, fill })}>${escapeMarkup(text)}</text>`;
}
