import { paintMark, paintStamp, type StampPainter } from "../scene/paint-scene.ts";
import type { Stamp } from "../scene/scene.ts";

/** Larger stamps (a wide halo, seen from near) are few on a screen and would fill what is kept: they are drawn anew. */
const LARGEST_PIXELS = 256;
/** 32 MB: all stamps of a dozen days, months apart, of a hundred thousand claims. */
const MOST_PIXELS = 2 ** 23;

/** A stamp's pixels, and where its [0, 0] lies in them. */
interface KeptStamp {
	readonly bitmap: ImageBitmap;
	readonly pixels: number;
	readonly originX: number;
	readonly originY: number;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	/** When it was painted last, counted in paintings. */
	painted: number;
}

/**
 * Draws each stamp once and then copies its pixels, which takes a tenth of the time. Stamps are put on whole device
 * pixels, so that a copy is as sharp as the drawing. Each has a bitmap of its own: the browser copies a whole one many
 * times faster than a piece of a larger one. Without room, what has not been painted for longest goes.
 */
export class StampPixels implements StampPainter {
	/** False while what comes new is not likely to come again: it is painted, and nothing kept of it. */
	keepsMore = true;
	/** Every new stamp is drawn on it; what has been drawn leaves it as a bitmap. */
	readonly #context: OffscreenCanvasRenderingContext2D | null;
	readonly #kept = new Map<Stamp, KeptStamp>();
	#pixels = 0;
	/** How many stamps have been painted so far. */
	#painted = 0;
	#pixelRatio = 0;

	constructor({ inMainMemory }: { readonly inMainMemory: boolean }) {
		this.#context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: inMainMemory });
	}

	paint(context: CanvasRenderingContext2D, stamp: Stamp, x: number, y: number, pixelRatio: number): void {
		if (pixelRatio !== this.#pixelRatio) this.forget();
		this.#pixelRatio = pixelRatio;
		const kept = this.#kept.get(stamp) ?? (this.keepsMore ? this.#drawn(stamp) : null);
		const [left, top] = [Math.round(x * pixelRatio), Math.round(y * pixelRatio)];
		if (kept === null) paintStamp(context, stamp, left / pixelRatio, top / pixelRatio, pixelRatio);
		else {
			this.#painted += 1;
			kept.painted = this.#painted;
			const { bitmap, originX, originY, width, height } = kept;
			context.drawImage(bitmap, (left - originX) / pixelRatio, (top - originY) / pixelRatio, width, height);
		}
	}

	/** Drops all pixels: what they show, a typeface for instance, has changed. */
	forget(): void {
		for (const stamp of this.#kept.keys()) this.#drop(stamp);
	}

	/** The pixels of a new stamp, kept from now on. Null for one that is too large. */
	#drawn(stamp: Stamp): KeptStamp | null {
		const drawn = this.#draw(stamp);
		if (drawn !== null) this.#keep(stamp, drawn);
		return drawn;
	}

	/** Keeps a new stamp; if that is too many, half of them go, those that have not been painted for longest. */
	#keep(stamp: Stamp, kept: KeptStamp): void {
		this.#kept.set(stamp, kept);
		this.#pixels += kept.pixels;
		if (this.#pixels <= MOST_PIXELS) return;
		const longestAgo = [...this.#kept].sort(([, one], [, other]) => one.painted - other.painted);
		for (const [oldest] of longestAgo) {
			if (this.#pixels <= MOST_PIXELS / 2) return;
			this.#drop(oldest);
		}
	}

	/** Frees the pixels at once. */
	#drop(stamp: Stamp): void {
		const kept = this.#kept.get(stamp);
		if (kept === undefined) return;
		this.#kept.delete(stamp);
		this.#pixels -= kept.pixels;
		kept.bitmap.close();
	}

	/** Null for a stamp that is too large to be kept. */
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
		const bitmap = context.canvas.transferToImageBitmap();
		const size = { width: width / ratio, height: height / ratio };
		return { bitmap, pixels: width * height, originX, originY, ...size, painted: this.#painted };
	}
}
