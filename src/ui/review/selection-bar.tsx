import type { Stretch } from "../../domain/review/review-draft.ts";
import { wordsOf } from "../../domain/review/review-session.ts";
import { CONTEXT_REASONS, type ContextReason } from "../../domain/vocabulary.ts";
import { useReview } from "./review-context.tsx";

interface SelectionBarProps {
	readonly text: string;
	readonly stretch: Stretch | null;
	/** The number of the selected candidate, or null. */
	readonly number: number | null;
	readonly onNew: () => void;
	readonly onPassage: () => void;
	readonly onSupport: () => void;
	readonly onContext: (reason: ContextReason) => void;
}

const SHOWN_CHARACTERS = 80;

/** What can be done with the words selected in the text. */
export function SelectionBar({ text, stretch, number, onNew, onPassage, onSupport, onContext }: SelectionBarProps) {
	const { words } = useReview();
	if (stretch === null) return <p className="selection-bar detail">{words.selectHint}</p>;
	const selected = wordsOf(text, stretch).replaceAll(/\s+/g, " ");
	const shown = selected.length > SHOWN_CHARACTERS ? `${selected.slice(0, SHOWN_CHARACTERS)}…` : selected;
	return (
		<div className="selection-bar">
			<p role="status">{words.selectedWords(shown)}</p>
			<div className="candidate-actions">
				<button type="button" className="button primary" onClick={onNew}>
					{words.newCandidate}
				</button>
				{number !== null && (
					<>
						<button type="button" className="button" onClick={onPassage}>
							{words.asPassage(number)}
						</button>
						<button type="button" className="button" onClick={onSupport}>
							{words.asSupport(number)}
						</button>
					</>
				)}
				{CONTEXT_REASONS.map((reason) => (
					<button key={reason} type="button" className="button" onClick={() => onContext(reason)}>
						{words.contextReason[reason]}
					</button>
				))}
			</div>
		</div>
	);
}
