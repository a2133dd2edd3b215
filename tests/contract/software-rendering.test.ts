import { describe, expect, it } from "vitest";
import { isSoftwareRendered } from "../../src/map/is-software-rendered.ts";

/** A canvas whose WebGL context names a renderer of the test's choice. */
function canvasRenderedBy(renderer: string): HTMLCanvasElement {
	const canvas = document.createElement("canvas");
	const context = {
		getExtension: () => ({ UNMASKED_RENDERER_WEBGL: 0x92_46 }),
		getParameter: () => renderer,
	};
	canvas.getContext = (() => context) as unknown as HTMLCanvasElement["getContext"];
	return canvas;
}

describe("isSoftwareRendered", () => {
	it("knows this browser's emulated card, which the tests ask for", () => {
		expect(isSoftwareRendered(document.createElement("canvas"))).toBe(true);
	});

	it.each([
		["ANGLE (Mesa, llvmpipe (LLVM 15.0.6, 256 bits), OpenGL 4.5)", true],
		["ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0)", false],
		["Apple GPU", false],
		["Adreno (TM) 640", false],
	])("reads %s", (renderer, expected) => {
		expect(isSoftwareRendered(canvasRenderedBy(renderer))).toBe(expected);
	});

	it("takes a canvas without WebGL for one that is not", () => {
		const canvas = document.createElement("canvas");
		canvas.getContext("2d");
		expect(isSoftwareRendered(canvas)).toBe(false);
	});
});
