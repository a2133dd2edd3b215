import type { PlaceType } from "../vocabulary.ts";
import type { PassageHints, ReviewPlace, Stretch } from "./review-draft.ts";

/** A passage with what the drafting found in it and around it. */
export interface PassageSetting {
	/** The whole text. */
	readonly points: readonly string[];
	readonly passage: Stretch;
	readonly hints: PassageHints;
	/** What a place is; undefined where claims cannot name it. */
	readonly typeOf: (place: string) => PlaceType | undefined;
	/** The border that "the border" means, where the gazetteer has one. */
	readonly border: string | null;
}

type Places = ReadonlyMap<string, Pick<ReviewPlace, "id" | "type">>;

/** The setting of a passage where every place that claims can name is known. */
export function settingOf(
	points: readonly string[],
	passage: Stretch,
	hints: PassageHints,
	places: Places,
): PassageSetting {
	const borders = [...places.values()].filter(({ type }) => type === "border");
	return {
		points,
		passage,
		hints,
		typeOf: (place) => places.get(place)?.type,
		border: borders.length === 1 ? (borders[0]?.id ?? null) : null,
	};
}

export const isInside = (inner: Stretch, outer: Stretch): boolean =>
	outer.start <= inner.start && inner.end <= outer.end;

/** So much of the text before or behind words is looked at for what they are to them, in code points. */
const LOOK_AROUND = 60;

/** The words of the passage right before a stretch in it. */
export const wordsBefore = ({ points, passage }: PassageSetting, { start }: Stretch): string =>
	points.slice(Math.max(passage.start, start - LOOK_AROUND), start).join("");

/** The words of the passage right behind a stretch in it. */
export const wordsAfter = ({ points, passage }: PassageSetting, { end }: Stretch): string =>
	points.slice(end, Math.min(passage.end, end + LOOK_AROUND)).join("");

const passageWords = ({ points, passage }: PassageSetting): string => points.slice(passage.start, passage.end).join("");

/** "Along the border", in three languages. */
const ALONG_BORDER =
	/\balong (?:the |its )?(?:\p{L}+[ -]){0,3}border\b|(?<!\p{L})(?:уздовж|вздовж|вдоль) (?:\p{L}+ ){0,2}(?:кордону|границы)/iu;

/** Where a passage begins to say "along the border", in code points of the text; null where it does not, or no border is known. */
export function alongBorderAt(setting: PassageSetting): number | null {
	const words = passageWords(setting);
	const at = setting.border === null ? -1 : words.search(ALONG_BORDER);
	return at < 0 ? null : setting.passage.start + Array.from(words.slice(0, at)).length;
}
