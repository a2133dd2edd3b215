import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../src/domain/day.ts";
import { LANGUAGES, type Language } from "../../src/domain/vocabulary.ts";
import { DICTIONARIES } from "../../src/i18n/dictionary.ts";
import type { MapView } from "../../src/map/map-view.ts";
import type { BasemapLayers } from "../../src/scene/basemap-layers.ts";
import type { Mark } from "../../src/scene/scene.ts";
import { textWidth } from "../../src/scene/text-width.ts";
import { PICTURE_SIZES, type PictureSize, pictureScene } from "../../src/ui/share/picture.ts";
import { daysInWords } from "../../src/ui/view/days-in-words.ts";

const NONE = { type: "FeatureCollection", features: [] } as const;
const EMPTY: BasemapLayers = {
	land: { ...NONE, features: [] },
	border: { ...NONE, features: [] },
	oblastLines: { ...NONE, features: [] },
	rivers: { ...NONE, features: [] },
	settlements: NONE,
};
const [A, B] = [toIsoDay("2022-09-29"), toIsoDay("2024-05-17")];
const SHOWN = { width: 800, height: 600, camera: { lng: 37, lat: 49.7, zoom: 8 } };

/** Everything that is written above a picture of no claims, and where the map under it begins. */
function headOf(language: Language, compared: typeof B | null, size: PictureSize) {
	const words = DICTIONARIES[language];
	const view: MapView = {
		claims: [],
		places: [],
		date: A,
		language,
		theme: "light",
		selected: null,
		hovered: null,
	};
	const heading = `${words.app.title}, ${daysInWords({ date: A, compared }, language, words)}`;
	const said = { heading, strapline: words.app.strapline, attribution: words.share.mapData };
	const { marks } = pictureScene(view, EMPTY, SHOWN, size, said);
	const texts = marks.flatMap((mark: Mark) => (mark.type === "text" ? [mark] : []));
	const [top, below] = [heading, said.strapline].map((text) => texts.find((mark) => mark.text === text));
	if (top === undefined || below === undefined) throw new Error("a word is missing");
	return { top, below };
}

describe.each(["article", "social"] as const)("the heading of the picture: %s", (size) => {
	it.each(LANGUAGES.flatMap((language) => [null, B].map((compared) => [language, compared] as const)))(
		"stands clear of the strapline and within the picture: %s, compared with %s",
		(language, compared) => {
			const { top, below } = headOf(language, compared, size);
			const { width } = PICTURE_SIZES[size];
			const [wide, long] = [textWidth(top.text, top.font), textWidth(below.text, below.font)];
			expect(wide).toBeLessThan(width - 24);
			if (top.y === below.y) expect(wide + long).toBeLessThan(width - 36);
			else expect(below.y - top.y).toBeGreaterThanOrEqual(14);
		},
	);
});
