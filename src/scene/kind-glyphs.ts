import type { Kind } from "../domain/vocabulary.ts";
import { arcPath, circlePath, type Path, parsePath, pathThrough, placePath } from "./path.ts";

/** A picture sign in a box of 16 by 16 pixels about [0, 0]: paths to fill and paths to stroke, legible at that size. */
export interface Glyph {
	readonly fills: readonly Path[];
	readonly strokes: readonly Path[];
}

/** The same from both sides: a sign that comes from, or goes to, no particular one. */
const bothSides = (data: string): Path[] => [0, Math.PI].map((turn) => placePath(parsePath(data), 0, 0, 1, turn));

const paths = (...data: string[]): Path[] => data.map(parsePath);
const dot = (x: number, y: number, radius: number): Path => circlePath(x, y, radius);

/** A head and shoulders to the left, so that a small sign fits to the right. */
const PERSON: readonly Path[] = [
	dot(-2.4, -3.6, 2.3),
	...paths("M -6.8 5.6 C -6.8 1.4 -5 -0.2 -2.4 -0.2 C 0.2 -0.2 2 1.4 2 5.6 Z"),
];

function starPath(points: number, outer: number, inner: number): Path {
	const corners = Array.from({ length: points * 2 }, (_, index) => {
		const angle = (index * Math.PI) / points - Math.PI / 2;
		const radius = index % 2 === 0 ? outer : inner;
		return [radius * Math.cos(angle), radius * Math.sin(angle)];
	});
	return pathThrough(corners.flat(), true);
}

const GLYPHS: Readonly<Record<Kind, Glyph>> = {
	advance: { fills: [...bothSides("M -2.6 0 L -7.6 -4.2 L -7.6 4.2 Z"), dot(0, 0, 1.7)], strokes: [] },
	"attempted-advance": {
		fills: [],
		strokes: [...bothSides("M -6.8 -3.8 L -3 0 L -6.8 3.8"), ...paths("M 0 -5.4 L 0 5.4")],
	},
	retaken: {
		fills: [dot(0, 0.4, 1.9), ...paths("M 1.2 -8.2 L 6.6 -4.8 L 0.8 -1.9 Z")],
		strokes: [arcPath(0, 0.4, 5.4, -0.25, Math.PI * 1.55)],
	},
	occupied: { fills: paths("M -4.2 -4.2 L 4.2 -4.2 L 4.2 4.2 L -4.2 4.2 Z"), strokes: [] },
	withdrawal: { fills: bothSides("M -7.6 0 L -2.6 -4.2 L -2.6 4.2 Z"), strokes: [] },
	"buffer-zone": {
		fills: paths("M 0 -4.4 L -2.4 -1.2 L 2.4 -1.2 Z", "M 0 4.4 L -2.4 1.2 L 2.4 1.2 Z"),
		strokes: paths("M -6 -6 L 6 -6", "M -6 6 L -3.4 6", "M -1.3 6 L 1.3 6", "M 3.4 6 L 6 6"),
	},
	fighting: {
		fills: [],
		strokes: paths("M -5.6 -5.6 L 5.2 5.2", "M 5.6 -5.6 L -5.2 5.2", "M 1.6 5.6 L 5.6 1.6", "M -1.6 5.6 L -5.6 1.6"),
	},
	"air-strike": {
		fills: paths(
			"M 0 -7.6 C 1 -6.6 1.3 -4.6 1.3 -2.6 L 7.2 1.6 L 7.2 3.6 L 1.3 1.8 L 1 4.8 L 3.2 6.4 L 3.2 7.6 L 0 6.8 " +
				"L -3.2 7.6 L -3.2 6.4 L -1 4.8 L -1.3 1.8 L -7.2 3.6 L -7.2 1.6 L -1.3 -2.6 C -1.3 -4.6 -1 -6.6 0 -7.6 Z",
		),
		strokes: [],
	},
	shelling: { fills: [starPath(8, 7.4, 3.3)], strokes: [] },
	"infrastructure-damage": {
		fills: [
			...paths(
				"M -7.6 -3.9 L -0.6 -3.9 L -2.3 -2.2 L -1.1 -0.5 L -7.6 -0.5 Z",
				"M 2.4 -3.9 L 7.6 -3.9 L 7.6 -0.5 L 1.7 -0.5 L 0.6 -2.2 Z",
				"M -6.2 -0.6 L -3.8 -0.6 L -3.8 5.4 L -6.2 5.4 Z",
				"M 3.8 -0.6 L 6.2 -0.6 L 6.2 5.4 L 3.8 5.4 Z",
			),
			dot(-0.7, 2.4, 1),
			dot(1, 4.6, 1),
		],
		strokes: [],
	},
	reinforcement: { fills: PERSON, strokes: paths("M 4.8 -4.8 L 4.8 0.4", "M 2.2 -2.2 L 7.4 -2.2") },
	refusal: { fills: [], strokes: [dot(0, 0, 5.8), ...paths("M -4.1 -4.1 L 4.1 4.1")] },
	desertion: { fills: PERSON, strokes: paths("M 2.6 -2.2 L 7 -2.2", "M 5 -4.6 L 7.4 -2.2 L 5 0.2") },
	surrender: {
		fills: paths("M -4.2 -6.4 L 6 -6.4 L 3.6 -3 L 6 0.4 L -4.2 0.4 Z"),
		strokes: paths("M -4.6 -6.6 L -4.6 7"),
	},
	detention: {
		fills: [],
		strokes: paths(
			"M -6 -5.6 L 6 -5.6",
			"M -6 5.6 L 6 5.6",
			"M -4 -5.6 L -4 5.6",
			"M 0 -5.6 L 0 5.6",
			"M 4 -5.6 L 4 5.6",
		),
	},
	losses: { fills: PERSON, strokes: paths("M 2.4 -2.2 L 7.2 -2.2") },
	other: { fills: [dot(-4.6, 0, 1.6), dot(0, 0, 1.6), dot(4.6, 0, 1.6)], strokes: [] },
	intent: { fills: [dot(0, 0, 2.1)], strokes: [dot(0, 0, 5.6)] },
	assessment: {
		fills: [dot(0, 0, 2.1)],
		strokes: paths("M -7.2 0 C -4 -5.6 4 -5.6 7.2 0 C 4 5.6 -4 5.6 -7.2 0 Z"),
	},
	"territory-total": {
		fills: paths("M -5.4 -5.4 L 0 -5.4 L 0 0 L -5.4 0 Z", "M 0 0 L 5.4 0 L 5.4 5.4 L 0 5.4 Z"),
		strokes: paths("M -5.4 -5.4 L 5.4 -5.4 L 5.4 5.4 L -5.4 5.4 Z"),
	},
};

export const glyphOf = (kind: Kind): Glyph => GLYPHS[kind];
