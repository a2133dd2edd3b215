import "./claim-map.css";
import type { ClaimId } from "../domain/ids.ts";
import type { Camera } from "../domain/view-state.ts";
import type { Viewport } from "../scene/viewport.ts";
import type { BegunMap } from "./begin-map.ts";
import { GlMap } from "./gl-map.ts";
import type { MapFailure, MapHandle, MapOptions, MapPicture, MapView } from "./map-view.ts";
import { isSameCamera } from "./same-camera.ts";
import { StillMap } from "./still-map.ts";

export type { MapCallbacks, MapHandle, MapOptions, MapView } from "./map-view.ts";

/** How long after a loss the browser is asked for another context, and how often in a row. */
const RESTORE_MILLISECONDS = 2000;
const MOST_RESTORES = 3;
/** A loss after the live map has stood for so long begins a row of its own. */
const STEADY_MILLISECONDS = 60_000;
/** Of an element in the container that holds a live map. */
const LAYER_CLASS = "live-layer";

/**
 * Draws the map into an empty container and keeps it up to date: a live map, or a still one where there is no WebGL or
 * its context is taken or given away. Which of the two is on screen may change; the handle stays.
 *
 * On the container, or on the live map's layer in it, stand from the first painted frame on `data-rendered-date` (the
 * date of the frame on screen) and `data-visible-claims` (ids of the claims shown on it, or their number above 500).
 */
export const createMap = (container: HTMLElement, options: MapOptions): MapHandle => new ClaimMap(container, options);

class ClaimMap implements MapHandle {
	readonly #container: HTMLElement;
	readonly #options: MapOptions;
	#view: MapView;
	#camera: MapOptions["camera"];
	/** What is on screen. */
	#shown: MapPicture;
	/** A live map that is being drawn beneath the still one. */
	#rising: GlMap | null = null;
	#layer: HTMLElement | null = null;
	#mayBeLive: boolean;
	#hasWebGl = true;
	#restores = 0;
	#restoring = 0;
	/** Since when the present live map has been on screen. */
	#liveSince = performance.now();
	#hovered: ClaimId | null = null;
	/** Where the rising map was last sent to, to be where the still one is. */
	#sentTo: Camera | null = null;
	#isRemoved = false;
	#viewport: Viewport | null = null;

	constructor(container: HTMLElement, options: MapOptions) {
		this.#container = container;
		this.#options = options;
		this.#view = options.view;
		this.#camera = options.camera;
		this.#mayBeLive = options.startsStill !== true;
		this.#shown = this.#mayBeLive ? this.#start() : new StillMap(container, this.#current());
	}

	get viewport(): Viewport | null {
		return this.#viewport;
	}

	get isInteractive(): boolean {
		return this.#shown.isInteractive;
	}

	update(view: MapView): void {
		this.#view = view;
		this.#shown.update(view);
		this.#rising?.update(view);
	}

	moveTo(camera: Parameters<MapHandle["moveTo"]>[0]): void {
		this.#shown.moveTo(camera);
		this.#rising?.moveTo(camera);
	}

	fit(...where: Parameters<MapHandle["fit"]>): void {
		this.#shown.fit(...where);
	}

	reveal(...which: Parameters<MapHandle["reveal"]>): void {
		this.#shown.reveal(...which);
	}

	zoomBy(delta: number): void {
		this.#shown.zoomBy(delta);
	}

