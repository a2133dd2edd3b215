/** Letters of a path and how many numbers follow each; the last two are the new point. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };

/**
 * Rewrites the `d` of an SVG path with relative steps in tenths of a unit, about half as long. Rounding does not add up:
 * every step starts from the rounded point before it. Paths with other letters than M, L, Q, C and Z stay as they are.
 */
export function compactPath(d: string): string {
	const steps = [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)];
	if (steps.some(([, letter = ""]) => NUMBERS[letter] === undefined)) return d;
	const state = { x: 0, y: 0, startX: 0, startY: 0 };
	let written = "";
	let last = "";
	for (const [, letter = "", rest = ""] of steps) {
		const numbers = (rest.match(/-?[\d.]+/g) ?? []).map((number) => Math.round(Number(number) * 10));
		if (letter === "Z") {
			written += "z";
			[state.x, state.y] = [state.startX, state.startY];
			last = "z";
			continue;
		}
		const relative = numbers.map((number, index) => number - (index % 2 === 0 ? state.x : state.y));
		if (letter === "L" && relative.every((number) => number === 0)) continue;
		[state.x, state.y] = [numbers.at(-2) ?? state.x, numbers.at(-1) ?? state.y];
		if (letter === "M") [state.startX, state.startY] = [state.x, state.y];
		/** After a move, further pairs are lines by themselves. */
		const isImplied = letter === "L" && (last === "M" || last === "L");
		written += join(isImplied ? "" : letter.toLowerCase(), relative);
		last = letter;
	}
	return written;
}

/** Numbers in the fewest characters: a minus sign, or a second point, separates by itself. */
function join(letter: string, tenths: readonly number[]): string {
	return tenths.reduce((text, number) => {
		const digits = String(number / 10).replace(/^(-?)0\./, "$1.");
		const last = /[\d.]*$/.exec(text)?.[0] ?? "";
		const isApart = digits.startsWith("-") || (digits.startsWith(".") && last.includes("."));
		return isApart || (text !== "" && last === "") ? text + digits : `${text} ${digits}`;
	}, letter);
}
