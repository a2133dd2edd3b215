import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { readBytes } from "../read/read-file.ts";
import { renderPng } from "./render-png.ts";

/** To be raised when the renderer or its fonts change: what was drawn before is drawn again. */
const RENDERER_VERSION = 1;

/** Draws PNGs as `renderPng` does, and keeps each in a folder by what it was drawn from: a build draws only what is new. */
export const cachedPng =
	(folder: string) =>
	async (svg: string, scale: number): Promise<Uint8Array> => {
		const name = createHash("sha256").update(`${RENDERER_VERSION} ${scale} ${svg}`).digest("hex");
		const file = path.join(folder, `${name}.png`);
		const kept = await readBytes(file);
		if (kept !== null) return kept;
		const png = await renderPng(svg, scale);
		await mkdir(folder, { recursive: true });
		/** A build that is stopped here leaves no half a picture to the next one. */
		const part = `${file}.${process.pid}.tmp`;
		await writeFile(part, png);
		await rename(part, file);
		return png;
	};
