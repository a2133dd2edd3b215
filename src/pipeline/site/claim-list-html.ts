import type { ClaimFeature } from "../../domain/claim.ts";
import type { SourceDocument } from "../../domain/source-document.ts";
import { DICTIONARIES } from "../../i18n/dictionary.ts";
import { escapeHtml } from "./escape-html.ts";
import { inBoth } from "./page-words.ts";

/**
 * The claims of a view with their passages, as they stand in the page: for readers without scripts, and until the list
 * that can be worked is there. Claims on the map come first. Passages are kept out of search results.
 */
export function claimListHtml(claims: readonly ClaimFeature[], documents: readonly SourceDocument[]): string {
	const placed = claims.filter(({ geometry }) => geometry !== null);
	const others = claims.filter(({ geometry }) => geometry === null);
	const byId = new Map(documents.map((document) => [document.id as string, document]));
	const items = [...placed, ...others].map((claim) => itemHtml(claim, byId.get(claim.properties.document)));
	return `<h2>${inBoth(({ list }) => list.heading(claims.length))}</h2><ul class="static-claims">${items.join("\n")}</ul>`;
}

function itemHtml({ id, geometry, properties }: ClaimFeature, document: SourceDocument | undefined): string {
	const { headline, claimant, outlet, status, modality, actor, passage } = properties;
	const language = escapeHtml(document?.language ?? "en");
	const source = inBoth(
		({ list }, own) => `${(own === "uk" ? claimant.nameUk : null) ?? claimant.name} ${list.via} ${outlet}`,
	);
	const words = inBoth(({ vocabulary, list }) =>
		[vocabulary.status[status], vocabulary.modality[modality], ...(geometry === null ? [list.undrawn] : [])].join(
			" · ",
		),
	);
	const quote =
		passage.exact === ""
			? ""
			: `<blockquote data-nosnippet lang="${language}">${escapeHtml(passage.exact)}</blockquote>`;
	const link =
		document === undefined
			? ""
			: `<p class="muted"><cite lang="${language}">${escapeHtml(document.title)}</cite>, <a href="${escapeHtml(document.url)}" rel="nofollow">${escapeHtml(outlet)}</a></p>`;
	return [
		`<li id="claim-${escapeHtml(id)}" data-actor="${actor}"><h3>${inBoth((_words, own) => headline[own])}</h3>`,
		`<p>${source}</p><p class="muted">${words}</p>${quote}${link}</li>`,
	].join("");
}

/** Words for a page's description: what the view shows, in our own words. */
export const describeClaims = (claims: readonly ClaimFeature[]): string => {
	const { list } = DICTIONARIES.en;
	const first = claims.find(({ geometry }) => geometry !== null) ?? claims[0];
	return `${list.heading(claims.length)}${first === undefined ? "" : `, among them: ${first.properties.headline.en}`}.`;
};
