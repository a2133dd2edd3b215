import { sentencesByCodePoint } from "../sentences.ts";
import type { ReviewContent, Stretch } from "./review-draft.ts";

/** A sentence with words that nothing accounts for. */
export interface OpenSentence {
	readonly sentence: Stretch;
	/** What of it no passage, support or context covers. */
	readonly bare: readonly Stretch[];
}

export interface ReviewProgress {
	readonly candidates: number;
	readonly decided: number;
	readonly openSentences: readonly OpenSentence[];
}

/** Whatever accounts for words: every quote of a candidate that was not rejected, and context. */
const accounted = ({ candidates, context }: Pick<ReviewContent, "candidates" | "context">): Stretch[] => [
	...candidates
		.filter(({ decision }) => decision !== "rejected")
		.flatMap(({ passage, support }) => [passage, ...support]),
	...context,
];

function coveredPoints(length: number, stretches: readonly Stretch[]): Uint8Array {
	const covered = new Uint8Array(length);
	for (const { start, end } of stretches) covered.fill(1, start, end);
	return covered;
}

/** Uncovered code points that are not white space, joined across the white space between them. */
function bareStretches(points: readonly string[], covered: Uint8Array, { start, end }: Stretch): Stretch[] {
	const bare: { start: number; end: number }[] = [];
	let isJoined = false;
	for (let at = start; at < end; at++) {
		if (covered[at] === 1) isJoined = false;
		else if (!/\s/u.test(points[at] ?? "")) {
			const last = bare.at(-1);
			if (isJoined && last !== undefined) last.end = at + 1;
			else bare.push({ start: at, end: at + 1 });
			isJoined = true;
		}
	}
	return bare;
}

const hasWords = (points: readonly string[], { start, end }: Stretch): boolean =>
	/[\p{L}\p{N}]/u.test(points.slice(start, end).join(""));

/** Sentences that hold words which nothing accounts for. Marks between quotes alone need no account of their own. */
export function findOpenSentences(
	text: string,
	language: string,
	content: Pick<ReviewContent, "candidates" | "context">,
): OpenSentence[] {
	const points = Array.from(text);
	const covered = coveredPoints(points.length, accounted(content));
	return sentencesByCodePoint(text, language).flatMap(({ start, end }) => {
		const bare = bareStretches(points, covered, { start, end }).filter((stretch) => hasWords(points, stretch));
		return bare.length === 0 ? [] : [{ sentence: { start, end }, bare }];
	});
}

export function progressOf(text: string, language: string, content: ReviewContent): ReviewProgress {
	const { candidates } = content;
	const decided = candidates.filter(({ decision }) => decision !== "open").length;
	return { candidates: candidates.length, decided, openSentences: findOpenSentences(text, language, content) };
}

/**
 * Joins marks that stand between quotes (the full stop after a passage, a dash) to what stands beside them, so that every
 * code point is accounted for: to the context, support or passage before them, else to the one after.
 */
export function absorbMarks(text: string, content: ReviewContent): ReviewContent {
	const points = Array.from(text);
	const covered = coveredPoints(points.length, accounted(content));
	const bare = bareStretches(points, covered, { start: 0, end: points.length }).filter(
		(stretch) => !hasWords(points, stretch),
	);
	return bare.reduce((joined, marks) => joinMarks(points, joined, marks), content);
}

function joinMarks(points: readonly string[], content: ReviewContent, marks: Stretch): ReviewContent {
	let { start, end } = marks;
	while (start > 0 && /\s/u.test(points[start - 1] ?? "")) start--;
	while (end < points.length && /\s/u.test(points[end] ?? "")) end++;
	const all = accounted(content);
	const words = all.filter((stretch) => stretch.start < stretch.end);
	// A stretch may hold some of the white space beside the marks, so it ends anywhere in it.
	const before = words.findLast((stretch) => start <= stretch.end && stretch.end <= marks.start);
	const after = words.findLast((stretch) => marks.end <= stretch.start && stretch.start <= end);
	if (before === undefined && after === undefined) return content;
	const grow = <Part extends Stretch>(part: Part): Part => {
		if (part === before) return { ...part, end: marks.end };
		return before === undefined && part === after ? { ...part, start: marks.start } : part;
	};
	return {
		...content,
		context: content.context.map(grow),
		candidates: content.candidates.map((candidate) => ({
			...candidate,
			passage: grow(candidate.passage),
			support: candidate.support.map(grow),
		})),
	};
}
