import { paintMark, type StampPainter } from "../scene/paint-scene.ts";
import type { Mark, Stamp } from "../scene/scene.ts";

/** Edge of a page in device pixels. A page that was copied from is duplicated when it is drawn on: so pages are small. */
const PAGE_PIXELS = 512;
/** 16 MB. When all are full, all are dropped, and what is on screen is drawn once more. */
const MOST_PAGES = 16;
/** Larger stamps (a wide halo, seen from near) are few on a screen and would fill the pages: they are drawn anew. */
const LARGEST_PIXELS = PAGE_PIXELS / 2;

interface Page {
	readonly context: OffscreenCanvasRenderingContext2D;
	/** Stamps stand in rows: where the next one goes, and where the next row begins. */
	left: number;
	top: number;
	bottom: number;
}

interface KeptStamp {
	readonly page: Page;
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
	/** Where the stamp's [0, 0] lies in it. */
	readonly originX: number;
	readonly originY: number;
}

/**
 * Draws each stamp once and then copies its pixels, which takes a tenth of the time. Stamps are put on whole device
 * pixels, so that a copy is as sharp as the drawing.
 */
export class StampPixels implements StampPainter {
	readonly #inMainMemory: boolean;
	readonly #kept = new Map<Stamp, KeptStamp>();
	#pages: Page[] = [];
	#pixelRatio = 0;

	constructor({ inMainMemory }: { readonly inMainMemory: boolean }) {
		this.#inMainMemory = inMainMemory;
	}

	/** Draws what is not kept yet, all of it before the first is copied. */
	prepare(marks: readonly Mark[], pixelRatio: number): void {
		if (pixelRatio !== this.#pixelRatio) this.forget();
		this.#pixelRatio = pixelRatio;
		if (this.#keepAll(marks)) return;
		this.forget();
		this.#keepAll(marks);
	}

	paint(context: CanvasRenderingContext2D, stamp: Stamp, x: number, y: number): boolean {
		const kept = this.#kept.get(stamp);
		if (kept === undefined) return false;
		const ratio = this.#pixelRatio;
		const { page, left, top, width, height, originX, originY } = kept;
		const toLeft = (Math.round(x * ratio) - originX) / ratio;
		const toTop = (Math.round(y * ratio) - originY) / ratio;
		context.drawImage(page.context.canvas, left, top, width, height, toLeft, toTop, width / ratio, height / ratio);
		return true;
	}

	/** Drops all pixels: what they show, a typeface for instance, has changed. */
	forget(): void {
		this.#kept.clear();
		/** Frees the bitmaps at once. */
		for (const { context } of this.#pages) context.canvas.width = 0;
		this.#pages = [];
	}

	/** False if there is no room for one of them. */
	#keepAll(marks: readonly Mark[]): boolean {
		for (const mark of marks) {
			if (mark.type === "group" && !this.#keepAll(mark.marks)) return false;
			if (mark.type === "stamp" && !this.#kept.has(mark.stamp) && !this.#keep(mark.stamp)) return false;
		}
		return true;
	}

	#keep(stamp: Stamp): boolean {
		const ratio = this.#pixelRatio;
		const [originX, originY] = [Math.ceil(-stamp.left * ratio), Math.ceil(-stamp.top * ratio)];
		const width = originX + Math.ceil(stamp.right * ratio);
		const height = originY + Math.ceil(stamp.bottom * ratio);
		if (Math.max(width, height) > LARGEST_PIXELS) return true;
		const page = this.#pageFor(width, height);
		if (page === null) return false;
		const { context, left, top } = page;
		page.left += width;
		page.bottom = Math.max(page.bottom, top + height);
		context.setTransform(ratio, 0, 0, ratio, left + originX, top + originY);
		for (const mark of stamp.marks) paintMark(context, mark);
		this.#kept.set(stamp, { page, left, top, width, height, originX, originY });
		return true;
	}

	/** A page with room at its `left` and `top`, or null if all are full. */
	#pageFor(width: number, height: number): Page | null {
		const last = this.#pages.at(-1);
		if (last !== undefined) {
			if (last.left + width > PAGE_PIXELS) {
				last.left = 0;
				last.top = last.bottom;
			}
			if (last.top + height <= PAGE_PIXELS) return last;
		}
		if (this.#pages.length === MOST_PAGES) return null;
		const context = new OffscreenCanvas(PAGE_PIXELS, PAGE_PIXELS).getContext("2d", {
			willReadFrequently: this.#inMainMemory,
		});
		if (context === null) return null;
		const page = { context, left: 0, top: 0, bottom: 0 };
		this.#pages.push(page);
		return page;
	}
}
