import { Map as MapLibreMap, type MapMouseEvent } from "maplibre-gl";
import type { Claim } from "../domain/claim.ts";
import type { Extent } from "../domain/view.ts";
import type { Camera } from "../domain/view-state.ts";
import { POINTER_PIXELS, pickClaims } from "../scene/pick.ts";
import type { Scene } from "../scene/scene.ts";
import { fitCamera, type Insets } from "../scene/viewport.ts";
import { themePaint } from "./basemap-style.ts";
import type { BegunMap } from "./begin-map.ts";
import { announceFrame, type Size, sceneOf, unannounce } from "./frame.ts";
import { sayGestures } from "./gesture-words.ts";
import { glSettings } from "./gl-settings.ts";
import { isSoftwareRendered } from "./is-software-rendered.ts";
import { basemapExtent, limitCamera } from "./map-limits.ts";
import type { MapOptions, MapPicture, MapView } from "./map-view.ts";
import { Overlay } from "./overlay.ts";
import { reachOf } from "./pointer-reach.ts";
import { cameraToReveal } from "./reveal-claim.ts";
import { isSameCamera } from "./same-camera.ts";
import { startCamera } from "./start-camera.ts";

/** A base that has not been drawn after this long will not be waited for: claims are shown without it. */
const BASE_PATIENCE_MILLISECONDS = 15_000;
const MOVE_MILLISECONDS = 180;

/**
 * The live map: MapLibre draws the base, the scene's marks lie on a canvas above it. The overlay is painted in
 * MapLibre's own `render` event, so that both show the same camera in the same frame, or by itself when only the view
 * changed. A frame always shows one view.
 */
export class GlMap implements MapPicture {
	readonly isInteractive = true;
	readonly #container: HTMLElement;
	readonly #options: MapOptions;
	readonly #map: MapLibreMap;
	readonly #overlay: Overlay;
	readonly #patience: number;
	#view: MapView;
	/** In which the base is drawn. */
	#theme: MapView["theme"];
	#scene: Scene | null = null;
	#isStyleLoaded = false;
	#isBaseDrawn = false;
	/** Whether the view has changed since the last frame. */
	#isStale = true;
	#scheduled = 0;
	#hovered: string | null = null;

	/**
	 * Throws if there is no WebGL. `onLost` is called when the WebGL context is taken away for good. A base that was `begun`
	 * in the same container is gone on with.
	 */
	constructor(container: HTMLElement, options: MapOptions, onLost: () => void, begun?: BegunMap) {
		this.#container = container;
		this.#options = options;
		this.#view = options.view;
		this.#theme = options.view.theme;
		this.#map = begun?.gl ?? new MapLibreMap(glSettings(container, options));
		this.#map.keyboard.disableRotation();
		this.#map.touchZoomRotate.disableRotation();
		const canvas = this.#map.getCanvas();
		canvas.setAttribute("role", "application");
		canvas.setAttribute("aria-label", container.getAttribute("aria-label") ?? "Map");
		this.#overlay = new Overlay(this.#map.getCanvasContainer(), { inMainMemory: isSoftwareRendered(canvas) });
		this.#listen(onLost);
		this.#patience = window.setTimeout(() => this.#showWithoutBase(), BASE_PATIENCE_MILLISECONDS);
		this.#goOn(begun);
	}

