import { toAddress } from "../../domain/view-address.ts";
import { type Look, type SharedView, sharedAddress } from "./share-state.ts";

/** A height that works where nothing can tell the page another. */
export const FRAME_HEIGHT = 600;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

const attributes = (values: Readonly<Record<string, string | null>>): string =>
	Object.entries(values)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => ` ${name}="${escapeMarkup(value ?? "")}"`)
		.join("");

/** The bare frame: works where scripts are removed. */
export function frameSnippet(site: URL, shared: SharedView, look: Look, title: string): string {
	const start = attributes({ src: sharedAddress(site, shared, look), title });
	const size = attributes({ width: "100%", height: String(FRAME_HEIGHT), frameborder: "0", style: "border:0" });
	return `<iframe${start} loading="lazy" allow="fullscreen" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"${size}></iframe>`;
}

/** The script and its element, with a picture or a link for readers without scripts. */
export function scriptSnippet(site: URL, shared: SharedView, look: Look, title: string): string {
	const { view, version, named } = shared;
	const parameters = new URLSearchParams(toAddress({ ...view, theme: look.theme }));
	const values = Object.fromEntries([...parameters, ["version", version]]);
	const poster = named === null ? null : `views/${named.id}/map.svg`;
	const brand = { accent: look.accent || null, font: look.font || null, corner: look.corner || null };
	const element = attributes({ ...values, ...brand, poster, title });
	const full = sharedAddress(site, shared, null);
	const fallback =
		poster === null
			? `<a href="${escapeMarkup(full)}">${escapeMarkup(title)}</a>`
			: `<img src="${escapeMarkup(new URL(poster, site).href)}" alt="${escapeMarkup(title)}" width="800" height="600">`;
	return [
		`<script async src="${escapeMarkup(new URL("embed.js", site).href)}"></script>`,
		`<kharkiv-front-map${element}></kharkiv-front-map>`,
		`<noscript>${fallback}</noscript>`,
	].join("\n");
}

/** A picture that links to the live map. */
export function pictureSnippet(site: URL, shared: SharedView, alt: string, caption: string): string {
	const { named, date } = shared;
	const source = named === null ? `kharkiv-front-${date}.png` : new URL(`views/${named.id}/map.png`, site).href;
	const double = named === null ? `kharkiv-front-${date}@2x.png` : new URL(`views/${named.id}/map@2x.png`, site).href;
	const image = attributes({ src: source, srcset: `${double} 2x`, alt, width: "800", height: "600" });
	return [
		"<figure>",
		`  <a href="${escapeMarkup(sharedAddress(site, shared, null))}"><img${image} style="max-width:100%;height:auto"></a>`,
		`  <figcaption>${escapeMarkup(caption)}</figcaption>`,
		"</figure>",
	].join("\n");
}
