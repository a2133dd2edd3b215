const COLOR = /#[0-9a-f]{6}\b/g;

/**
 * Merges drawings in the light and the dark theme into one whose colours are custom properties. Every pair of colours
 * has one name, over all drawings of a page; the page's style sheet gives it its colour of the theme.
 */
export class ThemeColors {
	readonly #names = new Map<string, string>();

	/** Throws an Error if the two differ in anything but their colours. */
	merge(light: string, dark: string): string {
		if (light.replace(COLOR, "#") !== dark.replace(COLOR, "#")) {
			throw new Error("the light and the dark drawing differ in more than their colours");
		}
		const others = dark.match(COLOR) ?? [];
		let at = 0;
		return light.replace(COLOR, (color) => {
			const other = others[at] ?? color;
			at += 1;
			return `var(${this.#nameOf(color, other)})`;
		});
	}

	#nameOf(light: string, dark: string): string {
		const pair = `${light} ${dark}`;
		const name = this.#names.get(pair) ?? `--p${this.#names.size}`;
		this.#names.set(pair, name);
		return name;
	}

	/** The declarations of one theme. */
	toCss(theme: "light" | "dark"): string {
		const at = theme === "light" ? 0 : 1;
		return [...this.#names].map(([pair, name]) => `${name}:${pair.split(" ")[at]}`).join(";");
	}
}
