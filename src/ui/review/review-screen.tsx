import { useEffect, useMemo, useRef, useState } from "react";
import { progressOf } from "../../domain/review/coverage.ts";
import { EMPTY_CLAIM } from "../../domain/review/empty-claim.ts";
import type { Candidate, ReviewDraft, Stretch } from "../../domain/review/review-draft.ts";
import {
	addCandidate,
	addSupport,
	editDocument,
	markContext,
	select,
	setPassage,
	undo,
} from "../../domain/review/review-session.ts";
import type { CardMode } from "./candidate-card.tsx";
import { DocumentForm } from "./document-form.tsx";
import { Finished } from "./finished.tsx";
import { useReview } from "./review-context.tsx";
import { ReviewHeader } from "./review-header.tsx";
import { ReviewList } from "./review-list.tsx";
import { SelectionBar } from "./selection-bar.tsx";
import { TextLegend, TextPane } from "./text-pane.tsx";
import { useCardActions } from "./use-card-actions.ts";
import { useCardFocus } from "./use-card-focus.ts";
import { usePreview } from "./use-preview.ts";
import { useReviewKeys } from "./use-review-keys.ts";
import { useReviewSession } from "./use-review-session.ts";

/** Stands for no candidate: what is wrong with the document alone. */
const NO_CANDIDATE: Candidate = {
	key: "none",
	claim: EMPTY_CLAIM,
	passage: { start: 0, end: 0 },
	support: [],
	decision: "open",
	reason: "",
	rule: null,
	confidence: null,
};

/** A draft beside its text. */
export function ReviewScreen({ draft, onLanguage }: { readonly draft: ReviewDraft; readonly onLanguage: () => void }) {
	const { words } = useReview();
	const handle = useReviewSession(draft);
	const { session, update, refusal, finishedFile } = handle;
	const { text, content, selected } = session;
	const [mode, setMode] = useState<CardMode>("read");
	const [stretch, setStretch] = useState<Stretch | null>(null);
	const list = useRef<HTMLElement>(null);
	const actions = useCardActions(update, setMode);
	const progress = useMemo(() => progressOf(text, content.document.language || "en", content), [text, content]);
	const documentCheck = usePreview(session.draftId, content.document, NO_CANDIDATE);
	const at = content.candidates.findIndex(({ key }) => key === selected);
	const move = (step: number): void => {
		const next = content.candidates[at + step];
		if (next !== undefined) actions.select(next.key);
	};
	const withWords = (use: (words: Stretch) => void): void => {
		if (stretch === null) return;
		use(stretch);
		setMode("read");
		setStretch(null);
		document.getSelection()?.removeAllRanges();
	};
	const makeCandidate = (): void =>
		withWords((own) => {
			update((now) => addCandidate(now, own));
		});
	const press = (action: string): void =>
		list.current?.querySelector<HTMLButtonElement>(`[data-action=${action}]`)?.click();
	useReviewKeys({
		j: () => move(1),
		ArrowDown: () => move(1),
		k: () => move(-1),
		ArrowUp: () => move(-1),
		a: () => press("accept"),
		e: () => press("edit"),
		r: () => press("reject"),
		s: () => press("split"),
		d: () => press("duplicate"),
		n: makeCandidate,
		Escape: () => setMode("read"),
		"Ctrl+z": () => update(undo),
		"Ctrl+s": () => void handle.save(),
	});
	useCardFocus(list, selected, mode, content);
	useEffect(() => {
		document.title = `${words.title}: ${content.document.title ?? draft.id}`;
	}, [words, content.document.title, draft.id]);
	if (finishedFile !== null) return <Finished file={finishedFile} />;
	return (
		<div className="review">
			<ReviewHeader
				title={content.document.title || draft.id}
				handle={handle}
				progress={progress}
				onLanguage={onLanguage}
			/>
			{refusal !== null && (
				<div className="refusal" role="alert">
					<strong>{words.failed}</strong> {refusal.message}
					<ul>
						{refusal.problems.map((problem) => (
							<li key={problem}>{problem}</li>
						))}
					</ul>
				</div>
			)}
			<main className="review-panes">
				<section className="review-text-pane review-text-marks" aria-label={words.text}>
					<SelectionBar
						text={text}
						stretch={stretch}
						number={at === -1 ? null : at + 1}
						onNew={makeCandidate}
						onPassage={() => withWords((own) => selected !== null && update((now) => setPassage(now, selected, own)))}
						onSupport={() =>
							withWords((own) => selected !== null && update((now) => addSupport(now, selected, [own], "detail")))
						}
						onContext={(reason) => withWords((own) => update((now) => markContext(now, [own], reason)))}
					/>
					<TextLegend />
					<TextPane
						text={text}
						content={content}
						openSentences={progress.openSentences}
						selected={selected}
						onSelectWords={setStretch}
						onSelectCandidate={actions.select}
					/>
				</section>
				<section ref={list} className="review-list-pane" aria-label={words.candidates}>
					<p className="detail">{words.keys}</p>
					<DocumentForm
						document={content.document}
						problems={documentCheck.preview?.documentProblems ?? []}
						onChange={(changed) => update((now) => editDocument(now, changed))}
					/>
					<ReviewList
						session={session}
						openSentences={progress.openSentences}
						mode={mode}
						actions={actions}
						update={(change) => update((now) => select(change(now), now.selected))}
						onNew={({ bare: [first] }) => {
							if (first !== undefined) update((now) => addCandidate(now, first));
							setMode("edit");
						}}
					/>
				</section>
			</main>
		</div>
	);
}
