import type { Language } from "../../domain/vocabulary.ts";
import { LANGUAGES } from "../../domain/vocabulary.ts";
import { DICTIONARIES, type Dictionary } from "../../i18n/dictionary.ts";
import { escapeHtml } from "./escape-html.ts";

/** A text of the page in both languages; the page's style shows the one that its address asks for. */
export const inBoth = (text: (words: Dictionary, language: Language) => string): string =>
	LANGUAGES.map(
		(language) =>
			`<span class="in-${language}" lang="${language}">${escapeHtml(text(DICTIONARIES[language], language))}</span>`,
	).join("");
