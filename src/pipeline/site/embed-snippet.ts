import type { NamedView } from "../../domain/view.ts";
import { escapeHtml } from "./escape-html.ts";

/** A height that works where nothing can tell the page another. */
export const EMBED_SIZE = { width: 800, height: 600 } as const;

/** The bare frame of a view: what an oEmbed consumer puts into an article, without any script. */
export function embedSnippet(siteAddress: string, { id, title }: NamedView): string {
	const src = `${siteAddress}views/${encodeURIComponent(id)}/?embed=1`;
	return [
		`<iframe src="${escapeHtml(src)}" title="${escapeHtml(title.en)}" width="100%" height="${EMBED_SIZE.height}"`,
		'loading="lazy" allow="fullscreen" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"',
		'frameborder="0" style="border:0"></iframe>',
	].join(" ");
}
