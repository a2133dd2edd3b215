import type { IsoDay } from "../../../../src/domain/day.ts";
import { createRandom } from "../../corpus/random.ts";
import { type Face, readFace } from "./clock.ts";
import type { Drag, Walk } from "./scrub-page-api.ts";
import type { OnFrame, PaintedFrame, Technique } from "./technique.ts";

/** No frame takes this long; one that does is a failure of the technique or of this benchmark. */
const PATIENCE_MILLISECONDS = 20_000;
/** A step may begin anywhere between two refreshes of the screen, as a hand's does. */
const REFRESH_MILLISECONDS = 1000 / 60;

type Reading = "right" | "stale" | "torn";

/** Watches every painted frame of one technique and says what it shows. */
export class Watcher {
	readonly #faces: readonly Face[];
	readonly #days: readonly IsoDay[];
	/** Whether frames carry a date at all; the empty map's do not. */
	readonly #isDated: boolean;
	#wanted: number | null = null;
	#onRight: ((at: number) => void) | null = null;
	readonly #seen: Record<Reading, number> = { right: 0, stale: 0, torn: 0 };
	#last: number | null = null;

	constructor(faces: readonly Face[], days: readonly IsoDay[], isDated: boolean) {
		this.#faces = faces;
		this.#days = days;
		this.#isDated = isDated;
	}

	readonly onFrame: OnFrame = (frame) => {
		if (this.#wanted === null) return;
		const pixels = this.#faces.map((face) => frame.read(face));
		const at = performance.now();
		const reading = this.#isDated ? this.#judge(frame, pixels.map(readFace)) : "right";
		this.#seen[reading] += 1;
		if (reading === "right") this.#onRight?.(at);
	};

	#judge({ printedDate }: PaintedFrame, slots: readonly (number | null)[]): Reading {
		const [first = null] = slots;
		if (first === null || slots.some((slot) => slot !== first)) return "torn";
		this.#last = first;
		if (printedDate !== null && printedDate !== this.#days[first]) return "stale";
		return first === this.#wanted ? "right" : "stale";
	}

	/** Asks for a day; resolves with the milliseconds until the frame that shows it was drawn. */
	step(technique: Technique, slot: number): Promise<number> {
		return new Promise((resolve, reject) => {
			const impatience = setTimeout(() => {
				reject(new Error(`no frame of ${this.#days[slot]}; the last whole one showed ${this.#days[this.#last ?? -1]}`));
			}, PATIENCE_MILLISECONDS);
			this.#wanted = slot;
			const start = performance.now();
			this.#onRight = (at) => {
				this.#onRight = null;
				clearTimeout(impatience);
				resolve(at - start);
			};
			technique.show(this.#days[slot] as IsoDay);
		});
	}

	/** Counts frames that show any one day; for a drag that does not wait. */
	ask(technique: Technique, slot: number): void {
		this.#wanted = slot;
		technique.show(this.#days[slot] as IsoDay);
	}

	takeSeen(): Readonly<Record<Reading, number>> {
		const seen = { ...this.#seen };
		Object.assign(this.#seen, { right: 0, stale: 0, torn: 0 });
		return seen;
	}

	get lastDay(): IsoDay | null {
		return this.#last === null ? null : (this.#days[this.#last] ?? null);
	}
}

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Walks from the first visited day to the last, one step after the other; the step to the first is not counted. */
export async function walkThrough(watcher: Watcher, technique: Technique, slots: number, seed: number): Promise<Walk> {
	const random = createRandom(seed);
	await watcher.step(technique, 0);
	await settle();
	watcher.takeSeen();
	const milliseconds: number[] = [];
	for (let slot = 1; slot < slots; slot += 1) {
		await wait(random() * REFRESH_MILLISECONDS);
		milliseconds.push(await watcher.step(technique, slot));
		await settle();
	}
	const { right, stale, torn } = watcher.takeSeen();
	return { milliseconds, stale, torn, frames: right + stale + torn };
}

/** Two refreshes, so that a late frame of the last step is counted to it. */
async function settle(): Promise<void> {
	await nextFrame();
	await nextFrame();
}

const DRAG_STEP_MILLISECONDS = 4;

/** Asks for one day after the other without waiting for frames, as a fast hand does. */
export async function dragAcross(watcher: Watcher, technique: Technique, slots: number): Promise<Drag> {
	await watcher.step(technique, 0);
	watcher.takeSeen();
	for (let slot = 1; slot < slots; slot += 1) {
		watcher.ask(technique, slot);
		await wait(DRAG_STEP_MILLISECONDS);
	}
	await settle();
	const { right, stale, torn } = watcher.takeSeen();
	return { frames: right + stale + torn, torn, endedOn: watcher.lastDay };
}
