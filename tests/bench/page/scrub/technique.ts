import type { FeatureCollection } from "geojson";
import type { Claim } from "../../../../src/domain/claim.ts";
import type { IsoDay } from "../../../../src/domain/day.ts";
import type { BasemapLayers } from "../../../../src/scene/basemap-layers.ts";
import type { Viewport } from "../../../../src/scene/viewport.ts";
import type { Face, FacePixels } from "./clock.ts";

/** A frame that a technique has just painted; to be read in the same task, before the browser shows it. */
export interface PaintedFrame {
	/** Pixels of a face. The first call waits until the frame is drawn. */
	read(face: Face): FacePixels;
	/** The date that the page says the frame shows, where it says one. */
	readonly printedDate: string | null;
}

export type OnFrame = (frame: PaintedFrame) => void;

export interface Stage {
	readonly container: HTMLElement;
	readonly viewport: Viewport;
	readonly basemap: BasemapLayers;
	readonly claims: readonly Claim[];
	readonly firstDay: IsoDay;
	readonly onFrame: OnFrame;
}

/** A way to show the claims of a day. */
export interface Technique {
	/** Asks for a day; one or more frames follow. */
	show(day: IsoDay): void;
}

export type ClaimFeatures = FeatureCollection<
	NonNullable<Claim["geometry"]>,
	{ from: number; until: number; actor: string }
>;
