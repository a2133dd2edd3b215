import { escapeMarkup } from "../domain/escape-markup.ts";
import { type Path, STEP_NUMBERS } from "./path.ts";
import type { CircleMark, Fill, Gradient, Mark, PathMark, TextMark } from "./scene.ts";
import { placedMarks } from "./stamp.ts";
import { FONT_FAMILY } from "./text-width.ts";

/** Collects what marks refer to; ids start with a prefix so that several pictures can stand in one page. */
export class SvgDefinitions {
	readonly #prefix: string;
	readonly #definitions: string[] = [];

	constructor(prefix: string) {
		this.#prefix = prefix;
	}

	/** Defines a gradient and returns a reference to it. */
	gradient({ from, to, stops }: Gradient): string {
		const id = `${this.#prefix}-gradient-${this.#definitions.length + 1}`;
		const ends = attributes({ x1: from[0], y1: from[1], x2: to[0], y2: to[1] });
		const inner = stops
			.map(
				({ offset, color, opacity }) =>
					`<stop${attributes({ offset, "stop-color": color, "stop-opacity": opacity })}/>`,
			)
			.join("");
		this.#definitions.push(
			`<linearGradient id="${id}" gradientUnits="userSpaceOnUse"${ends}>${inner}</linearGradient>`,
		);
		return `url(#${id})`;
	}

	toSvg(): string {
		return this.#definitions.length === 0 ? "" : `<defs>${this.#definitions.join("")}</defs>`;
	}
}

/** Hundredths of a pixel are as fine as a picture needs. */
const toNumber = (value: number): string => String(Math.round(value * 100) / 100 || 0);

/** Attributes with a leading space each; those without a value are left out. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
	return Object.entries(values)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => ` ${name}="${typeof value === "number" ? toNumber(value) : escapeMarkup(String(value))}"`)
		.join("");
}

/** A path as the `d` of an SVG path. */
export function pathData({ letters, numbers }: Path): string {
	let at = 0;
	return [...letters]
		.map((letter) => {
			const own = numbers.slice(at, at + (STEP_NUMBERS[letter] ?? 0));
			at += own.length;
			return letter + own.map(toNumber).join(" ");
		})
		.join("");
}

export function markToSvg(mark: Mark, definitions: SvgDefinitions): string {
	switch (mark.type) {
		case "group": {
			const inner = mark.marks.map((one) => markToSvg(one, definitions)).join("");
			return `<g${attributes({ "data-claim": mark.claims.join(" ") })}><title>${escapeMarkup(mark.label)}</title>${inner}</g>\n`;
		}
		case "stamp":
			return placedMarks(mark)
				.map((one) => markToSvg(one, definitions))
				.join("");
		case "text":
			return textToSvg(mark);
		case "circle": {
			const place = attributes({ cx: mark.x, cy: mark.y, r: mark.radius });
			return `<circle${place}${paint(mark, definitions)}/>`;
		}
		case "path":
			return `<path d="${pathData(mark.path)}"${paint(mark, definitions)}/>`;
	}
}

function paint({ fill, stroke, opacity }: PathMark | CircleMark, definitions: SvgDefinitions): string {
	const toPaint = (one: Fill): string => (typeof one === "string" ? one : definitions.gradient(one));
	return attributes({
		fill: fill === undefined ? "none" : toPaint(fill),
		stroke: stroke === undefined ? undefined : toPaint(stroke.color),
		"stroke-width": stroke?.width,
		"stroke-dasharray": stroke?.dash?.map(toNumber).join(" "),
		"stroke-linecap": stroke?.cap,
		"stroke-linejoin": stroke?.join,
		opacity,
	});
}

const ANCHORS = { left: undefined, center: "middle", right: "end" } as const;

function textToSvg({ text, x, y, align, font, color, halo, radians }: TextMark): string {
	const turn =
		radians === undefined ? undefined : `rotate(${toNumber((radians * 180) / Math.PI)} ${toNumber(x)} ${toNumber(y)})`;
	const look = attributes({
		x,
		y,
		"text-anchor": ANCHORS[align],
		"font-size": font.size,
		"font-weight": font.weight,
		"font-style": font.italic === true ? "italic" : undefined,
		"letter-spacing": font.spacing,
		transform: turn,
		fill: color,
		stroke: halo?.color,
		"stroke-width": halo?.width,
		"paint-order": halo === undefined ? undefined : "stroke",
	});
	return `<text${look}>${escapeMarkup(text)}</text>\n`;
}

/** What the root of a picture says once for all marks. */
export const ROOT_ATTRIBUTES: string = attributes({
	xmlns: "http://www.w3.org/2000/svg",
	"font-family": FONT_FAMILY.replaceAll('"', "'"),
	"stroke-linejoin": "round",
});
