import { earlierDay, type IsoDay } from "../../domain/day.ts";
import type { NamedView } from "../../domain/view.ts";
import { LANGUAGES, type Language } from "../../domain/vocabulary.ts";
import { claimsOf, type SiteData } from "./site-data.ts";
import { MAP_SIZE, viewPicture } from "./view-pictures.ts";

/** What stands in a picture's name for its language; English ones have the plain names. */
export const languageIn = (language: Language): string => (language === "en" ? "" : `.${language}`);

/**
 * The pictures for articles as SVG, by their names without the ending. Each view has `map.2022-09-14` for each day on which
 * a text that it shows was published: it leaves out what was published later, so it stays as it is, but for corrections,
 * whenever the site is built again. `map` without a day is the newest of them.
 */
export function mapPictures(data: SiteData): ReadonlyMap<string, string> {
	const pictures = new Map<string, string>();
	for (const view of data.views) {
		const name = `views/${view.id}/map`;
		for (const language of LANGUAGES) {
			let newest: string | null = null;
			for (const published of publishedDays(data, view)) {
				newest = viewPicture(data, { ...view, published }, MAP_SIZE, language);
				pictures.set(`${name}.${published}${languageIn(language)}`, newest);
			}
			pictures.set(`${name}${languageIn(language)}`, newest ?? viewPicture(data, view, MAP_SIZE, language));
		}
	}
	return pictures;
}

/** Earliest first. Withdrawn claims show through a freeze, also those that were published after it. */
function publishedDays(data: SiteData, view: NamedView): readonly IsoDay[] {
	const days = claimsOf(data, view).map(({ properties }) => properties.published);
	const frozen = days.map((day) => (view.published === null ? day : earlierDay(view.published, day)));
	return [...new Set(frozen)].sort();
}
