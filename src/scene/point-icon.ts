import type { Presence } from "../domain/compare-days.ts";
import type { Actor, Kind, Status } from "../domain/vocabulary.ts";
import { glyphOf } from "./kind-glyphs.ts";
import type { Palette } from "./palette.ts";
import { parsePath, placePath } from "./path.ts";
import type { CircleMark, PlainMark, Stamp, Stroke } from "./scene.ts";
import { stampOf } from "./stamp.ts";

/** What a round icon says: who acted by its colour, what by its glyph, how certain by its ring. */
export interface IconLook {
	readonly kind: Kind;
	readonly actor: Actor;
	readonly status: Status;
	/** Adds a small tilde: the date is approximate or uncertain. */
	readonly isApproximate: boolean;
	/** Not said to have happened: an empty disc. Only lists show such icons; the map draws none. */
	readonly isHollow: boolean;
	/** Of two compared days: what is gone by the second is an empty disc inside its ring. */
	readonly presence?: Presence | null;
}

/** Half the room that an icon takes, casing included; the layout keeps icons this far apart. */
export const ICON_RADIUS = 14.4;

const DISC_RADIUS = 10.3;
const RING_RADIUS = 12.6;
const OUTER_RING_RADIUS = 14.6;
const GLYPH_SCALE = 0.87;
const GLYPH_STROKE = 1.5;
/** Dashes that divide the ring evenly, so that it has no seam. */
const RING_DASHES = 14;
const RING_DOTS = 22;
const dashOf = (count: number, share: number): number[] => {
	const period = (2 * Math.PI * RING_RADIUS) / count;
	return [period * share, period * (1 - share)];
};

const TILDE = parsePath("M -2.7 0.7 C -1.8 -1.5 -0.7 -1.3 0 -0.1 C 0.7 1.1 1.8 1.3 2.7 -0.7");

/** The icon as a stamp. */
export function iconStamp(look: IconLook, palette: Palette): Stamp {
	const { kind, actor, status, isApproximate, isHollow, presence } = look;
	const name = `icon ${kind} ${actor} ${status} ${isApproximate} ${isHollow} ${presence === "a"}`;
	return stampOf(palette, name, () => pointIcon(0, 0, look, palette));
}

/** A round icon about [x, y], 29 px across. */
export function pointIcon(x: number, y: number, look: IconLook, palette: Palette): PlainMark[] {
	const color = palette.actor[look.actor];
	const isEmpty = look.isHollow || look.status === "withdrawn" || look.presence === "a";
	const ink = isEmpty ? color : palette.onActor;
	const glyph = glyphOf(look.kind);
	const marks: PlainMark[] = [
		{ type: "circle", x, y, radius: ICON_RADIUS + (look.status === "geolocated" ? 1.4 : 0), fill: palette.halo },
		{ type: "circle", x, y, radius: DISC_RADIUS, fill: isEmpty ? palette.halo : color },
		...glyph.fills.map((path): PlainMark => ({ type: "path", path: placePath(path, x, y, GLYPH_SCALE), fill: ink })),
		...glyph.strokes.map(
			(path): PlainMark => ({
				type: "path",
				path: placePath(path, x, y, GLYPH_SCALE),
				stroke: { color: ink, width: GLYPH_STROKE, cap: "round" },
			}),
		),
		...statusRing(x, y, look, palette),
	];
	if (look.status === "withdrawn") marks.push(...strike(x, y, palette));
	if (look.isApproximate) marks.push(...tilde(x, y, look, palette));
	return marks;
}

function statusRing(x: number, y: number, { actor, status, isHollow }: IconLook, palette: Palette): CircleMark[] {
	const color = palette.actor[actor];
	const ring = (radius: number, stroke: Omit<Stroke, "color">): CircleMark => ({
		type: "circle",
		x,
		y,
		radius,
		stroke: { color, ...stroke },
	});
	if (isHollow) return [ring(RING_RADIUS, { width: 1.4, dash: dashOf(RING_DASHES, 0.6) })];
	switch (status) {
		case "claimed":
			return [ring(RING_RADIUS, { width: 1.5, dash: dashOf(RING_DASHES, 0.62) })];
		case "reported":
			return [ring(RING_RADIUS, { width: 1.5 })];
		case "assessed":
			return [ring(RING_RADIUS, { width: 1.8, dash: dashOf(RING_DOTS, 0.02), cap: "round" })];
		case "geolocated":
			return [ring(RING_RADIUS, { width: 1.2 }), ring(OUTER_RING_RADIUS, { width: 1.2 })];
		case "withdrawn":
			return [ring(RING_RADIUS, { width: 1.2 })];
	}
}

/** A bar across the icon: it was taken back. */
function strike(x: number, y: number, palette: Palette): PlainMark[] {
	const path = placePath(parsePath("M -12 9.6 L 12 -9.6"), x, y);
	return [
		{ type: "path", path, stroke: { color: palette.halo, width: 4.6, cap: "round" } },
		{ type: "path", path, stroke: { color: palette.text, width: 1.9, cap: "round" } },
	];
}

function tilde(x: number, y: number, { actor }: IconLook, palette: Palette): PlainMark[] {
	const [left, top] = [x + 9.4, y + 9.4];
	return [
		{
			type: "circle",
			x: left,
			y: top,
			radius: 5,
			fill: palette.halo,
			stroke: { color: palette.actor[actor], width: 1.1 },
		},
		{ type: "path", path: placePath(TILDE, left, top), stroke: { color: palette.text, width: 1.4, cap: "round" } },
	];
}
