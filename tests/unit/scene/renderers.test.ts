import { describe, expect, it } from "vitest";
import { composeScene } from "../../../src/scene/compose-scene.ts";
import { paintScene } from "../../../src/scene/paint-scene.ts";
import { sceneToSvg } from "../../../src/scene/scene-to-svg.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { sceneInput } from "../../fixtures/scene-factory.ts";
import { GOLDEN_PICTURES } from "./golden-pictures.ts";

/** One thing drawn: what, and with which paint. */
type Stroke = string;

/** A canvas that notes what is drawn on it, in the words of the SVG. */
function recordingContext(): { context: CanvasRenderingContext2D; drawn: Stroke[] } {
	const drawn: Stroke[] = [];
	let path = "";
	const say = (letter: string, ...numbers: number[]): void => {
		path += letter + numbers.map((value) => Math.round(value * 100) / 100 || 0).join(" ");
	};
	const style = (value: unknown): string => (typeof value === "string" ? value : "gradient");
	let origin = "";
	const context: Record<string, unknown> = {
		beginPath: () => {
			path = "";
		},
		moveTo: (x: number, y: number) => say("M", x, y),
		lineTo: (x: number, y: number) => say("L", x, y),
		bezierCurveTo: (...numbers: number[]) => say("C", ...numbers),
		closePath: () => say("Z"),
		arc: (x: number, y: number, radius: number) => say("circle ", x, y, radius),
		fill: () => drawn.push(`fill ${style(context["fillStyle"])} ${path}`),
		stroke: () => drawn.push(`stroke ${style(context["strokeStyle"])} ${context["lineWidth"]} ${path}`),
		translate: (x: number, y: number) => {
			origin = `${Math.round(x * 100) / 100 || 0} ${Math.round(y * 100) / 100 || 0}`;
		},
		fillText: (text: string) => drawn.push(`text ${style(context["fillStyle"])} ${origin} ${text}`),
		createLinearGradient: () => ({ addColorStop: () => undefined }),
	};
	for (const name of ["setTransform", "clearRect", "setLineDash", "save", "restore", "rotate", "strokeText"]) {
		context[name] = () => undefined;
	}
	return { context: context as unknown as CanvasRenderingContext2D, drawn };
}

/** The same, read from an SVG. */
function drawnInSvg(svg: string): Stroke[] {
	const body = svg.slice(svg.indexOf("\n", svg.indexOf("<title>"))).replaceAll(/<rect[^>]*>/g, "");
	return [...body.matchAll(/<(path|circle|text)([^>]*)>([^<]*)/g)].flatMap(
		([, element, attributes = "", text = ""]) => {
			const value = (name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1];
			const style = (name: string): string => (value(name)?.startsWith("url(") ? "gradient" : (value(name) ?? "none"));
			if (element === "text") return [`text ${style("fill")} ${value("x")} ${value("y")} ${text}`];
			const path = element === "circle" ? `circle ${value("cx")} ${value("cy")} ${value("r")}` : (value("d") ?? "");
			return [
				...(style("fill") === "none" ? [] : [`fill ${style("fill")} ${path}`]),
				...(style("stroke") === "none" ? [] : [`stroke ${style("stroke")} ${value("stroke-width")} ${path}`]),
			];
		},
	);
}

describe("the two renderers", () => {
	it.each(Object.entries(GOLDEN_PICTURES))("draw the same marks in the same order: %s", (_, input) => {
		const scene = composeScene(input);
		const { context, drawn } = recordingContext();
		paintScene(context, scene, 2);
		expect(drawn.length).toBeGreaterThan(5);
		expect(drawnInSvg(sceneToSvg(scene))).toEqual(drawn);
	});
});

describe("sceneToSvg", () => {
	it("escapes what sources and editors wrote", () => {
		const headline = { en: 'A <b>"bold" & risky</b> claim', uk: "…" };
		const svg = sceneToSvg(composeScene(sceneInput({ claims: [makeClaim({ properties: { headline } })] })));
		expect(svg).toContain("<title>A &lt;b&gt;&quot;bold&quot; &amp; risky&lt;/b&gt; claim</title>");
		expect(svg).not.toContain("<b>");
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
