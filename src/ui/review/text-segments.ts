import type { OpenSentence } from "../../domain/review/coverage.ts";
import type { Decision, ReviewContent, Stretch } from "../../domain/review/review-draft.ts";

/** A piece of the text with everything that lies on it. */
export interface TextSegment extends Stretch {
	readonly words: string;
	/** The candidate whose passage it belongs to: the selected one before others. */
	readonly candidate: string | null;
	readonly decision: Decision | null;
	readonly isSelected: boolean;
	readonly isSupport: boolean;
	readonly isContext: boolean;
	readonly isBare: boolean;
}

const lies = ({ start, end }: Stretch, at: number): boolean => start <= at && at < end;

/** Cuts a text wherever something begins or ends. */
export function textSegments(
	text: string,
	{ candidates, context }: ReviewContent,
	openSentences: readonly OpenSentence[],
	selected: string | null,
): TextSegment[] {
	const points = Array.from(text);
	const bare = openSentences.flatMap((open) => open.bare);
	const chosen = candidates.find(({ key }) => key === selected);
	const support = chosen?.support ?? [];
	const cuts = new Set([0, points.length]);
	for (const { start, end } of [...candidates.map(({ passage }) => passage), ...support, ...context, ...bare]) {
		cuts.add(start).add(end);
	}
	const sorted = [...cuts].sort((one, other) => one - other);
	return sorted.slice(0, -1).map((start, index) => {
		const end = sorted[index + 1] ?? start;
		const own = candidates.filter(({ passage }) => lies(passage, start));
		const top =
			own.find(({ key }) => key === selected) ?? own.find(({ decision }) => decision !== "rejected") ?? own[0];
		return {
			start,
			end,
			words: points.slice(start, end).join(""),
			candidate: top?.key ?? null,
			decision: top?.decision ?? null,
			isSelected: top !== undefined && top.key === selected,
			isSupport: support.some((one) => lies(one, start)),
			isContext: context.some((one) => lies(one, start)),
			isBare: bare.some((one) => lies(one, start)),
		};
	});
}
