import type { Presence } from "../domain/compare-days.ts";
import {
	ACTORS,
	type Actor,
	KINDS,
	type Kind,
	type Modality,
	STATUSES,
	type Status,
	type Theme,
} from "../domain/vocabulary.ts";
import { stubMarks } from "./draw-stubs.ts";
import { attributes, markToSvg, ROOT_ATTRIBUTES, SvgDefinitions } from "./mark-to-svg.ts";
import { fadedPalette, type Palette, paletteOf } from "./palette.ts";
import { pathThrough } from "./path.ts";
import { type IconLook, pointIcon } from "./point-icon.ts";
import type { Mark, Scene } from "./scene.ts";
import { type FormSign, SIGN_IDS, type SignId } from "./sign.ts";
import { tagsAround } from "./state-tags.ts";

export interface LegendSign {
	readonly id: SignId;
}

/** The signs that a picture shows, and only those, in a fixed order. */
export const legendSigns = ({ signs }: Pick<Scene, "signs">): LegendSign[] =>
	SIGN_IDS.filter((id) => signs.has(id)).map((id) => ({ id }));

/** Edge of a small picture in pixels: an icon with its casing, and room for its tilde. */
const EDGE = 34;
const MIDDLE = EDGE / 2;

const PLAIN_ICON: IconLook = {
	kind: "other",
	actor: "unknown",
	status: "reported",
	isApproximate: false,
	isHollow: false,
};
const HAPPENED: ReadonlySet<Modality> = new Set(["occurred", "ongoing"]);

/** A sign as a small stand-alone SVG, drawn by the marks of the map. Signs that say nothing of an actor are grey. */
export function signToSvg(sign: SignId, theme: Theme): string {
	return marksToSvg(signMarks(sign, paletteOf(theme)), `${theme}-${sign.replace(":", "-")}`);
}

/** The icon of a claim for lists: hollow and dashed unless the text says that it happened or is under way. */
export function kindIconSvg(kind: Kind, actor: Actor, modality: Modality, theme: Theme): string {
	const look: IconLook = { ...PLAIN_ICON, kind, actor, isHollow: !HAPPENED.has(modality) };
	return marksToSvg(pointIcon(MIDDLE, MIDDLE, look, paletteOf(theme)), "icon");
}

function marksToSvg(marks: readonly Mark[], idPrefix: string): string {
	const definitions = new SvgDefinitions(idPrefix);
	const inner = marks.map((mark) => markToSvg(mark, definitions)).join("");
	const size = attributes({ width: EDGE, height: EDGE, viewBox: `0 0 ${EDGE} ${EDGE}` });
	return `<svg${ROOT_ATTRIBUTES}${size}>${definitions.toSvg()}${inner}</svg>`;
}

function signMarks(sign: SignId, palette: Palette): Mark[] {
	const [form, word = ""] = sign.split(":");
	if (form === "actor") return actorMarks(ACTORS.find((actor) => actor === word) ?? "unknown", palette);
	if (form === "status")
		return iconMarks({ status: STATUSES.find((status) => status === word) ?? "reported" }, palette);
	if (word !== "") return iconMarks({ kind: KINDS.find((kind) => kind === word) ?? "other" }, palette);
	return FORMS[form as FormSign](palette);
}

const iconMarks = (look: { kind?: Kind; status?: Status; isApproximate?: boolean }, palette: Palette): Mark[] =>
	pointIcon(MIDDLE, MIDDLE, { ...PLAIN_ICON, ...look }, palette);

/** A plain disc in an actor's colour. */
const actorMarks = (actor: Actor, palette: Palette): Mark[] => [
	{ type: "circle", x: MIDDLE, y: MIDDLE, radius: 10.3, fill: palette.actor[actor] },
];

/** How each sign is drawn that stands for a form. */
const FORMS: Readonly<Record<FormSign, (palette: Palette) => Mark[]>> = {
	"advance-stub": (palette) => arrowMarks("advance", palette),
	"attempt-stub": (palette) => arrowMarks("attempted-advance", palette),
	"aim-band": bandMarks,
	area: (palette) => lineMarks(1.8, palette),
	line: (palette) => lineMarks(3.6, palette),
	halo: haloMarks,
	count: countMarks,
	past: pastMarks,
	"only-a": (palette) => presenceMarks("a", palette),
	"only-b": (palette) => presenceMarks("b", palette),
	"both-days": (palette) => presenceMarks("both", palette),
	"approximate-date": (palette) => iconMarks({ isApproximate: true }, palette),
};

const arrowMarks = (kind: Kind, palette: Palette): Mark[] =>
	stubMarks({ headX: 33, headY: MIDDLE, radians: 0 }, { actor: "unknown", kind, status: "reported" }, null, palette);

const lineMarks = (width: number, { neutral: color }: Palette): Mark[] => [
	{ type: "path", path: pathThrough([3, 23, 12, 17, 20, 20, 31, 11]), stroke: { color, width } },
];

function haloMarks({ neutral: color }: Palette): Mark[] {
	const disc = { type: "circle", x: MIDDLE, y: MIDDLE, radius: 13 } as const;
	return [
		{ ...disc, fill: color, opacity: 0.12 },
		{ ...disc, stroke: { color, width: 1, dash: [2, 3] } },
	];
}

function countMarks({ halo, neutral, text: color }: Palette): Mark[] {
	const font = { size: 12, weight: 600 } as const;
	return [
		{ type: "circle", x: MIDDLE, y: MIDDLE, radius: 11.4, fill: halo, stroke: { color: neutral, width: 2.6 } },
		{ type: "text", text: "9", x: MIDDLE, y: MIDDLE + 4.3, align: "center", font, color },
	];
}

function pastMarks(palette: Palette): Mark[] {
	const tags = tagsAround(MIDDLE, MIDDLE, [{ presence: null, isPast: true }], palette);
	return [...iconMarks({}, fadedPalette(palette)), ...tags];
}

/** How far an icon makes room for its tag, in pixels. */
const TAG_ROOM: Readonly<Record<Presence, readonly [x: number, y: number]>> = { a: [1, 0], b: [-1, 0], both: [0, 3.6] };

/** An icon with its tag. */
function presenceMarks(presence: Presence, palette: Palette): Mark[] {
	const [x, y] = [MIDDLE + TAG_ROOM[presence][0], MIDDLE + TAG_ROOM[presence][1]];
	return [
		...pointIcon(x, y, { ...PLAIN_ICON, presence }, palette),
		...tagsAround(x, y, [{ presence, isPast: false }], palette),
	];
}

/** Two dashed edges and a ruler from one to the other. */
function bandMarks(palette: Palette): Mark[] {
	const edge = (y: number): Mark => ({
		type: "path",
		path: pathThrough([1, y, 33, y]),
		stroke: { color: palette.neutral, width: 1.8, dash: [5, 3.5] },
	});
	const ruler = pathThrough([MIDDLE, 7, MIDDLE, 27]);
	return [edge(6), edge(28), { type: "path", path: ruler, stroke: { color: palette.neutral, width: 1.7 } }];
}
