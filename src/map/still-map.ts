import type { Claim } from "../domain/claim.ts";
import type { Extent } from "../domain/view.ts";
import type { Camera } from "../domain/view-state.ts";
import { POINTER_PIXELS, pickClaims } from "../scene/pick.ts";
import type { Scene } from "../scene/scene.ts";
import { sceneToSvg } from "../scene/scene-to-svg.ts";
import { fitCamera, type Insets, unproject, type Viewport } from "../scene/viewport.ts";
import { announceFrame, type Size, sceneOf, unannounce } from "./frame.ts";
import { basemapExtent, limitCamera } from "./map-limits.ts";
import type { MapOptions, MapPicture, MapView } from "./map-view.ts";
import { reachOf } from "./pointer-reach.ts";
import { cameraToReveal } from "./reveal-claim.ts";
import { startCamera } from "./start-camera.ts";

/** A press that moved farther than this was a drag. */
const DRAG_PIXELS = 4;
const KEY_STEP_PIXELS = 100;
const WHEEL_ZOOM_PER_PIXEL = 1 / 400;
/** A frame in sight is painted far sooner. */
const UNSEEN_MILLISECONDS = 400;

type Point = readonly [x: number, y: number];

const KEY_STEPS: Readonly<Record<string, Point>> = {
	ArrowLeft: [-KEY_STEP_PIXELS, 0],
	ArrowRight: [KEY_STEP_PIXELS, 0],
	ArrowUp: [0, -KEY_STEP_PIXELS],
	ArrowDown: [0, KEY_STEP_PIXELS],
};
const KEY_ZOOMS: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1 };

/** The map where there is no WebGL: the same scene and the same base as one SVG, drawn anew for every change. */
export class StillMap implements MapPicture {
	readonly isInteractive = false;
	readonly #container: HTMLElement;
	readonly #options: MapOptions;
	readonly #picture = document.createElement("div");
	readonly #observer: ResizeObserver;
	#view: MapView;
	#camera: Camera;
	#scene: Scene | null = null;
	#scheduled = 0;
	#unseen = 0;
	#hovered: Claim["id"] | null = null;
	/** Where a press began and where it was last seen. */
	#press: { readonly start: Point; readonly last: Point } | null = null;

