import type { NamedView } from "../../domain/view.ts";
import { DICTIONARIES } from "../../i18n/dictionary.ts";
import { EMBED_SIZE, embedSnippet } from "./embed-snippet.ts";
import { SOCIAL_SIZE } from "./view-pictures.ts";

/** The answer of an oEmbed provider (https://oembed.com, version 1.0) for a view. */
export function toOEmbed(siteAddress: string, view: NamedView): string {
	const { app } = DICTIONARIES.en;
	const answer = {
		version: "1.0",
		type: "rich",
		title: view.title.en,
		provider_name: app.title,
		provider_url: siteAddress,
		html: embedSnippet(siteAddress, view),
		...EMBED_SIZE,
		thumbnail_url: `${siteAddress}views/${encodeURIComponent(view.id)}/social.png`,
		thumbnail_width: SOCIAL_SIZE.width,
		thumbnail_height: SOCIAL_SIZE.height,
		cache_age: 86_400,
	};
	return `${JSON.stringify(answer, null, "\t")}\n`;
}
