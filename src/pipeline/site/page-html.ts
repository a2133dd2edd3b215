import { DETAILS_PER_FILE, detailsFileOf } from "../../domain/columns/claims-file.ts";
import { idsOrCount } from "../../domain/ids-or-count.ts";
import type { NamedView } from "../../domain/view.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { claimListHtml } from "./claim-list-html.ts";
import { contentPolicy } from "./content-policy.ts";
import { EARLY_SCRIPT, UNSCALE_SCRIPT } from "./early-script.ts";
import { escapeHtml } from "./escape-html.ts";
import { inBoth } from "./page-words.ts";
import { asOfDay, claimsOf, type SiteData } from "./site-data.ts";

/** The built files that a page loads, relative to the site's own folder. */
export interface PageFiles {
	/** The first script and what it cannot begin without. */
	readonly entry: readonly [first: string, ...others: string[]];
	/** What the live map's base is made of: scripts, then its worker. */
	readonly map: readonly string[];
	readonly worker: string | null;
	readonly basemap: readonly string[];
	readonly fonts: readonly string[];
	readonly data: readonly string[];
	/** Scripts and style sheets of the application, in the order in which they are needed. */
	readonly modules: readonly string[];
	readonly styles: readonly string[];
}

export interface PageParts {
	/** The way from the page to the site's own folder, such as `../../`. */
	readonly base: string;
	readonly view: NamedView;
	/** SVG of the poster, and the style sheet of its colours. */
	readonly poster: string;
	readonly css: string;
	/** What stands in the head beside the page's own: title, description, links, cards. */
	readonly metadata: string;
	readonly files: PageFiles;
}

/** A whole page: everything that is seen first stands in it, before anything that is fetched. */
export function pageHtml(data: SiteData, { base, view, poster, css, metadata, files }: PageParts): string {
	const claims = claimsOf(data, view);
	const policy = contentPolicy([EARLY_SCRIPT, UNSCALE_SCRIPT], [css]);
	const own = [`data-base="${base}"`, `data-view="${escapeHtml(view.id)}"`, `data-date="${view.date}"`];
	own.push(`data-extent="${view.extent.join(" ")}"`);
	const asOf = asOfDay(data, view);
	if (asOf !== null) own.push(`data-as-of="${asOf}"`);
	if (view.published !== null) own.push("data-frozen");
	if (view.claim !== null) own.push(`data-claim="${escapeHtml(view.claim)}"`);
	return `<!doctype html>
<html lang="en" ${own.join(" ")}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
${metadata}
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="strict-origin-when-cross-origin">
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
<script>${EARLY_SCRIPT}</script>
<style>${css}</style>
</head>
<body>
<div class="poster app" id="poster" data-page="map">
${headerHtml(data, base)}
<main class="stage">
<div class="map-cell"><div class="map-area poster-area" role="img" aria-label="${escapeHtml(view.title.en)}" data-poster="${escapeHtml(idsOrCount(claims))}">
${poster}
<p class="attribution">© OpenStreetMap<span class="attribution-long"> contributors</span> · GeoNames · GSHHG · Natural Earth</p>
</div></div>
${dateHtml(view, claims.length, claims.filter(({ geometry }) => geometry !== null).length)}
<script>${UNSCALE_SCRIPT}</script>
${preloadsHtml(base, files, detailsOf(data, view))}
<div class="panel">${withoutScriptHtml(base)}${claimListHtml(claims, data.documents)}</div>
</main>
</div>
<div id="root"></div>
<script type="module" crossorigin src="${base}${files.entry[0]}"></script>
${files.styles.map((file) => `<link rel="stylesheet" crossorigin href="${base}${file}">`).join("\n")}
</body>
</html>
`;
}

/** As the application's own header, so that nothing moves when that takes its place. */
function headerHtml({ documents }: SiteData, base: string): string {
	const days = documents.map(({ published }) => published).sort();
	const [first, last] = [days[0], days.at(-1)];
	const historical =
		first === undefined || last === undefined
			? ""
			: `<p class="historical">${inBoth(({ app }, language) =>
					app.historical(days.length, formatDate(first, language, "month"), formatDate(last, language, "month")),
				)}</p>`;
	return [
		'<header class="site-header"><div class="masthead"><div class="title">',
		`<h1>${inBoth(({ app }) => app.title)}</h1><p class="strapline">${inBoth(({ app }) => app.strapline)}</p></div>`,
		`${historical}</div><div class="toolbar"><nav class="page-nav">`,
		`<a href="${base}" aria-current="page">${inBoth(({ nav }) => nav.map)}</a>`,
		`<a class="with-script" href="?page=sources">${inBoth(({ nav }) => nav.sources)}</a>`,
		`<a href="${base}method/">${inBoth(({ nav }) => nav.method)}</a>`,
		`<a class="with-script" href="?page=corrections">${inBoth(({ nav }) => nav.corrections)}</a>`,
		'</nav><div class="tools"></div></div></header>',
	].join("");
}

function dateHtml({ date }: NamedView, count: number, placed: number): string {
	const spans = (["wide", "narrow"] as const).map((width) => {
		const style = width === "wide" ? "full" : "long";
		const time = `<time class="date" datetime="${date}">${inBoth((_words, language) => formatDate(date, language, style))}</time>`;
		const counted = inBoth(({ time: words }) => (width === "wide" ? words.count : words.shortCount)(count, placed));
		return `<span class="if-${width}">${time} <span class="date-count">${counted}</span></span>`;
	});
	return `<section class="timeline"><div class="timeline-bar"><div class="date-line">${spans.join("")}</div></div><div class="track poster-track"></div></section>`;
}

const withoutScriptHtml = (base: string): string =>
	`<p class="without-script">This page shows one date. With JavaScript it becomes a map with a date slider. The data are plain files: <a href="${base}data/claims.geojson">the claims</a>, <a href="${base}data/documents.json">their sources</a>. <span lang="uk">Тут показано одну дату; з JavaScript це карта з повзунком дат.</span></p>`;

/**
 * What the page will fetch. It stands behind the poster, so that the browser learns of it when it has all it needs for its
 * first picture, and before the list, so that it need not wait for that. What the map begins with stands here; the rest
 * waits in a template for the first script (`main.tsx`), which knows whether the address asks for the site's own data, and
 * for the claim that this page opens by itself.
 */
function preloadsHtml(
	base: string,
	{ entry, map, worker, basemap, styles, modules, data, fonts }: PageFiles,
	details: string | null,
): string {
	const module = (file: string) => `<link rel="modulepreload" crossorigin href="${base}${file}">`;
	const preload = (file: string, as: string) => `<link rel="preload" as="${as}" crossorigin href="${base}${file}">`;
	const first = [...[...entry, ...map].map(module), ...basemap.map((file) => preload(file, "fetch"))];
	const later = [
		...styles.map((file) => preload(file, "style")),
		...modules.map(module),
		...data.map((file) => preload(file, 'fetch" data-own="')),
		...(details === null ? [] : [preload(details, 'fetch" data-own="" data-opened="')]),
		...fonts.map((file) => preload(file, 'font" type="font/woff2')),
		...(worker === null ? [] : [module(worker)]),
	];
	return `${first.join("\n")}\n<template id="later">${later.join("\n")}</template>`;
}

/** The file with the passage of the claim that a view opens. */
function detailsOf({ index }: SiteData, { claim }: NamedView): string | null {
	const position = index.claims.findIndex(({ id }) => id === claim);
	return position < 0 ? null : `data/${detailsFileOf(position, DETAILS_PER_FILE)}`;
}
