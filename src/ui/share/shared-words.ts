import type { Claim } from "../../domain/claim.ts";
import type { Language } from "../../domain/vocabulary.ts";
import type { Dictionary } from "../../i18n/dictionary.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { daysInWords } from "../view/days-in-words.ts";
import type { SharedView } from "./share-state.ts";

/** What goes with a shared view into an article. */
export interface SharedWords {
	/** The frame's name for screen readers. */
	readonly title: string;
	readonly alt: string;
	readonly caption: string;
	/** The same below a picture, with the version of the data: unlike a map, it cannot tell when they have changed. */
	readonly pictureCaption: string;
}

/** Names a shared view by its day, or by both where two are compared; `claims` are those that it shows. */
export function sharedWords(
	{ date, view, published, version }: SharedView,
	claims: readonly Claim[],
	language: Language,
	words: Dictionary,
): SharedWords {
	const { share } = words;
	const days = daysInWords({ date, compared: view.compare }, language, words);
	const caption = share.captionText(days, formatDate(published, language, "long"));
	const placed = claims.filter(({ geometry }) => geometry !== null).length;
	return {
		title: share.frameTitle(days),
		alt: share.altText(days, claims.length, placed),
		caption,
		pictureCaption: words.view.printed.withVersion(caption, version),
	};
}
