import { FRAME_SIZE, frameCode, PLAIN_LOOK } from "../../domain/embed-code.ts";
import type { NamedView } from "../../domain/view.ts";
import { EMPTY_VIEW } from "../../domain/view-state.ts";
import { DICTIONARIES } from "../../i18n/dictionary.ts";
import { asOfDay, type SiteData } from "./site-data.ts";
import { SOCIAL_SIZE } from "./view-pictures.ts";

/** The answer of an oEmbed provider (https://oembed.com, version 1.0) for a view. */
export function toOEmbed(siteAddress: string, data: SiteData, view: NamedView): string {
	const { app } = DICTIONARIES.en;
	const answer = {
		version: "1.0",
		type: "rich",
		title: view.title.en,
		provider_name: app.title,
		provider_url: siteAddress,
		html: embedHtml(siteAddress, data, view),
		...FRAME_SIZE,
		thumbnail_url: `${siteAddress}views/${encodeURIComponent(view.id)}/social.png`,
		thumbnail_width: SOCIAL_SIZE.width,
		thumbnail_height: SOCIAL_SIZE.height,
		cache_age: 86_400,
	};
	return `${JSON.stringify(answer, null, "\t")}\n`;
}

/**
 * The frame as the share dialog hands it out, on the view's own page: that page knows the view's extent, fits it into a frame
 * of any size, and has its picture and its list for readers without scripts.
 */
function embedHtml(siteAddress: string, data: SiteData, view: NamedView): string {
	const { id, date, claim, title } = view;
	const page = new URL(`views/${encodeURIComponent(id)}/`, siteAddress);
	const filter = { ...EMPTY_VIEW.filter, published: asOfDay(data, view) };
	return frameCode(page, { view: { ...EMPTY_VIEW, date, claim, filter }, version: data.version }, PLAIN_LOOK, title.en);
}
