import { type PaintStamp, paintMark } from "../scene/paint-scene.ts";
import type { Stamp } from "../scene/scene.ts";

/** Larger stamps (a wide halo, seen from near) are few on a screen and would take much memory: they are drawn anew. */
const LARGEST_PIXELS = 256 * 256;
/** Of all that are kept: 16 MB. When it is full, all of it is dropped, and what is still shown is drawn once more. */
const MOST_PIXELS = 4_000_000;

interface KeptStamp {
	readonly bitmap: ImageBitmap;
	/** Where [0, 0] lies in it, in device pixels. */
	readonly originX: number;
	readonly originY: number;
}

/**
 * Draws each stamp once and then copies its pixels, which takes a tenth of the time. Stamps are put on whole device
 * pixels, so that a copy is as sharp as the drawing.
 */
export class StampPixels {
	readonly #inMainMemory: boolean;
	readonly #kept = new Map<Stamp, KeptStamp>();
	#drawing: OffscreenCanvasRenderingContext2D | null = null;
	#pixelRatio = 0;
	#pixels = 0;

	constructor({ inMainMemory }: { readonly inMainMemory: boolean }) {
		this.#inMainMemory = inMainMemory;
	}

	readonly paint: PaintStamp = (context, { stamp, x, y }, pixelRatio) => {
		if (pixelRatio !== this.#pixelRatio) this.forget();
		this.#pixelRatio = pixelRatio;
		const kept = this.#kept.get(stamp) ?? this.#draw(stamp);
		if (kept === null) return false;
		const { bitmap, originX, originY } = kept;
		const left = (Math.round(x * pixelRatio) - originX) / pixelRatio;
		const top = (Math.round(y * pixelRatio) - originY) / pixelRatio;
		context.drawImage(bitmap, left, top, bitmap.width / pixelRatio, bitmap.height / pixelRatio);
		return true;
	};

	/** Drops all pixels: what they show, a typeface for instance, has changed. */
	forget(): void {
		for (const { bitmap } of this.#kept.values()) bitmap.close();
		this.#kept.clear();
		this.#pixels = 0;
	}

	/** One canvas for all: to get a context takes longer than to draw a stamp. */
	#context(): OffscreenCanvasRenderingContext2D | null {
		this.#drawing ??= new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: this.#inMainMemory });
		return this.#drawing;
	}

	#draw(stamp: Stamp): KeptStamp | null {
		const ratio = this.#pixelRatio;
		const [originX, originY] = [Math.ceil(-stamp.left * ratio), Math.ceil(-stamp.top * ratio)];
		const width = originX + Math.ceil(stamp.right * ratio);
		const height = originY + Math.ceil(stamp.bottom * ratio);
		if (width * height > LARGEST_PIXELS) return null;
		const context = this.#context();
		if (context === null) return null;
		const { canvas } = context;
		canvas.width = width;
		canvas.height = height;
		context.setTransform(ratio, 0, 0, ratio, originX, originY);
		context.lineJoin = "round";
		for (const mark of stamp.marks) paintMark(context, mark);
		if (this.#pixels + width * height > MOST_PIXELS) this.forget();
		this.#pixels += width * height;
		const kept = { bitmap: canvas.transferToImageBitmap(), originX, originY };
		this.#kept.set(stamp, kept);
		return kept;
	}
}
