import type { IsoDay } from "../domain/day.ts";
import type { ClaimId } from "../domain/ids.ts";
import type { Language, Theme } from "../domain/vocabulary.ts";
import type { Color } from "./palette.ts";
import type { Path, Polyline } from "./path.ts";
import type { SignId } from "./sign.ts";
import type { Viewport } from "./viewport.ts";

/** A colour that changes in opacity along a line, in pixels of the picture. */
export interface Gradient {
	readonly from: readonly [x: number, y: number];
	readonly to: readonly [x: number, y: number];
	readonly stops: readonly { readonly offset: number; readonly color: Color; readonly opacity: number }[];
}

export type Fill = Color | Gradient;

export interface Stroke {
	readonly color: Fill;
	/** CSS pixels. */
	readonly width: number;
	readonly dash?: readonly number[];
	readonly cap?: "butt" | "round";
	/** Round if absent. Of a line with many short segments, bevelled corners cannot be told from round ones. */
	readonly join?: "bevel";
}

interface Painted {
	readonly fill?: Fill;
	readonly stroke?: Stroke;
	/** 0 to 1; 1 if absent. */
	readonly opacity?: number;
}

export interface PathMark extends Painted {
	readonly type: "path";
	readonly path: Path;
}

export interface CircleMark extends Painted {
	readonly type: "circle";
	readonly x: number;
	readonly y: number;
	readonly radius: number;
}

export interface Font {
	/** CSS pixels. */
	readonly size: number;
	readonly weight: 400 | 600;
	readonly italic?: boolean;
	/** Extra space between letters in CSS pixels. */
	readonly spacing?: number;
}

export interface TextMark {
	readonly type: "text";
	readonly text: string;
	/** Where the text is anchored: its left end, middle or right end, on its baseline. */
	readonly x: number;
	readonly y: number;
	readonly align: "left" | "center" | "right";
	readonly font: Font;
	readonly color: Color;
	readonly halo?: { readonly color: Color; readonly width: number };
	/** Clockwise, about [x, y]. */
	readonly radians?: number;
}

/** Marks that hold no others. */
export type PlainMark = PathMark | CircleMark | TextMark;

/** A small drawing about [0, 0] that pictures repeat: one object for all its places, so that a canvas can keep its pixels. */
export interface Stamp {
	readonly marks: readonly PlainMark[];
	/** What the marks cover, in pixels about [0, 0]. */
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A stamp at a place. */
export interface StampMark {
	readonly type: "stamp";
	readonly stamp: Stamp;
	readonly x: number;
	readonly y: number;
}

/** Marks of one or several claims; `label` is what a picture says about them when asked (SVG `title`). */
export interface GroupMark {
	readonly type: "group";
	readonly claims: readonly ClaimId[];
	readonly label: string;
	readonly marks: readonly Mark[];
}

/** What both renderers draw, in pixels from the picture's upper left corner. */
export type Mark = PlainMark | StampMark | GroupMark;

/** What can be pressed. `line` is a polyline with a width, `ring` a closed one whose inside counts as a last resort. */
export type TargetShape =
	| { readonly type: "disc"; readonly x: number; readonly y: number; readonly radius: number }
	| { readonly type: "line" | "ring"; readonly points: Polyline; readonly radius: number };

export interface Target {
	readonly claims: readonly ClaimId[];
	readonly shape: TargetShape;
}

/** One drawn moment: everything a renderer, the pointer and the legend need, and nothing else. */
export interface Scene {
	readonly viewport: Viewport;
	readonly date: IsoDay;
	/** The second of two compared days; null where one day is drawn. */
	readonly compared: IsoDay | null;
	readonly theme: Theme;
	readonly language: Language;
	/** In painting order: the last one lies on top. */
	readonly marks: readonly Mark[];
	/** In the same order. */
	readonly targets: readonly Target[];
	/** The signs that appear in this picture. */
	readonly signs: ReadonlySet<SignId>;
}
