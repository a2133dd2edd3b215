import { paintScene } from "../scene/paint-scene.ts";
import type { Scene } from "../scene/scene.ts";
import { isSameView } from "./same-camera.ts";
import { StampPixels } from "./stamp-pixels.ts";

/** Sharper than this costs time and cannot be seen. */
const LARGEST_PIXEL_RATIO = 3;

/** The canvas over the map on which scenes are painted. Hidden from assistive technology: the list says it in words. */
export class Overlay {
	readonly #canvas = document.createElement("canvas");
	readonly #context: CanvasRenderingContext2D;
	readonly #stamps: StampPixels;
	#scene: Scene | null = null;

	/**
	 * `inMainMemory` keeps the picture off a graphics card that is only emulated. Throws an Error if the browser has no 2D
	 * canvas.
	 */
	constructor(parent: HTMLElement, { inMainMemory }: { readonly inMainMemory: boolean }) {
		this.#canvas.className = "claim-overlay";
		this.#canvas.setAttribute("aria-hidden", "true");
		const context = this.#canvas.getContext("2d", { willReadFrequently: inMainMemory });
		if (context === null) throw new Error("This browser has no 2D canvas");
		this.#context = context;
		this.#stamps = new StampPixels({ inMainMemory });
		parent.append(this.#canvas);
		document.fonts.addEventListener("loadingdone", this.#redraw);
	}

	paint(scene: Scene): void {
		/** While the camera moves or the picture's size changes, outlines are other ones in every picture. */
		this.#stamps.keepsMore = this.#scene !== null && isSameView(scene.viewport, this.#scene.viewport);
		this.#scene = scene;
		const ratio = Math.min(window.devicePixelRatio || 1, LARGEST_PIXEL_RATIO);
		const { width, height } = scene.viewport;
		const [columns, rows] = [Math.round(width * ratio), Math.round(height * ratio)];
		if (this.#canvas.width !== columns || this.#canvas.height !== rows) {
			this.#canvas.width = columns;
			this.#canvas.height = rows;
			this.#canvas.style.width = `${width}px`;
			this.#canvas.style.height = `${height}px`;
		}
		paintScene(this.#context, scene, ratio, this.#stamps);
	}

	/** A typeface has arrived: words and numbers were drawn in another. The picture, and the day it shows, stay. */
	readonly #redraw = (): void => {
		this.#stamps.forget();
		if (this.#scene !== null) this.paint(this.#scene);
	};

	remove(): void {
		document.fonts.removeEventListener("loadingdone", this.#redraw);
		/** Frees the bitmap at once; a removed canvas keeps it until it is collected. */
		this.#canvas.width = 0;
		this.#canvas.remove();
		this.#stamps.forget();
	}
}
