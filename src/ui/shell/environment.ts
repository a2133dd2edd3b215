import { LANGUAGES, type Language } from "../../domain/vocabulary.ts";
import type { Actions } from "../../store/actions.ts";
import type { Environment } from "../../store/app-state.ts";

/** The same width as in `styles/layout.css`. */
const QUERIES = {
	isWide: "(min-width: 900px)",
	isDark: "(prefers-color-scheme: dark)",
	isMotionReduced: "(prefers-reduced-motion: reduce)",
} as const;

const matches = (query: string): boolean => matchMedia(query).matches;

/** The first of the reader's languages that the interface has; English if there is none. */
export const preferredLanguage = (languages: readonly string[]): Language =>
	languages
		.map((tag) => LANGUAGES.find((language) => tag.toLowerCase().split("-")[0] === language))
		.find((language) => language !== undefined) ?? "en";

export const readEnvironment = (): Environment => ({
	language: preferredLanguage(navigator.languages),
	theme: matches(QUERIES.isDark) ? "dark" : "light",
	isWide: matches(QUERIES.isWide),
	isMotionReduced: matches(QUERIES.isMotionReduced),
});

/** Follows the device for as long as the page is open. */
export function watchEnvironment({ setEnvironment }: Pick<Actions, "setEnvironment">): void {
	for (const query of Object.values(QUERIES)) {
		matchMedia(query).addEventListener("change", () => setEnvironment(readEnvironment()));
	}
	window.addEventListener("languagechange", () => setEnvironment(readEnvironment()));
}