	/** Brings a base that was begun elsewhere to where this map is to be, if that is another place by now. */
	#goOn(begun: BegunMap | undefined): void {
		if (begun === undefined) return;
		const { width, height } = this.#size();
		const { clientWidth, clientHeight } = this.#container;
		if (width !== clientWidth || height !== clientHeight) this.#map.resize();
		const { lng, lat, zoom } = startCamera({ width: clientWidth, height: clientHeight }, this.#options);
		if (!isSameCamera({ lng, lat, zoom }, this.#camera())) this.#map.jumpTo(toMapLibre({ lng, lat, zoom }));
		this.#theme = begun.start.view.theme;
		if (begun.hasStyle) this.#styleIsLoaded();
		/** Not in this task: whoever makes a map does not have it yet, and may move it before the next frame. */
		if (begun.hasLoaded) this.#inNextFrame(() => this.#waitForGround());
	}

	/** What a base has loaded is the ground of where it began: elsewhere, that has to come first. */
	#waitForGround(): void {
		if (this.#map.loaded()) this.#baseIsDrawn();
		else this.#map.once("idle", () => this.#baseIsDrawn());
	}

	#styleIsLoaded(): void {
		this.#isStyleLoaded = true;
		if (this.#theme !== this.#view.theme) this.#applyTheme();
	}

	#listen(onLost: () => void): void {
		const map = this.#map;
		/** Before there is a base, its frames are not looked at. */
		map.on("render", () => this.#isBaseDrawn && this.#paint());
		map.on("style.load", () => this.#styleIsLoaded());
		map.once("load", () => this.#baseIsDrawn());
		map.on("error", ({ error }) => this.#options.callbacks.onFailure(error.message, "partial"));
		map.on("webglcontextlost", onLost);
		map.on("moveend", () => this.#options.callbacks.onCamera(this.#camera()));
		map.on("click", (event) => this.#pick(event));
		map.on("mousemove", (event) => this.#hover(event));
		map.on("mouseout", () => this.#setHovered(null));
	}

	update(view: MapView): void {
		const isNewTheme = view.theme !== this.#theme;
		if (view.gestures !== undefined) sayGestures(this.#map.getCanvasContainer(), view.gestures);
		this.#view = view;
		this.#isStale = true;
		/** A new theme changes the base too: MapLibre then repaints, and the overlay with it. */
		if (isNewTheme && this.#isStyleLoaded) {
			this.#applyTheme();
			return;
		}
		/** At once, so that the screen's next refresh has it; what else comes before that refresh is painted with it. */
		if (this.#isBaseDrawn && this.#scheduled === 0 && !this.#map.isMoving()) this.#paint();
		this.#inNextFrame(() => this.#isStale && this.#paint());
	}

	/** At most one thing at a time: whichever comes first paints the view as it is by then. */
	#inNextFrame(paint: () => void): void {
		if (this.#scheduled !== 0) return;
		this.#scheduled = requestAnimationFrame(() => {
			this.#scheduled = 0;
			paint();
		});
	}

	moveTo(camera: Camera): void {
		this.#map.jumpTo(toMapLibre(this.#limit(camera)));
	}

	fit(extent: Extent, padding?: Insets): void {
		this.#ease(fitCamera(extent, this.#size(), padding ?? this.#view.insets));
	}

	reveal(claim: Claim, padding?: Insets): void {
		const viewport = { ...this.#size(), camera: this.#camera() };
		const camera = cameraToReveal(claim, viewport, padding ?? this.#view.insets);
		if (camera !== null) this.#ease(camera);
	}

	zoomBy(delta: number): void {
		this.#ease({ ...this.#camera(), zoom: this.#map.getZoom() + delta });
	}

	remove(): void {
		cancelAnimationFrame(this.#scheduled);
		window.clearTimeout(this.#patience);
		this.#overlay.remove();
		this.#map.remove();
		unannounce(this.#container);
	}

	#ease(camera: Camera): void {
		this.#map.easeTo({ ...toMapLibre(this.#limit(camera)), duration: MOVE_MILLISECONDS });
	}

	#limit(camera: Camera): Camera {
		return limitCamera(camera, basemapExtent(this.#options.basemap));
	}

	#size(): Size {
		const { clientWidth, clientHeight } = this.#map.getCanvas();
		return { width: clientWidth, height: clientHeight };
	}

	#camera(): Camera {
		const { lng, lat } = this.#map.getCenter();
		return { lng, lat, zoom: this.#map.getZoom() };
	}

	/** Paints the present view over the present base and, once there is a base, says so. */
	#paint(): void {
		this.#scene = sceneOf(this.#view, this.#options.basemap, this.#camera(), this.#size());
		this.#overlay.paint(this.#scene);
		this.#isStale = false;
		if (this.#isBaseDrawn) announceFrame(this.#container, this.#view, this.#scene, this.#options.callbacks);
	}

	#baseIsDrawn(): void {
		window.clearTimeout(this.#patience);
		this.#isBaseDrawn = true;
		this.#paint();
	}

	#showWithoutBase(): void {
		this.#options.callbacks.onFailure("The background map has not been drawn", "partial");
		this.#baseIsDrawn();
	}

	#applyTheme(): void {
		this.#theme = this.#view.theme;
		for (const { id, paint } of themePaint(this.#view.theme)) {
			for (const [property, value] of Object.entries(paint)) {
				this.#map.setPaintProperty(id, property as never, value as never);
			}
		}
		this.#map.triggerRepaint();
	}

	#pick({ point, originalEvent }: MapMouseEvent): void {
		if (this.#scene === null) return;
		const ids = pickClaims(this.#scene, point.x, point.y, reachOf(originalEvent));
		this.#options.callbacks.onPick(ids, { x: point.x, y: point.y });
	}

	#hover({ point }: MapMouseEvent): void {
		if (this.#scene === null || this.#map.isMoving()) return;
		this.#setHovered(pickClaims(this.#scene, point.x, point.y, POINTER_PIXELS)[0] ?? null);
	}

	#setHovered(id: Claim["id"] | null): void {
		if (id === this.#hovered) return;
		this.#hovered = id;
		this.#map.getCanvasContainer().classList.toggle("has-claim", id !== null);
		this.#options.callbacks.onHover(id);
	}
}

const toMapLibre = ({ lng, lat, zoom }: Camera) => ({ center: [lng, lat] as [number, number], zoom });
