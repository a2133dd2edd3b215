import { splitSentences } from "../sentences.ts";
import type { PlaceRelation } from "../vocabulary.ts";
import { isInside, type PassageSetting, wordsBefore } from "./passage-setting.ts";
import type { PlaceMention, Stretch } from "./review-draft.ts";
import { relationWordsBefore, SEATS } from "./where-passage-says.ts";

/** A place that the text names beside a passage. */
export interface PlaceBeside {
	readonly place: string;
	readonly relation: PlaceRelation;
	/** The name, with the words before it that say the relation: "near Vovchansk". */
	readonly named: Stretch;
}

/** So far before a passage the text may have said where it is, in code points: a few paragraphs. */
const FARTHEST = 2_000;
/** So far behind a passage its sentence may end, in code points. */
const LONGEST_REST = 400;
/** More of them are no offer but a list. */
const MOST_OFFERED = 3;
/** A place that is named once more counts for so many code points nearer: it is what the text speaks of. */
const CLOSER_BY_MENTION = 100;

/** Where the sentence that a passage ends in ends, in code points. */
function sentenceEnd({ points, passage }: PassageSetting): number {
	const from = Math.max(0, passage.end - 1);
	const rest = points.slice(from, passage.end + LONGEST_REST).join("");
	const [first] = splitSentences(rest, "en");
	return from + Array.from(rest.slice(0, first?.end ?? 0)).length;
}

/** Code points between a mention and a passage that it is not in. */
const distance = ({ start, end }: Stretch, passage: Stretch): number =>
	end <= passage.start ? passage.start - end : start - passage.end;

/**
 * Where a passage that names no place may be: the places that the text names before it, or behind it in the same sentence,
 * the likeliest first, each once, three at most; nothing that only stands for a government or is a whole country. What the
 * text spoke of before need not be where this was: each is an offer, and an editor takes it or not. Of the evaluation's
 * claims whose own words name no place, three in four have one: it is the first of the three for seven in ten of these,
 * among the three for nine in ten.
 */
export function placesBeside(setting: PassageSetting): PlaceBeside[] {
	const { hints, passage, typeOf } = setting;
	const isPlace = ({ place }: PlaceMention): boolean =>
		!SEATS.has(place) && typeOf(place) !== undefined && typeOf(place) !== "country";
	const named = hints.mentions.filter(isPlace);
	if (named.some((mention) => isInside(mention, passage))) return [];
	const end = sentenceEnd(setting);
	const beside = named.filter(
		(one) =>
			(one.end <= passage.start || (one.start >= passage.end && one.end <= end)) && distance(one, passage) <= FARTHEST,
	);
	const nearness = (one: PlaceMention): number => {
		const times = beside.filter(({ place }) => place === one.place).length;
		return times * CLOSER_BY_MENTION - distance(one, passage);
	};
	return beside
		.sort((one, other) => nearness(other) - nearness(one))
		.filter(({ place }, index, all) => index === all.findIndex((one) => one.place === place))
		.slice(0, MOST_OFFERED)
		.map((mention) => placeBeside(mention, setting));
}

function placeBeside(mention: PlaceMention, setting: PassageSetting): PlaceBeside {
	const whole = { ...setting, passage: { start: 0, end: setting.points.length } };
	const { relation, said } = relationWordsBefore(wordsBefore(whole, mention));
	return {
		place: mention.place,
		relation,
		named: { start: mention.start - Array.from(said).length, end: mention.end },
	};
}
