import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { decodeWoff } from "./decode-woff.ts";

const require = createRequire(import.meta.url);

const FAMILY = "Noto Sans";
/** The packages' files hold one script each. Under one name the renderer would mix their weights. */
const CYRILLIC_FAMILY = "Noto Cyrl";
const FACES = ["400-normal", "600-normal", "400-italic"] as const;

let fonts: Promise<Uint8Array[]> | undefined;

/** Starts the renderer, which may be done only once in a process, and reads the map's typeface in both scripts. */
const load = (): Promise<Uint8Array[]> => {
	fonts ??= (async () => {
		await initWasm(await readFile(require.resolve("@resvg/resvg-wasm/index_bg.wasm")));
		const read = (script: string, face: string): Promise<Buffer> =>
			readFile(require.resolve(`@fontsource/noto-sans/files/noto-sans-${script}-${face}.woff`));
		return Promise.all(
			FACES.flatMap((face) => [
				read("latin", face).then((woff) => decodeWoff(woff, [FAMILY, FAMILY])),
				read("cyrillic", face).then((woff) => decodeWoff(woff, [FAMILY, CYRILLIC_FAMILY])),
			]),
		);
	})();
	return fonts;
};

const TEXT = /(<text[^>]*>)([^<]*)(<\/text>)/g;
const CYRILLIC = /[\u0400-\u04ff]+/g;

/** Names for every text the file that has its script and weight: the semibold files are a family of their own. */
const nameFonts = (svg: string): string =>
	svg.replace(TEXT, (_all, start: string, text: string, end: string) => {
		const weight = start.includes('font-weight="600"') ? " SemiBold" : "";
		const own = start.replace(/ font-family="[^"]*"/, "").replace("<text", `<text font-family="${FAMILY}${weight}"`);
		const parts = text.replace(CYRILLIC, `<tspan font-family="${CYRILLIC_FAMILY}${weight}">$&</tspan>`);
		return own + parts + end;
	});

/** Draws an SVG as PNG; `scale` 2 gives two pixels for one of the drawing. Nothing but the project's own fonts is used. */
export async function renderPng(svg: string, scale: number): Promise<Uint8Array> {
	const fontBuffers = await load();
	const resvg = new Resvg(nameFonts(svg), {
		fitTo: { mode: "zoom", value: scale },
		font: { fontBuffers, defaultFontFamily: FAMILY, sansSerifFamily: FAMILY },
	});
	const image = resvg.render();
	const png = image.asPng();
	image.free();
	resvg.free();
	return png;
}