	setLive(isLive: boolean): void {
		if (this.#isRemoved) return;
		this.#mayBeLive = isLive;
		this.#restores = 0;
		if (isLive) this.#rise();
		else this.#giveBack();
	}

	remove(): void {
		this.#isRemoved = true;
		window.clearTimeout(this.#restoring);
		this.#dropRising();
		this.#shown.remove();
		this.#dropLayer();
	}

	/** At once live, or still where there is no WebGL. */
	#start(): MapPicture {
		try {
			const begun = this.#takeBegun();
			return begun === undefined
				? new GlMap(this.#container, this.#current(), () => this.#lose())
				: this.#makeLive(begun.element, this.#current(), begun);
		} catch (error) {
			this.#hasWebGl = false;
			return this.#fallBack(error instanceof Error ? error.message : String(error), "no-webgl");
		}
	}

	/** Puts a base that was begun elsewhere into this map, if it is still good. */
	#takeBegun(): BegunMap | undefined {
		const { begun } = this.#options;
		if (begun === undefined || begun.isLost) {
			begun?.remove();
			return undefined;
		}
		begun.element.className = LAYER_CLASS;
		this.#container.prepend(begun.element);
		this.#layer = begun.element;
		return begun;
	}

	#fallBack(reason: string, failure: MapFailure): StillMap {
		this.#options.callbacks.onFailure(reason, failure);
		this.#container.replaceChildren();
		this.#container.classList.remove("maplibregl-map");
		this.#layer = null;
		return new StillMap(this.#container, this.#current());
	}

	#lose(): void {
		if (this.#isRemoved) return;
		if (this.#rising !== null) this.#dropRising();
		else if (this.#shown.isInteractive) {
			if (performance.now() - this.#liveSince >= STEADY_MILLISECONDS) this.#restores = 0;
			this.#shown.remove();
			this.#pointNowhere();
			this.#shown = this.#fallBack("The map's WebGL context was lost", "webgl-lost");
		}
		if (this.#restores === MOST_RESTORES) return;
		this.#restores += 1;
		window.clearTimeout(this.#restoring);
		this.#restoring = window.setTimeout(() => this.#mayBeLive && this.#rise(), RESTORE_MILLISECONDS);
	}

	/** Draws a live map beneath the still one, which it replaces with its first frame. */
	#rise(): void {
		if (this.#isRemoved || !this.#hasWebGl || this.#shown.isInteractive || this.#rising !== null) return;
		const layer = document.createElement("div");
		layer.className = LAYER_CLASS;
		this.#container.prepend(layer);
		this.#layer = layer;
		try {
			this.#rising = this.#makeRising(layer);
		} catch (error) {
			this.#hasWebGl = false;
			this.#dropLayer();
			this.#options.callbacks.onFailure(error instanceof Error ? error.message : String(error), "no-webgl");
		}
	}

	#makeRising(layer: HTMLElement): GlMap {
		const options = this.#current();
		const callbacks: MapOptions["callbacks"] = {
			...options.callbacks,
			/** Until it is on screen, the camera that counts is the still map's. */
			onCamera: (camera) => this.#rising === null && options.callbacks.onCamera(camera),
			onFrame: (scene) => {
				if (!this.#isInPlace(scene.viewport.camera)) return;
				this.#surface();
				options.callbacks.onFrame(scene);
			},
		};
		return this.#makeLive(layer, { ...options, callbacks });
	}

	/** A live map in a layer of the container. The map reads its name off its element, which itself must not have one. */
	#makeLive(layer: HTMLElement, options: MapOptions, begun?: BegunMap): GlMap {
		layer.setAttribute("aria-label", this.#container.getAttribute("aria-label") ?? "");
		const map = new GlMap(layer, options, () => this.#lose(), begun);
		layer.removeAttribute("aria-label");
		return map;
	}

	/**
	 * Whether the rising map is where the reader has moved the still one to by now. If not, it is sent there, and its next
	 * frame is waited for; where it cannot go to, it stays as near as it comes.
	 */
	#isInPlace(camera: Camera): boolean {
		const wanted = this.#shown.viewport?.camera;
		if (this.#rising === null || wanted === undefined) return true;
		if (wanted === this.#sentTo || isSameCamera(camera, wanted)) return true;
		this.#sentTo = wanted;
		this.#rising.moveTo(wanted);
		return false;
	}

	/** The live map is drawn: the still one goes in the same task. */
	#surface(): void {
		if (this.#rising === null) return;
		const hadFocus = this.#container.contains(document.activeElement);
		this.#shown.remove();
		this.#shown = this.#rising;
		this.#rising = null;
		this.#liveSince = performance.now();
		this.#pointNowhere();
		if (hadFocus) this.#container.querySelector("canvas")?.focus({ preventScroll: true });
		this.#options.callbacks.onLive?.();
	}

	/** Frees the context; the still map takes over. */
	#giveBack(): void {
		window.clearTimeout(this.#restoring);
		this.#dropRising();
		if (!this.#shown.isInteractive) return;
		this.#shown.remove();
		this.#pointNowhere();
		this.#dropLayer();
		this.#container.replaceChildren();
		this.#container.classList.remove("maplibregl-map");
		this.#shown = new StillMap(this.#container, this.#current());
	}

	/** What was pointed at on a picture that has gone is not on the next one, until the pointer moves there. */
	#pointNowhere(): void {
		if (this.#hovered === null) return;
		this.#hovered = null;
		this.#options.callbacks.onHover(null);
	}

	#dropRising(): void {
		if (this.#rising === null) return;
		const rising = this.#rising;
		this.#rising = null;
		rising.remove();
		this.#dropLayer();
	}

	#dropLayer(): void {
		this.#layer?.remove();
		this.#layer = null;
	}

	/** The options as they are by now: the view and the camera that a new picture goes on from. */
	#current(): MapOptions {
		const { callbacks } = this.#options;
		return {
			...this.#options,
			view: this.#view,
			callbacks: {
				...callbacks,
				onCamera: (moved) => {
					this.#camera = moved;
					callbacks.onCamera(moved);
				},
				onHover: (id) => {
					this.#hovered = id;
					callbacks.onHover(id);
				},
				onFrame: (scene) => {
					this.#viewport = scene.viewport;
					callbacks.onFrame(scene);
				},
			},
			...(this.#camera === undefined ? {} : { camera: this.#camera }),
		};
	}
}
