import type { Lexicon } from "../../gazetteer/lexicon.ts";
import type { Word } from "../words-of.ts";
import { ADJECTIVE_END } from "./place-words.ts";
import type { RawMention } from "./raw-mention.ts";

const FOREST =
	/^(?:forests?|forestry|woods|ліс(?:і|у|ом)?|лісництв\p{L}{1,2}|лес[уае]?|лесом|лесничеств\p{L}{1,2}|бор[уі]?)$/iu;
/** What describes a forest without naming it: "the Ukrainian forests". */
const NO_NAME = /(?:ian|ish|ese|ern|al)$|^(?:the|a|an|its?|his|their|dense|black|in|on|near)$/iu;
const NO_ADJECTIVE = /^(?:росс?ійськ|российск|украинск|українськ|русск|місцев|місько|городск|сосн|густ)/iu;

/** "The Serebryansky forest", "у Серебрянському лісництві": a forest that bears a name. No list knows where forests are. */
export function readForest(words: readonly Word[], at: number, lexicon: Lexicon): RawMention | null {
	const [word, forest] = [words[at], words[at + 1]];
	if (word?.isCapital !== true || forest?.gap !== " " || !FOREST.test(forest.text) || NO_NAME.test(word.text))
		return null;
	const isCyrillic = /\p{Script=Cyrillic}/u.test(word.text);
	if (isCyrillic && (!ADJECTIVE_END.test(word.text) || NO_ADJECTIVE.test(word.text))) return null;
	// "The Izium forest" is told by the town.
	const isTown = lexicon.forms.get(word.key)?.some(({ isAdjective }) => !isAdjective) === true;
	if (!isCyrillic && (word.opensSentence || isTown)) return null;
	return { first: at, last: at + 1, start: word.start, end: forest.end, candidates: [], isDistrict: false };
}
