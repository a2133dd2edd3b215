import type { Stretch } from "../../domain/review/review-draft.ts";
import { wordsOf } from "../../domain/review/review-session.ts";
import { useReview } from "./review-context.tsx";

interface SplitWordsProps {
	readonly text: string;
	readonly passage: Stretch;
	/** The code point at which the second part begins. */
	readonly onSplit: (at: number) => void;
	readonly onCancel: () => void;
}

/** The words of a passage, each a place to cut before. */
export function SplitWords({ text, passage, onSplit, onCancel }: SplitWordsProps) {
	const { words } = useReview();
	return (
		<div className="split-words">
			<p>{words.splitHint}</p>
			<p>
				{wordStretches(text, passage).map(({ start, end }, index) => (
					<button key={start} type="button" disabled={index === 0} onClick={() => onSplit(start)}>
						{wordsOf(text, { start, end })}
					</button>
				))}
			</p>
			<button type="button" className="button" onClick={onCancel}>
				{words.cancel}
			</button>
		</div>
	);
}

function wordStretches(text: string, passage: Stretch): Stretch[] {
	let at = passage.start;
	return wordsOf(text, passage)
		.split(/(\s+)/u)
		.flatMap((part) => {
			const start = at;
			at += Array.from(part).length;
			return part.trim() === "" ? [] : [{ start, end: at }];
		});
}
