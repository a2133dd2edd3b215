import { describe, expect, it } from "vitest";
import { composeScene } from "../../../src/scene/compose-scene.ts";
import { paintScene } from "../../../src/scene/paint-scene.ts";
import { sceneToSvg } from "../../../src/scene/scene-to-svg.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { sceneInput } from "../../fixtures/scene-factory.ts";
import { GOLDEN_PICTURES } from "./golden-pictures.ts";

/** One thing drawn: what, and with which paint. */
type Drawn = string;

const round = (value: number): number => Math.round(value * 100) / 100 || 0;
const inWords = (...parts: readonly (string | number | undefined)[]): Drawn =>
	parts.map((part) => (typeof part === "number" ? round(part) : (part ?? "-"))).join(" ");

/** A paint: a colour, or a gradient with everything that is told of it. */
class Gradient {
	readonly #ends: readonly number[];
	readonly #stops: string[] = [];

	constructor(...ends: readonly number[]) {
		this.#ends = ends;
	}

	addColorStop(offset: number, color: string): void {
		this.#stops.push(inWords(offset, color));
	}

	toString(): string {
		return `gradient(${inWords(...this.#ends)}: ${this.#stops.join(", ")})`;
	}
}

/** What a canvas keeps and brings back; the values are those it begins with. */
const START = {
	fillStyle: "#000000" as unknown,
	strokeStyle: "#000000" as unknown,
	lineWidth: 1,
	lineCap: "butt",
	lineJoin: "miter",
	dash: "" as string,
	globalAlpha: 1,
	font: "",
	letterSpacing: "0px",
	textAlign: "start",
	origin: [0, 0] as readonly number[],
	degrees: 0,
};

/** The outlines of letters are closed: they have no ends, and the look of ends does not matter. */
const haloWords = (color: string | undefined, width: number, dash: string, join: string | undefined): Drawn =>
	inWords("halo", color, width, `[${dash}]`, join);

/** A canvas that notes what is drawn on it. */
class RecordingContext {
	readonly drawn: Drawn[] = [];
	readonly #saved: (typeof START)[] = [];
	#path = "";
	#halo: Drawn | null = null;

	constructor() {
		Object.assign(this, START);
	}

