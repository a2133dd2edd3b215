import {
	GROUPS,
	KINDS,
	LANGUAGES,
	type Language,
	MODALITIES,
	PRECISIONS,
	SIDES,
	STATUSES,
} from "../../domain/vocabulary.ts";
import { DICTIONARIES } from "../../i18n/dictionary.ts";
import { METHOD_WORDS } from "../../i18n/method/method-words.ts";
import { contentPolicy } from "./content-policy.ts";
import { minifyCss } from "./critical-css.ts";
import { escapeHtml } from "./escape-html.ts";
import type { SiteAddress } from "./site-address.ts";

const CSS = minifyCss(`
:root { color-scheme: light dark; font: 100%/1.55 system-ui, sans-serif; }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.25; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem; }
section + section { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid; }
`);

const paragraphs = (texts: readonly string[]): string => texts.map((text) => `<p>${escapeHtml(text)}</p>`).join("");

/** The method in both languages, as a page without scripts that search engines may keep; the site has it with examples. */
export function methodHtml(address: SiteAddress): string {
	const words = METHOD_WORDS.en;
	const { app } = DICTIONARIES.en;
	const canonical = address === null ? "" : `<link rel="canonical" href="${escapeHtml(address)}method/">\n`;
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy([], [CSS])}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(`${words.heading} – ${app.title}`)}</title>
${canonical}<meta name="description" content="${escapeHtml(words.intro[0] ?? app.strapline)}">
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<style>${CSS}</style>
</head>
<body>
${LANGUAGES.map(sectionHtml).join("\n")}
</body>
</html>
`;
}

function sectionHtml(language: Language): string {
	const words = METHOD_WORDS[language];
	const { app, nav, vocabulary } = DICTIONARIES[language];
	const { headings } = words;
	const list = <Word extends string | number>(
		heading: string,
		all: readonly Word[],
		labels: Readonly<Record<Word, string>>,
		meanings: Readonly<Record<Word, string>>,
	): string =>
		`<h3>${escapeHtml(heading)}</h3><dl>${all
			.map((word) => `<dt>${escapeHtml(labels[word])}</dt><dd>${escapeHtml(meanings[word])}</dd>`)
			.join("")}</dl>`;
	return [
		`<section lang="${language}"><p><a href="../?lang=${language}">${escapeHtml(`${app.title}: ${nav.map}`)}</a></p>`,
		`<h1>${escapeHtml(words.heading)}</h1><p><strong>${escapeHtml(app.strapline)}</strong></p>${paragraphs(words.intro)}`,
		list(headings.groups, GROUPS, vocabulary.group, words.group),
		list(headings.kinds, KINDS, vocabulary.kind, words.kind),
		list(headings.modality, MODALITIES, vocabulary.modality, words.modality),
		list(headings.status, STATUSES, vocabulary.status, words.status),
		list(headings.sides, SIDES, vocabulary.side, words.side),
		list(headings.precision, PRECISIONS, vocabulary.precision, words.precision),
		`<h3>${escapeHtml(headings.time)}</h3>${paragraphs(words.time)}`,
		`<h3>${escapeHtml(headings.naming)}</h3>${paragraphs(words.naming)}`,
		`<h3>${escapeHtml(headings.rights)}</h3>${paragraphs(words.rights)}`,
		`<h3>${escapeHtml(headings.data)}</h3>${paragraphs(words.data)}</section>`,
	].join("\n");
}
