import { paintMark, type StampPainter } from "../scene/paint-scene.ts";
import type { Stamp } from "../scene/scene.ts";

/** Larger stamps (a wide halo, seen from near) are few on a screen and would fill what is kept: they are drawn anew. */
const LARGEST_PIXELS = 256;
/** Of one generation: 8 MB. */
const MOST_PIXELS = 2 ** 21;

/** A stamp's pixels, and where its [0, 0] lies in them. */
interface KeptStamp {
	readonly bitmap: ImageBitmap;
	readonly originX: number;
	readonly originY: number;
}

/**
 * Draws each stamp once and then copies its pixels, which takes a tenth of the time. Stamps are put on whole device
 * pixels, so that a copy is as sharp as the drawing. Each has a bitmap of its own: the browser copies a whole one many
 * times faster than a piece of a larger one. Kept are two generations: what was not painted while a generation filled
 * up is dropped.
 */
export class StampPixels implements StampPainter {
	/** Every new stamp is drawn on it; what has been drawn leaves it as a bitmap. */
	readonly #context: OffscreenCanvasRenderingContext2D | null;
	#recent = new Map<Stamp, KeptStamp>();
	#older = new Map<Stamp, KeptStamp>();
	#recentPixels = 0;
	#pixelRatio = 0;

	constructor({ inMainMemory }: { readonly inMainMemory: boolean }) {
		this.#context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: inMainMemory });
	}

	paint(context: CanvasRenderingContext2D, stamp: Stamp, x: number, y: number, pixelRatio: number): boolean {
		if (pixelRatio !== this.#pixelRatio) this.forget();
		this.#pixelRatio = pixelRatio;
		const kept = this.#recent.get(stamp) ?? this.#keep(stamp);
		if (kept === null) return false;
		const { bitmap, originX, originY } = kept;
		const left = (Math.round(x * pixelRatio) - originX) / pixelRatio;
		const top = (Math.round(y * pixelRatio) - originY) / pixelRatio;
		context.drawImage(bitmap, left, top, bitmap.width / pixelRatio, bitmap.height / pixelRatio);
		return true;
	}

	/** Drops all pixels: what they show, a typeface for instance, has changed. */
	forget(): void {
		closeAll(this.#recent);
		closeAll(this.#older);
		this.#recent = new Map();
		this.#older = new Map();
		this.#recentPixels = 0;
	}

	/** Takes a stamp over from the older generation, or draws it; null if it is too large to be kept. */
	#keep(stamp: Stamp): KeptStamp | null {
		const kept = this.#older.get(stamp) ?? this.#draw(stamp);
		if (kept === null) return null;
		const pixels = kept.bitmap.width * kept.bitmap.height;
		this.#older.delete(stamp);
		if (this.#recentPixels + pixels > MOST_PIXELS) {
			closeAll(this.#older);
			this.#older = this.#recent;
			this.#recent = new Map();
			this.#recentPixels = 0;
		}
		this.#recent.set(stamp, kept);
		this.#recentPixels += pixels;
		return kept;
	}

	#draw(stamp: Stamp): KeptStamp | null {
		const ratio = this.#pixelRatio;
		const [originX, originY] = [Math.ceil(-stamp.left * ratio), Math.ceil(-stamp.top * ratio)];
		const width = originX + Math.ceil(stamp.right * ratio);
		const height = originY + Math.ceil(stamp.bottom * ratio);
		const context = this.#context;
		if (context === null || Math.max(width, height) > LARGEST_PIXELS) return null;
		context.canvas.width = width;
		context.canvas.height = height;
		context.setTransform(ratio, 0, 0, ratio, originX, originY);
		for (const mark of stamp.marks) paintMark(context, mark);
		return { bitmap: context.canvas.transferToImageBitmap(), originX, originY };
	}
}

/** Frees the pixels at once. */
function closeAll(stamps: ReadonlyMap<Stamp, KeptStamp>): void {
	for (const { bitmap } of stamps.values()) bitmap.close();
}