	constructor(container: HTMLElement, options: MapOptions) {
		this.#container = container;
		this.#options = options;
		this.#view = options.view;
		this.#camera = startCamera(this.#size(), options);
		this.#picture.className = "still-map";
		this.#picture.classList.toggle("leaves-scrolling", options.view.gestures !== undefined);
		this.#picture.tabIndex = 0;
		this.#picture.setAttribute("role", "application");
		this.#picture.setAttribute("aria-label", container.getAttribute("aria-label") ?? "Map");
		container.append(this.#picture);
		this.#listen();
		this.#observer = new ResizeObserver(() => {
			const { width, height } = this.#size();
			const drawn = this.#scene?.viewport;
			if (drawn?.width !== width || drawn.height !== height) this.#schedule();
		});
		this.#observer.observe(container);
		/** At once, where there is room: a frame out of sight may wait long for its turn, and has to show its date all the same. */
		if (container.clientWidth > 0 && container.clientHeight > 0) this.#draw();
		else this.#schedule();
	}

	#listen(): void {
		const picture = this.#picture;
		/** One finger or button moves the map; what others do beside it is not looked at. */
		const onFirst = (
			type: "pointerdown" | "pointermove" | "pointerup" | "pointercancel",
			act: (event: PointerEvent) => void,
		) => picture.addEventListener(type, (event) => event.isPrimary && act(event));
		onFirst("pointerdown", (event) => {
			const at = this.#pointOf(event);
			if (event.button === 0) this.#press = { start: at, last: at };
		});
		onFirst("pointermove", (event) => this.#move(event));
		onFirst("pointerup", (event) => this.#release(event));
		onFirst("pointercancel", () => this.#endPress());
		picture.addEventListener("pointerleave", () => this.#setHovered(null));
		picture.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
		picture.addEventListener("keydown", (event) => this.#key(event));
	}

	/** Where the map is by now, also in a drag that is not over yet. */
	get viewport(): Viewport {
		return { ...this.#size(), camera: this.#camera };
	}

	update(view: MapView): void {
		if (view === this.#view) return;
		this.#view = view;
		this.#schedule();
	}

	moveTo(camera: Camera): void {
		this.#setCamera(camera);
	}

	fit(extent: Extent, padding?: Insets): void {
		this.#setCamera(fitCamera(extent, this.#size(), padding ?? this.#view.insets));
	}

	reveal(claim: Claim, padding?: Insets): void {
		const viewport = { ...this.#size(), camera: this.#camera };
		const camera = cameraToReveal(claim, viewport, padding ?? this.#view.insets);
		if (camera !== null) this.#setCamera(camera);
	}

	zoomBy(delta: number): void {
		this.#setCamera({ ...this.#camera, zoom: this.#camera.zoom + delta });
	}

	remove(): void {
		this.#unschedule();
		this.#observer.disconnect();
		this.#picture.remove();
		unannounce(this.#container);
	}

	#limit(camera: Camera): Camera {
		return limitCamera(camera, basemapExtent(this.#options.basemap));
	}

	#size(): Size {
		return { width: this.#container.clientWidth, height: this.#container.clientHeight };
	}

	#pointOf({ clientX, clientY }: MouseEvent): Point {
		const { left, top } = this.#picture.getBoundingClientRect();
		return [clientX - left, clientY - top];
	}

	#setCamera(camera: Camera): void {
		this.#camera = this.#limit(camera);
		this.#schedule();
		this.#options.callbacks.onCamera(this.#camera);
	}

	/** With the next frame; out of sight, where browsers paint none, some time later. */
	#schedule(): void {
		if (this.#scheduled !== 0) return;
		this.#scheduled = requestAnimationFrame(() => this.#draw());
		this.#unseen = window.setTimeout(() => this.#draw(), UNSEEN_MILLISECONDS);
	}

	#unschedule(): void {
		cancelAnimationFrame(this.#scheduled);
		window.clearTimeout(this.#unseen);
		this.#scheduled = 0;
	}

	#draw(): void {
		this.#unschedule();
		this.#scene = sceneOf(this.#view, this.#options.basemap, this.#camera, this.#size());
		/** Our own SVG, in which every text is escaped. */
		this.#picture.innerHTML = sceneToSvg(this.#scene, this.#options.basemap);
		announceFrame(this.#container, this.#view, this.#scene, this.#options.callbacks);
	}

	#move(event: PointerEvent): void {
		/** The button was let go where no event tells of it: above a menu, or outside the window. */
		if (event.buttons === 0) this.#endPress();
		const at = this.#pointOf(event);
		if (this.#press === null) {
			const scene = this.#scene;
			this.#setHovered(scene === null ? null : (pickClaims(scene, ...at, POINTER_PIXELS)[0] ?? null));
			return;
		}
		if (event.pointerType === "touch" && this.#leavesScrolling) return;
		const { start, last } = this.#press;
		if (Math.hypot(at[0] - start[0], at[1] - start[1]) <= DRAG_PIXELS && start === last) return;
		this.#picture.setPointerCapture(event.pointerId);
		this.#press = { start, last: at };
		this.#camera = this.#limit(this.#panned(last[0] - at[0], last[1] - at[1]));
		this.#schedule();
	}

	/** Ends a press; returns whether there was one that was no drag. Where a drag has come to, the map stays. */
	#endPress(): boolean {
		const press = this.#press;
		this.#press = null;
		if (press === null) return false;
		if (press.start === press.last) return true;
		this.#options.callbacks.onCamera(this.#camera);
		return false;
	}

	#release(event: PointerEvent): void {
		if (!this.#endPress() || this.#scene === null) return;
		const [x, y] = this.#pointOf(event);
		this.#options.callbacks.onPick(pickClaims(this.#scene, x, y, reachOf(event)), { x, y });
	}

	#panned(across: number, down: number): Camera {
		const { width, height } = this.#size();
		const viewport = { width, height, camera: this.#camera };
		const [lng, lat] = unproject(viewport, width / 2 + across, height / 2 + down);
		return { lng, lat, zoom: this.#camera.zoom };
	}

	/** The page around the map scrolls by wheel and by finger. */
	get #leavesScrolling(): boolean {
		return this.#options.view.gestures !== undefined;
	}

	#wheel(event: WheelEvent): void {
		if (this.#leavesScrolling && !event.ctrlKey && !event.metaKey) return;
		event.preventDefault();
		this.zoomBy(-event.deltaY * WHEEL_ZOOM_PER_PIXEL);
	}

	#key(event: KeyboardEvent): void {
		const step = KEY_STEPS[event.key];
		const zoom = KEY_ZOOMS[event.key];
		if (event.altKey || event.ctrlKey || event.metaKey || (step === undefined && zoom === undefined)) return;
		event.preventDefault();
		if (step !== undefined) this.#setCamera(this.#panned(...step));
		if (zoom !== undefined) this.zoomBy(zoom);
	}

	#setHovered(id: Claim["id"] | null): void {
		if (id === this.#hovered) return;
		this.#hovered = id;
		this.#picture.classList.toggle("has-claim", id !== null);
		this.#options.callbacks.onHover(id);
	}
}
