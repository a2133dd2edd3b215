import type { Side } from "../../../domain/vocabulary.ts";
import type { Sentence } from "../sentences-of.ts";
import { claimantSide, isObserver } from "./claimant-side.ts";
import type { FoundAttribution } from "./find-attributions.ts";

/** So many questions, each a paragraph of its own, make a text an interview. */
const FEWEST_QUESTIONS = 3;
/** Shorter ones are headings: "What next?" */
const SHORTEST_QUESTION = 25;
/** So many sentences introduce whoever answers. */
const LONGEST_INTRODUCTION = 6;

/** Somebody answers: an explainer with questions for headings speaks of nobody as "I" and "we". */
const FIRST_PERSON =
	/\b(?:I|we|we[’'](?:re|ve|ll)|I[’'](?:m|ve|d|ll)|our|my|us|me)\b|(?<!\p{L})(?:я|ми|мы|нас|нам|мене|меня|мені|мне|наш\p{L}*|мо[йїєяюеи]\p{L}?)(?!\p{L})/iu;

interface Paragraph {
	readonly first: number;
	readonly last: number;
	readonly isQuestion: boolean;
	/** Whether it stands behind a dash. */
	readonly isTurn: boolean;
}

function paragraphsOf(sentences: readonly Sentence[]): Paragraph[] {
	const paragraphs: Paragraph[] = [];
	for (let first = 0; first < sentences.length; ) {
		let last = first;
		while (sentences[last + 1]?.paragraph === sentences[first]?.paragraph) last++;
		const [start, end] = [sentences[first], sentences[last]] as [Sentence, Sentence];
		const isTurn = /^[—–-]\s/u.test(start.text);
		const isLong = end.end - start.start >= SHORTEST_QUESTION || isTurn;
		paragraphs.push({ first, last, isTurn, isQuestion: isLong && /\?["”»]?$/u.test(end.text) });
		first = last + 1;
	}
	return paragraphs;
}

/** An observer if the introduction speaks of one, else of the side of the first who is named in it. */
function sideOfInterviewee(introduction: readonly string[], home: Side): Side {
	if (introduction.some(isObserver)) return "third";
	return introduction.map((text) => claimantSide(text, home)).find((side) => side !== "unknown") ?? home;
}

/** A record in which every turn stands behind a dash: the first one asks, the second answers. */
function turnsOf(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
	const turns = paragraphs.filter(({ isTurn }) => isTurn);
	return turns.length >= 2 * FEWEST_QUESTIONS && turns.length > paragraphs.length / 2
		? turns.filter((_, index) => index % 2 === 0)
		: [];
}

/** The paragraphs that ask, where a text is an interview; an explainer's headings are none. */
function questionsOf(paragraphs: readonly Paragraph[], sentences: readonly Sentence[]): readonly Paragraph[] {
	const turns = turnsOf(paragraphs);
	if (turns.some(({ isQuestion }) => isQuestion)) return turns;
	const asked = paragraphs.filter(({ isQuestion }, index) => isQuestion && paragraphs[index + 1]?.isQuestion === false);
	if (asked.length < FEWEST_QUESTIONS || asked.length < paragraphs.length / 5) return [];
	const byStart = new Map(paragraphs.map((one) => [one.first, one]));
	const isPersonal = (one: Paragraph | undefined): boolean =>
		one !== undefined && sentences.slice(one.first, one.last + 1).some(({ text }) => FIRST_PERSON.test(text));
	const personal = asked.filter(({ last }) => isPersonal(byStart.get(last + 1)));
	return personal.length < asked.length / 2 ? [] : asked;
}

/** Gives the answers of an interview to whoever is introduced before its first question. */
export function withInterviewee(
	sentences: readonly Sentence[],
	found: readonly (FoundAttribution | null)[],
	home: Side,
): (FoundAttribution | null)[] {
	const questions = questionsOf(paragraphsOf(sentences), sentences);
	const [begin] = questions;
	if (begin === undefined) return [...found];
	const introduction = sentences.slice(0, Math.min(begin.first, LONGEST_INTRODUCTION)).map(({ text }) => text);
	const side = sideOfInterviewee(introduction, home);
	const asking = new Set(questions.map(({ first }) => sentences[first]?.paragraph));
	return sentences.map(({ start, paragraph }, index) => {
		const own = found[index] ?? null;
		if (own !== null || index < begin.first || asking.has(paragraph)) return own;
		const at = { start, end: start, holdsFrom: start };
		return { ...at, claimant: "not named", side, hedge: false, isCarried: true, isInherited: true };
	});
}
