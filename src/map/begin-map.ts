import { Map as MapLibreMap } from "maplibre-gl";
import { type GlStart, glSettings } from "./gl-settings.ts";

/** A live map's base that is drawn before its claims are there; `createMap` goes on from it. */
export class BegunMap {
	readonly element: HTMLElement;
	readonly gl: MapLibreMap;
	readonly start: GlStart;
	#hasStyle = false;
	#hasLoaded = false;
	#isLost = false;

	constructor(element: HTMLElement, start: GlStart) {
		this.element = element;
		this.start = start;
		this.gl = new MapLibreMap(glSettings(element, start));
		this.gl.once("style.load", () => {
			this.#hasStyle = true;
		});
		this.gl.once("load", () => {
			this.#hasLoaded = true;
		});
		this.gl.once("webglcontextlost", () => {
			this.#isLost = true;
		});
	}

	get hasStyle(): boolean {
		return this.#hasStyle;
	}

	/** Whether its style and all tiles of its first picture are there. */
	get hasLoaded(): boolean {
		return this.#hasLoaded;
	}

	/** Whether its WebGL context has been taken away: then it is of no use. */
	get isLost(): boolean {
		return this.#isLost;
	}

	/** Frees everything; not after `createMap` has taken it. */
	remove(): void {
		this.gl.remove();
		this.element.remove();
	}
}

/** Begins a live map in an element of its own. Throws if there is no WebGL. */
export const beginMap = (element: HTMLElement, start: GlStart): BegunMap => new BegunMap(element, start);
