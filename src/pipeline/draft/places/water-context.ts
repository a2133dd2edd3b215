import type { LexiconEntry } from "../../gazetteer/lexicon.ts";
import type { Word } from "../words-of.ts";
import { SETTLEMENT_WORDS } from "./place-words.ts";

const WATER_TYPE = /^(?:річ(?:ка|ки|ці|ку|кою)|рек(?:а|и|е|у|ой|ою)|р|river)$/u;
const AT_WATER =
	/^(?:banks?|shores?|cross(?:ed|es|ing|ings)?|bridges?|bridgeheads?|ford(?:ed|ing)?|swam|swim|river|riverbank|downstream|reservoirs?|dams?|lakes?|upstream|along|across|pontoon|(?:лів|прав|лев)обереж\p{L}+|берег\p{L}*|узбереж\p{L}*|побереж\p{L}*|руслом?|русл[аіе]|течі\p{L}+|течени\p{L}+|переправ\p{L}*|перей(?:ти|шли|ш[оеё]л|шов|шла|дя|дут)|переплы\p{L}+|переплив\p{L}*|перетн\p{L}+|пересе[кч]\p{L}+|мост[уаыоми]*|міст|мости|моста|водосховищ\p{L}*|водохранилищ\p{L}*|озер\p{L}*|дамб\p{L}*|гребл[яію]\p{L}*|плотин\p{L}+|понтон\p{L}*|брод\p{L}*|форсу\p{L}+|форсир\p{L}+|плацдарм\p{L}*|через|вздовж|уздовж|вдоль|понад|заплав\p{L}*|пойм\p{L}+|долин\p{L}+|вод\p{L}{0,3}|притока?\p{L}*|надвоє|надвое|ділить|делит|divid(?:es|ed|ing))$/u;
const SETTLEMENT_BEFORE = /^(?:in|у|в|во|with|mayor)$/u;
const FLOWS = /^(?:river|flows|flow|тече|впада\p{L}+|течёт|течет|пересох\p{L}*)$/u;
/** A place at least this large is what its name alone means, not the river of that name. */
const LARGE = 50_000;
const RELATIVE = /^(?:що|який|яка|который|которая|which|that)$/iu;
const REACH = 3;
const JOINS = /^(?:and|та|і|й|и)$/u;
/** Rivers less often named than the village of the same name. */
const VILLAGES = /^(?:уд[иы]|удам?и?|удах|udy|хот[иі]мл\p{L}{1,2}|khotimlia|берек\p{L}{1,2}|bereka)$/iu;

/** No noun follows that the name would describe: "the Dnipro and", not "the Dnipro mayor". */
const isAlone = (next: Word | undefined): boolean =>
	next?.gap !== " " ||
	/^(?:and|or|at|in|near|to|from|into|on|with|was|is|has|had|would|will|by|as|before|after|where|which|but|river)$/.test(
		next.key,
	);

/** "Южнее Волчьей", "стоит на Волчьей": beside what bears no other name than the river's. */
const BESIDE =
	/^(?:на|до|к|від|от|по|за|біля|возле|около|(?:південн|північн|західн|східн)іше|(?:южн|северн|западн|восточн)ее)$/iu;

/** "Оскол течёт", "Оскіл, що тече з Росії". */
function isSaidToFlow(words: readonly Word[], last: number): boolean {
	const next = words[last + 1]?.text ?? "";
	return FLOWS.test(next) || (RELATIVE.test(next) && FLOWS.test(words[last + 2]?.text ?? ""));
}

/**
 * Decides what a name means that is a river's without its word of type: the river where the words beside it say so
 * ("the Oskil", "на берегу Оскола", "за Осколом"); a settlement after a word for one or after "in"; else the better known.
 */
export function readWater(
	words: readonly Word[],
	at: number,
	last: number,
	entries: readonly LexiconEntry[],
	isSettlement: boolean,
): { readonly first: number; readonly entries: readonly LexiconEntry[] } {
	const bare = entries.filter(({ isBare }) => isBare === true);
	const others = entries.filter(({ isBare, isLand }) => isBare !== true && isLand !== true);
	if (bare.length === 0) return { first: at, entries };
	const gap = words[at]?.gap;
	const before = gap === " " || gap === ". " ? words[at - 1] : undefined;
	if (before !== undefined && WATER_TYPE.test(before.text.toLowerCase())) return { first: at - 1, entries: bare };
	// "Красный Оскол", "Нового Осколу": a longer name that no list has whole, and not the river's.
	const isLonger =
		before?.isCapital === true && gap === " " && /(?:ий|ый|ого|ому|им|ым|ом|yi|yy|ny)$/u.test(before.text);
	const next = words[last + 1];
	const isCalledAfter = next?.gap === " " && /^(?:village|town|community|hromada|settlement)$/.test(next.key);
	if (isSettlement || isLonger || isCalledAfter) return { first: at, entries: others };
	const lead = words.slice(Math.max(0, at - REACH), at);
	const isAtWater =
		lead.some(({ text }) => AT_WATER.test(text.toLowerCase())) ||
		(before?.key === "the" && isAlone(words[last + 1])) ||
		(/^(?:за|над)$/u.test(before?.text ?? "") && /[омеє]м$|ою$/u.test(words[last]?.text ?? "")) ||
		isSaidToFlow(words, last);
	const isNext = next?.gap === " " && /^(?:reservoir|lake)s?$/.test(next.key);
	// "До Бурлука": the town of Velykyi Burluk for short.
	const isLonely =
		!/^бурлук/iu.test(words[at]?.text ?? "") &&
		others.length === 0 &&
		gap === " " &&
		before?.isCapital !== true &&
		!(next?.isCapital && next.gap === " ");
	if (isAtWater || isNext || (isLonely && BESIDE.test(before?.text ?? ""))) return { first: at, entries: bare };
	// In a list of places "Уды" is the village among villages.
	const isItem = words[at]?.gap === ", " || JOINS.test(before?.text ?? "");
	if (isItem && others.length > 0 && VILLAGES.test(words[at]?.text ?? "")) return { first: at, entries: others };
	if (lead.some(({ key, text }) => text.length > 2 && SETTLEMENT_WORDS.has(key))) return { first: at, entries: others };
	if (SETTLEMENT_BEFORE.test(before?.text.toLowerCase() ?? "")) return { first: at, entries: others };
	const isLarge =
		others.length === 0 || others.some(({ place }) => place.type !== "village" || place.population >= LARGE);
	return { first: at, entries: isLarge ? others : bare };
}