	get #state(): typeof START {
		return this as unknown as typeof START;
	}

	/** `numbers` begin with pairs of x and y; a radius may follow. */
	#say(letter: string, ...numbers: number[]): void {
		this.#path += letter + inWords(...this.#placed(numbers));
	}

	#placed(numbers: readonly number[]): number[] {
		const { origin } = this.#state;
		return numbers.map((number, at) =>
			numbers.length % 2 === 1 && at === numbers.length - 1 ? number : number + (origin[at % 2] ?? 0),
		);
	}

	#strokeWords(): Drawn {
		const { strokeStyle, lineWidth, dash, lineCap, lineJoin } = this.#state;
		return inWords(String(strokeStyle), lineWidth, `[${dash}]`, lineCap, lineJoin);
	}

	readonly setTransform = (scale: number, _b: number, _c: number, _d: number, left: number, top: number): void => {
		this.#state.origin = [left / scale, top / scale];
	};
	readonly clearRect = (): void => undefined;
	readonly createLinearGradient = (...ends: number[]): Gradient => new Gradient(...this.#placed(ends));
	readonly beginPath = (): void => {
		this.#path = "";
	};
	readonly moveTo = (x: number, y: number): void => this.#say("M", x, y);
	readonly lineTo = (x: number, y: number): void => this.#say("L", x, y);
	readonly bezierCurveTo = (...numbers: number[]): void => this.#say("C", ...numbers);
	readonly closePath = (): void => this.#say("Z");
	readonly arc = (x: number, y: number, radius: number): void => this.#say("circle ", x, y, radius);
	readonly setLineDash = (dash: readonly number[]): void => {
		this.#state.dash = inWords(...dash);
	};
	readonly save = (): void => {
		const { ...state } = this.#state;
		this.#saved.push(state);
	};
	readonly restore = (): void => {
		Object.assign(this, this.#saved.pop());
	};
	readonly translate = (x: number, y: number): void => {
		this.#state.origin = this.#placed([x, y]);
	};
	readonly rotate = (radians: number): void => {
		this.#state.degrees = (radians * 180) / Math.PI;
	};
	readonly fill = (): void => {
		const { fillStyle, globalAlpha } = this.#state;
		this.drawn.push(inWords("fill", String(fillStyle), globalAlpha, this.#path));
	};
	readonly stroke = (): void => {
		this.drawn.push(inWords("stroke", this.#strokeWords(), this.#state.globalAlpha, this.#path));
	};
	readonly strokeText = (): void => {
		const { strokeStyle, lineWidth, dash, lineJoin } = this.#state;
		this.#halo = haloWords(String(strokeStyle), lineWidth, dash, lineJoin);
	};
	readonly fillText = (text: string): void => {
		const { fillStyle, font, letterSpacing, textAlign, origin, degrees } = this.#state;
		const face = /^(italic )?(\d+) ([\d.]+)px /.exec(font);
		const look = [face?.[1]?.trim(), face?.[2], face?.[3], Number.parseFloat(letterSpacing), textAlign];
		this.drawn.push(inWords("text", String(fillStyle), ...origin, degrees, ...look, this.#halo ?? undefined, text));
		this.#halo = null;
	};
}

const attribute = (attributes: string, name: string): string | undefined =>
	new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];

/** The gradients that a picture defines, by what refers to them. */
function gradientsIn(svg: string): Map<string, string> {
	const found = svg.matchAll(/<linearGradient([^>]*)>(.*?)<\/linearGradient>/g);
	return new Map(
		[...found].map(([, attributes = "", inner = ""]) => {
			const gradient = new Gradient(...["x1", "y1", "x2", "y2"].map((name) => Number(attribute(attributes, name))));
			for (const [, stop = ""] of inner.matchAll(/<stop([^>]*)\/>/g)) {
				const opacity = Math.round(Number(attribute(stop, "stop-opacity")) * 255);
				const color = `${attribute(stop, "stop-color")}${opacity.toString(16).padStart(2, "0")}`;
				gradient.addColorStop(Number(attribute(stop, "offset")), color);
			}
			return [`url(#${attribute(attributes, "id")})`, String(gradient)];
		}),
	);
}

const ALIGNMENTS: Readonly<Record<string, string>> = { middle: "center", end: "right" };

/** The same, read from an SVG, in which what is left out has the value that the picture's root or SVG itself gives it. */
function drawnInSvg(svg: string): Drawn[] {
	const gradients = gradientsIn(svg);
	const joinOfAll = attribute(svg, "stroke-linejoin");
	const body = svg.slice(svg.indexOf("\n", svg.indexOf("<title>"))).replaceAll(/<rect[^>]*>/g, "");
	return [...body.matchAll(/<(path|circle|text)([^>]*)>([^<]*)/g)].flatMap(
		([, element, attributes = "", text = ""]) => {
			const value = (name: string): string | undefined => attribute(attributes, name);
			const paint = (name: string): string | undefined => gradients.get(value(name) ?? "") ?? value(name);
			const strokeWords = inWords(
				paint("stroke"),
				Number(value("stroke-width")),
				`[${value("stroke-dasharray") ?? ""}]`,
				value("stroke-linecap") ?? "butt",
				value("stroke-linejoin") ?? joinOfAll,
			);
			if (element === "text") {
				const [degrees = 0, ...center] = [...(value("transform") ?? "").matchAll(/-?[\d.]+/g)].map(Number);
				const [x, y] = [Number(value("x")), Number(value("y"))];
				if (center.length > 0) expect(center).toEqual([x, y]);
				const look = [
					value("font-style"),
					value("font-weight"),
					value("font-size"),
					Number(value("letter-spacing") ?? 0),
				];
				const align = ALIGNMENTS[value("text-anchor") ?? ""] ?? "left";
				const dash = value("stroke-dasharray") ?? "";
				const halo =
					value("paint-order") === "stroke"
						? haloWords(paint("stroke"), Number(value("stroke-width")), dash, value("stroke-linejoin") ?? joinOfAll)
						: value("stroke");
				return [inWords("text", paint("fill"), x, y, degrees, ...look, align, halo, text)];
			}
			const path = element === "circle" ? `circle ${value("cx")} ${value("cy")} ${value("r")}` : (value("d") ?? "");
			const opacity = Number(value("opacity") ?? 1);
			return [
				...(value("fill") === "none" ? [] : [inWords("fill", paint("fill"), opacity, path)]),
				...(value("stroke") === undefined ? [] : [inWords("stroke", strokeWords, opacity, path)]),
			];
		},
	);
}

describe("the two renderers", () => {
	it.each(Object.entries(GOLDEN_PICTURES))(
		"draw the same marks in the same order, with the same paint: %s",
		(_, input) => {
			const scene = composeScene(input);
			const context = new RecordingContext();
			paintScene(context as unknown as CanvasRenderingContext2D, scene, 2);
			expect(context.drawn.length).toBeGreaterThan(5);
			expect(drawnInSvg(sceneToSvg(scene))).toEqual(context.drawn);
		},
	);
});

describe("sceneToSvg", () => {
	it("escapes what sources and editors wrote", () => {
		const headline = { en: 'A <b>"bold" & risky</b> claim', uk: "…" };
		const svg = sceneToSvg(composeScene(sceneInput({ claims: [makeClaim({ properties: { headline } })] })));
		expect(svg).toContain("<title>A &lt;b&gt;&quot;bold&quot; &amp; risky&lt;/b&gt; claim</title>");
		expect(svg).not.toContain("<b>");
	});

	it("escapes the ids of claims", () => {
		const svg = sceneToSvg(
			composeScene(sceneInput({ claims: [makeClaim({ id: 'x"><img src=x onerror=alert(1)>' })] })),
		);
		expect(svg).toContain('data-claim="x&quot;&gt;&lt;img');
		expect(svg).not.toContain("<img");
	});

	it("has a title, a size, and ids of its own", () => {
		const scene = composeScene(GOLDEN_PICTURES["arrows"] ?? sceneInput());
		const svg = sceneToSvg(scene, undefined, { title: "The front", idPrefix: "poster" });
		expect(svg).toContain("<title>The front</title>");
		expect(svg).toContain('viewBox="0 0 560 480"');
		const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
		expect(ids.length).toBeGreaterThan(0);
		expect(new Set(ids).size).toBe(ids.length);
		for (const id of ids) expect(id).toMatch(/^poster-/);
		for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
	});
});
