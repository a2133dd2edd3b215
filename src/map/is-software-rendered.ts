/** Renderers that draw with the processor: SwiftShader and Mesa's rasterisers, and Windows' without a driver. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * Whether WebGL on a canvas that has a context is drawn by the processor. Then an "accelerated" 2D canvas is many times
 * slower than one in main memory (`docs/performance.md`). False where the browser does not name its renderer.
 */
export function isSoftwareRendered(canvas: HTMLCanvasElement): boolean {
	const context = canvas.getContext("webgl2");
	const names = context?.getExtension("WEBGL_debug_renderer_info");
	if (!context || !names) return false;
	return SOFTWARE.test(String(context.getParameter(names.UNMASKED_RENDERER_WEBGL)));
}
