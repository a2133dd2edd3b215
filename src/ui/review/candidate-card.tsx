import { useEffect, useRef } from "react";
import type { Candidate, ReviewContent } from "../../domain/review/review-draft.ts";
import { type CandidateEdit, wordsOf } from "../../domain/review/review-session.ts";
import type { PlacedClaim } from "../../domain/review/with-place-beside.ts";
import { CandidateFacts } from "./candidate-facts.tsx";
import { CandidateForm } from "./candidate-form.tsx";
import { Decide } from "./decide.tsx";
import { PlaceProposals } from "./place-proposals.tsx";
import { PlacesBeside } from "./places-beside.tsx";
import { RejectForm } from "./reject-form.tsx";
import { useReview } from "./review-context.tsx";
import { SplitWords } from "./split-words.tsx";

export type CardMode = "read" | "edit" | "reject" | "split";

/** What can be done with a candidate. */
export interface CandidateActions {
	readonly select: (key: string) => void;
	readonly setMode: (mode: CardMode) => void;
	readonly accept: (key: string) => void;
	readonly reopen: (key: string) => void;
	readonly reject: (key: string, reason: string) => void;
	readonly keep: (key: string, edited: Required<CandidateEdit>, isAccepted: boolean) => void;
	readonly place: (key: string, placed: (claim: PlacedClaim) => PlacedClaim) => void;
	readonly splitAt: (key: string, at: number) => void;
	readonly duplicate: (key: string) => void;
}

interface CandidateCardProps {
	readonly draftId: string;
	readonly text: string;
	readonly document: ReviewContent["document"];
	readonly candidate: Candidate;
	readonly others: readonly Candidate[];
	readonly number: number;
	readonly isSelected: boolean;
	readonly mode: CardMode;
	readonly actions: CandidateActions;
}

/** One candidate: a line in the list, and all of it where it is selected. */
export function CandidateCard(props: CandidateCardProps) {
	const { text, candidate, number, isSelected, actions } = props;
	const { words, vocabulary, language } = useReview();
	const { claim, decision, key, reason } = candidate;
	const head = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (isSelected) head.current?.scrollIntoView({ block: "start" });
	}, [isSelected]);
	return (
		<li className="candidate" data-entry={key} data-candidate={key} data-decision={decision} data-selected={isSelected}>
			<h2>
				<button
					ref={head}
					type="button"
					className="candidate-head"
					aria-expanded={isSelected}
					onClick={() => actions.select(key)}
				>
					<span className="candidate-number">{number}</span>
					<span className="candidate-title">
						{claim.headline[language] || wordsOf(text, candidate.passage) || claim.id}
					</span>
					<span className="detail">
						{vocabulary.kind[claim.kind as "other"] ?? claim.kind}
						{claim.when.edtf !== "" && ` · ${claim.when.edtf}`}
					</span>
					<span className="decision" data-decision={decision}>
						{words.decision[decision]}
					</span>
				</button>
			</h2>
			{decision === "rejected" && <p className="detail reject-reason">{reason}</p>}
			{isSelected && <OpenCard {...props} />}
		</li>
	);
}

function OpenCard({ draftId, text, document, candidate, others, mode, actions }: CandidateCardProps) {
	const { key } = candidate;
	const cancel = (): void => actions.setMode("read");
	if (mode === "edit") {
		const keep = (edited: Required<CandidateEdit>, isAccepted: boolean) => actions.keep(key, edited, isAccepted);
		return (
			<CandidateForm
				draftId={draftId}
				text={text}
				document={document}
				candidate={candidate}
				others={others}
				onKeep={keep}
				onCancel={cancel}
			/>
		);
	}
	return (
		<div className="candidate-body">
			<div>
				<CandidateFacts candidate={candidate} passage={wordsOf(text, candidate.passage)} />
				{mode === "read" && candidate.decision === "open" && (
					<PlacesBeside candidate={candidate} onPlaced={(placed) => actions.place(key, placed)} />
				)}
				<PlaceProposals
					draftId={draftId}
					candidate={candidate}
					onAccepted={(named) => actions.place(key, ({ claim, support }) => ({ claim: named(claim), support }))}
				/>
				{mode === "reject" && <RejectForm onReject={(reason) => actions.reject(key, reason)} onCancel={cancel} />}
				{mode === "split" && (
					<SplitWords
						text={text}
						passage={candidate.passage}
						onSplit={(at) => actions.splitAt(key, at)}
						onCancel={cancel}
					/>
				)}
			</div>
			<Decide
				draftId={draftId}
				document={document}
				candidate={candidate}
				actions={actions}
				hasButtons={mode === "read"}
			/>
		</div>
	);
}
