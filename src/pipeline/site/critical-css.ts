import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ThemeColors } from "./two-themes.ts";

const STYLES = "src/ui/styles";
/** What the page looks like before its style sheet is there. `poster.css` comes last: it undoes what the others ask of scripts. */
const FILES = ["tokens", "base", "layout", "header", "map", "timeline", "poster"] as const;

const DARK = /:root\[data-theme="dark"\]\s*\{([^}]*)\}/;

/** The styles that stand in the page. Where no script tells the theme, the reader's device does. */
export async function readCriticalCss(root: string): Promise<string> {
	const texts = await Promise.all(FILES.map((name) => readFile(path.join(root, STYLES, `${name}.css`), "utf8")));
	const css = texts.join("\n");
	const dark = DARK.exec(css)?.[1];
	if (dark === undefined) throw new Error("tokens.css has no block of the dark theme");
	return minifyCss(`${css}@media (prefers-color-scheme: dark){:root:not([data-theme]){${dark}}}`);
}

export const posterColorsCss = (colors: ThemeColors): string =>
	`.poster{${colors.toCss("light")}}:root[data-theme=dark] .poster{${colors.toCss("dark")}}` +
	`@media (prefers-color-scheme:dark){:root:not([data-theme]) .poster{${colors.toCss("dark")}}}`;

/** Leaves out comments and white space that separate nothing. Our style sheets have no strings with either in them. */
export const minifyCss = (css: string): string =>
	css
		.replace(/\/\*[\s\S]*?\*\//g, "")
		.replace(/\s+/g, " ")
		.replace(/ ?([{};,]) ?/g, "$1")
		.replace(/: /g, ":")
		.replace(/;\}/g, "}")
		.trim();
