import type { Comparison } from "../domain/compare-days.ts";
import type { IsoDay } from "../domain/day.ts";
import type { ClaimId } from "../domain/ids.ts";
import type { Language, Theme } from "../domain/vocabulary.ts";
import { type Box, Obstacles } from "./obstacles.ts";
import { OutlineObstacles } from "./outline-obstacles.ts";
import { type Palette, paletteOf } from "./palette.ts";
import type { Mark, Target } from "./scene.ts";
import type { SignId } from "./sign.ts";
import { type Insets, NO_INSETS, type Projection, projectionOf, type Viewport } from "./viewport.ts";

/** From the bottom of the picture to its top. */
const LAYERS = [
	"areaNames",
	"halos",
	"outlines",
	"dots",
	"leaders",
	"spots",
	"arrows",
	"icons",
	"labels",
	"emphasis",
] as const;
export type Layer = (typeof LAYERS)[number];

/** A scene while it is being composed: where marks, targets and signs collect, and what is taken already. */
export interface Sheet {
	readonly viewport: Viewport;
	readonly projection: Projection;
	/** The whole picture. */
	readonly frame: Box;
	/** What chrome leaves uncovered. */
	readonly clear: Box;
	readonly palette: Palette;
	readonly language: Language;
	readonly date: IsoDay;
	/** Null where one day is drawn. */
	readonly comparison: Comparison | null;
	/** Whether claims may be past. */
	readonly lingers: boolean;
	readonly selected: ClaimId | null;
	readonly hovered: ClaimId | null;
	readonly layers: Readonly<Record<Layer, Mark[]>>;
	readonly targets: Target[];
	readonly signs: Set<SignId>;
	/** Labels never cover these. */
	readonly obstacles: Obstacles;
	/** Labels keep off these if they can: lines of the basemap … */
	nuisances: Obstacles;
	/** … and, rather more, outlines of claims. */
	readonly outlines: OutlineObstacles;
}

interface SheetInput {
	readonly viewport: Viewport;
	readonly theme: Theme;
	readonly language: Language;
	readonly date: IsoDay;
	readonly comparison?: Comparison;
	readonly lingers?: boolean;
	readonly selected: ClaimId | null;
	readonly hovered: ClaimId | null;
	readonly insets?: Insets;
}

export function createSheet(input: SheetInput): Sheet {
	const {
		viewport,
		theme,
		language,
		date,
		comparison = null,
		lingers = true,
		selected,
		hovered,
		insets = NO_INSETS,
	} = input;
	const { width, height } = viewport;
	return {
		viewport,
		projection: projectionOf(viewport),
		frame: { left: 0, top: 0, right: width, bottom: height },
		clear: { left: insets.left, top: insets.top, right: width - insets.right, bottom: height - insets.bottom },
		palette: paletteOf(theme),
		language,
		date,
		comparison,
		lingers,
		selected,
		hovered,
		layers: Object.fromEntries(LAYERS.map((layer) => [layer, []])) as unknown as Sheet["layers"],
		targets: [],
		signs: new Set(),
		obstacles: new Obstacles(),
		nuisances: new Obstacles(),
		outlines: new OutlineObstacles({ left: 0, top: 0, right: width, bottom: height }),
	};
}

export const marksOf = ({ layers }: Sheet): Mark[] => LAYERS.flatMap((layer) => layers[layer]);

export type Emphasis = "selected" | "hovered" | null;

export function emphasisOf({ selected, hovered }: Sheet, claims: readonly ClaimId[]): Emphasis {
	if (selected !== null && claims.includes(selected)) return "selected";
	return hovered !== null && claims.includes(hovered) ? "hovered" : null;
}
