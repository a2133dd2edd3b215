import type { OpenSentence } from "../../domain/review/coverage.ts";
import { wordsOf } from "../../domain/review/review-session.ts";
import { CONTEXT_REASONS, type ContextReason } from "../../domain/vocabulary.ts";
import { useReview } from "./review-context.tsx";

interface SentenceCardProps {
	readonly text: string;
	readonly open: OpenSentence;
	/** The number of the candidate in the same sentence, if there is one. */
	readonly neighbour: number | null;
	/** It carries a claim that nothing proposed. */
	readonly onNew: () => void;
	readonly onContext: (reason: ContextReason) => void;
	readonly onDetail: () => void;
}

/** Words that nothing accounts for yet; one press says why they carry no claim. */
export function SentenceCard({ text, open, neighbour, onNew, onContext, onDetail }: SentenceCardProps) {
	const { words } = useReview();
	return (
		<li className="open-sentence">
			<p>
				<strong>{words.openSentence}:</strong> <q>{open.bare.map((stretch) => wordsOf(text, stretch)).join(" … ")}</q>
			</p>
			<fieldset className="open-sentence-reasons" aria-label={words.openSentenceHint}>
				<span className="detail">{words.openSentenceHint}</span>
				{CONTEXT_REASONS.map((reason) => (
					<button key={reason} type="button" className="button" onClick={() => onContext(reason)}>
						{words.contextReason[reason]}
					</button>
				))}
				{neighbour !== null && (
					<button type="button" className="button" onClick={onDetail}>
						{words.detailOf(neighbour)}
					</button>
				)}
				<span className="detail">{words.openSentenceOr}</span>
				<button type="button" className="button" onClick={onNew}>
					{words.newFromSentence}
				</button>
			</fieldset>
		</li>
	);
}
