import type { NamedView } from "../../domain/view.ts";
import { DICTIONARIES } from "../../i18n/dictionary.ts";
import { describeClaims } from "./claim-list-html.ts";
import { escapeHtml, toScriptJson } from "./escape-html.ts";
import { toDataset } from "./json-ld.ts";
import type { SiteAddress } from "./site-address.ts";
import { claimsOf, type SiteData } from "./site-data.ts";
import { SOCIAL_SIZE } from "./view-pictures.ts";

export interface MetadataParts {
	readonly view: NamedView;
	/** The page's own address below the site's: empty, or `views/<id>/`. */
	readonly path: string;
	readonly base: string;
	readonly address: SiteAddress;
	/** Whether search engines may keep the page. */
	readonly isIndexed: boolean;
}

const meta = (name: string, content: string): string => `<meta name="${name}" content="${escapeHtml(content)}">`;
const property = (name: string, content: string): string =>
	`<meta property="${name}" content="${escapeHtml(content)}">`;

/**
 * What machines read of a page: title, description, cards, oEmbed, `Dataset`. Without the site's address there is no
 * canonical link, no oEmbed and no picture on a card, for these need absolute addresses.
 */
export function metadataHtml(data: SiteData, parts: MetadataParts): string {
	const { view, base, isIndexed } = parts;
	const { app } = DICTIONARIES.en;
	const isDefault = parts.path === "";
	const title = isDefault ? `${app.title}: ${app.strapline}` : `${view.title.en} – ${app.title}`;
	const description = `${isDefault ? `${view.title.en}. ` : ""}${describeClaims(claimsOf(data, view))} ${app.strapline}`;
	return [
		`<title>${escapeHtml(title)}</title>`,
		...addressLinks(parts),
		...(isIndexed ? [] : [meta("robots", "noindex")]),
		meta("description", description),
		property("og:type", "website"),
		property("og:site_name", app.title),
		property("og:title", isDefault ? title : view.title.en),
		property("og:description", description),
		...cardPicture(parts),
		`<link rel="alternate" href="${base}feed.xml" type="application/atom+xml" title="Kharkiv front: claims and corrections">`,
		`<script type="application/ld+json">${toScriptJson(toDataset(data, view, parts.address))}</script>`,
	].join("\n");
}

function addressLinks({ view, path, address }: MetadataParts): string[] {
	if (address === null) return [];
	const oEmbed = `${address}views/${encodeURIComponent(view.id)}/oembed.json`;
	return [
		`<link rel="alternate" type="application/json+oembed" href="${escapeHtml(oEmbed)}" title="${escapeHtml(view.title.en)}">`,
		`<link rel="canonical" href="${escapeHtml(address + path)}">`,
		property("og:url", address + path),
	];
}

function cardPicture({ view, address }: MetadataParts): string[] {
	if (address === null) return [meta("twitter:card", "summary")];
	const picture = `${address}views/${encodeURIComponent(view.id)}/social.png`;
	return [
		property("og:image", picture),
		property("og:image:type", "image/png"),
		property("og:image:width", String(SOCIAL_SIZE.width)),
		property("og:image:height", String(SOCIAL_SIZE.height)),
		property("og:image:alt", view.title.en),
		meta("twitter:card", "summary_large_image"),
		meta("twitter:image", picture),
	];
}
