import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Plugin } from "vite";
import type { ClaimCollection, ClaimFeature } from "../domain/claim.ts";
import type { IsoDay } from "../domain/day.ts";
import { escapeMarkup, withoutControls } from "../domain/escape-markup.ts";

/**
 * An Atom feed (RFC 4287) of new claims and corrections. Dates are those of publication and of the records' histories:
 * no clock. Without the site's address ids are URNs and links are relative.
 */

export interface FeedEntry {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly day: IsoDay;
	/** The query of the claim's view. */
	readonly query: string;
}

/** One entry for each claim and each change of one, newest first. */
export function toFeedEntries(claims: readonly ClaimFeature[]): FeedEntry[] {
	const entries = claims.flatMap(({ id, properties }): FeedEntry[] => {
		const { headline, passage, published, history, outlet } = properties;
		const query = `?claim=${id}`;
		// The passage is empty where the rights in the text do not let it be carried.
		const summary = passage.exact === "" ? outlet : `“${passage.exact}” (${outlet})`;
		const added = { id, title: headline.en, summary, day: published, query };
		const changes = history.map(({ date, change }, at) => ({
			id: `${id}:change:${at + 1}`,
			title: `Correction: ${headline.en}`,
			summary: change.en,
			day: date,
			query,
		}));
		return [added, ...changes];
	});
	return entries.sort((one, other) => other.day.localeCompare(one.day) || one.id.localeCompare(other.id));
}

/** Writes the feed; `siteUrl` is the site's address, null if it is not known at build time. */
export function toAtomFeed(claims: readonly ClaimFeature[], siteUrl: string | null): string {
	const entries = toFeedEntries(claims);
	const base = siteUrl === null ? "./" : siteUrl.replace(/\/?$/, "/");
	const newest = entries[0]?.day ?? "1970-01-01";
	return [
		'<?xml version="1.0" encoding="utf-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom">',
		"\t<title>Kharkiv front: claims and corrections</title>",
		`\t<id>${siteUrl === null ? "urn:kharkiv-front-map:feed" : escapeXml(`${base}feed.xml`)}</id>`,
		`\t<updated>${newest}T00:00:00Z</updated>`,
		"\t<author><name>Kharkiv front map</name></author>",
		`\t<link rel="alternate" href="${escapeXml(base)}"/>`,
		...entries.flatMap((entry) => entryLines(entry, base)),
		"</feed>",
		"",
	].join("\n");
}

const entryLines = ({ id, title, summary, day, query }: FeedEntry, base: string): string[] => [
	"\t<entry>",
	`\t\t<id>urn:kharkiv-front-map:claim:${escapeXml(id)}</id>`,
	`\t\t<title>${escapeXml(title)}</title>`,
	`\t\t<updated>${day}T00:00:00Z</updated>`,
	`\t\t<link rel="alternate" href="${escapeXml(base + query)}"/>`,
	`\t\t<summary>${escapeXml(summary)}</summary>`,
	"\t</entry>",
];

/** What XML can carry, escaped. */
const escapeXml = (text: string): string => escapeMarkup(withoutControls(text));

/** Adds `feed.xml` to the site, from the committed claims; `SITE_URL` makes its links absolute. */
export function atomFeed(): Plugin {
	let root = process.cwd();
	return {
		name: "atom-feed",
		apply: "build",
		configResolved(config) {
			root = config.root;
		},
		async generateBundle() {
			const json = await readFile(path.join(root, "data/derived/claims.geojson"), "utf8");
			const { features } = JSON.parse(json) as ClaimCollection;
			const siteUrl = process.env["SITE_URL"] ?? null;
			this.emitFile({
				type: "asset",
				fileName: "feed.xml",
				source: toAtomFeed(features, siteUrl === "" ? null : siteUrl),
			});
		},
	};
}
