import type { Candidate, ReviewContent } from "../../domain/review/review-draft.ts";
import type { CandidateActions } from "./candidate-card.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { useReview } from "./review-context.tsx";
import { usePreview } from "./use-preview.ts";

interface DecideProps {
	readonly draftId: string;
	readonly document: ReviewContent["document"];
	readonly candidate: Candidate;
	readonly actions: CandidateActions;
	readonly hasButtons: boolean;
}

/** The preview with the buttons below it. What has things to mend is not accepted: the form opens, with them beside its fields. */
export function Decide({ draftId, document, candidate, actions, hasButtons }: DecideProps) {
	const { words } = useReview();
	const checked = usePreview(draftId, document, candidate);
	const { key, decision } = candidate;
	const isReady = checked.preview !== null && !checked.isPending && checked.preview.problems.length === 0;
	const accept = (): void => (isReady ? actions.accept(key) : actions.setMode("edit"));
	return (
		<>
			{decision !== "rejected" && <PreviewPanel {...checked} />}
			{hasButtons && (
				<div className="candidate-actions">
					{decision === "open" ? (
						<button
							type="button"
							className="button primary"
							data-action="accept"
							disabled={checked.isPending}
							onClick={accept}
						>
							{words.accept}
						</button>
					) : (
						<button type="button" className="button" onClick={() => actions.reopen(key)}>
							{words.reopen}
						</button>
					)}
					<button type="button" className="button" data-action="edit" onClick={() => actions.setMode("edit")}>
						{words.edit}
					</button>
					{decision !== "rejected" && (
						<button type="button" className="button" data-action="reject" onClick={() => actions.setMode("reject")}>
							{words.reject}
						</button>
					)}
					<button type="button" className="button" data-action="split" onClick={() => actions.setMode("split")}>
						{words.split}
					</button>
					<button type="button" className="button" data-action="duplicate" onClick={() => actions.duplicate(key)}>
						{words.duplicate}
					</button>
				</div>
			)}
		</>
	);
}
