import { escapeMarkup } from "./escape-markup.ts";
import { toAddress } from "./view-address.ts";
import type { ViewState } from "./view-state.ts";
import type { Theme } from "./vocabulary.ts";

/** The look that an embed is to have; empty strings leave it to the map. */
export interface Look {
	readonly accent: string;
	readonly font: string;
	readonly corner: string;
	readonly theme: Theme | null;
}

export const PLAIN_LOOK: Look = { accent: "", font: "", corner: "", theme: null };

/** A view as it is handed out: what it shows, what was published by then, and the version of the data. */
export interface FixedView {
	readonly view: ViewState;
	readonly version: string;
}

/** A size that works where nothing can tell the page another. */
export const FRAME_SIZE = { width: 800, height: 600 } as const;

/** The address of a fixed view on a page of the site, as an embed of a look, or without one as the full page. */
export function fixedAddress(page: URL, { view, version }: FixedView, look: Look | null): string {
	const url = new URL(page);
	const parameters = new URLSearchParams(toAddress({ ...view, theme: look?.theme ?? null, embed: look !== null }));
	parameters.set("version", version);
	for (const name of ["accent", "font", "corner"] as const) {
		if (look !== null && look[name] !== "") parameters.set(name, look[name]);
	}
	url.search = parameters.toString().replaceAll("%2C", ",");
	return url.href;
}

/** The bare frame of a view, for an article or an oEmbed answer: works where scripts are removed. */
export function frameCode(page: URL, fixed: FixedView, look: Look, title: string): string {
	const start = toAttributes({ src: fixedAddress(page, fixed, look), title });
	const size = toAttributes({
		width: "100%",
		height: String(FRAME_SIZE.height),
		frameborder: "0",
		style: "border:0",
	});
	return `<iframe${start} loading="lazy" allow="fullscreen" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"${size}></iframe>`;
}

/** Attributes of a tag, each with a space before it; those that are null are left out. */
export const toAttributes = (values: Readonly<Record<string, string | null>>): string =>
	Object.entries(values)
		.filter(([, value]) => value !== null)
		.map(([name, value]) => ` ${name}="${escapeMarkup(value ?? "")}"`)
		.join("");
