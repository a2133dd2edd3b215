import { useEffect, useMemo, useRef, useState } from "react";
import { type OpenSentence, progressOf } from "../../domain/review/coverage.ts";
import { EMPTY_CLAIM } from "../../domain/review/empty-claim.ts";
import { fillFromPassage } from "../../domain/review/fill-from-passage.ts";
import { settingOf } from "../../domain/review/passage-setting.ts";
import type { Candidate, ReviewDraft, Stretch } from "../../domain/review/review-draft.ts";
import { entriesOf, openPieces } from "../../domain/review/review-order.ts";
import {
	addCandidate,
	addSupport,
	editDocument,
	type FillClaim,
	markContext,
	setPassage,
	undo,
} from "../../domain/review/review-session.ts";
import { supportRoleOf } from "../../domain/review/suggest-account.ts";
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
import { usePreview, usePreviewAhead } from "./use-preview.ts";
import { useReviewKeys } from "./use-review-keys.ts";
import { useReviewSession } from "./use-review-session.ts";

/** The keys of numbered buttons. */
const NUMBERS = ["1", "2", "3", "4", "5", "6"];

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
	const { words, points, hints, places } = useReview();
	const handle = useReviewSession(draft);
	const { session, update, refusal, finishedFile } = handle;
	const { text, content, selected } = session;
	const [mode, setMode] = useState<CardMode>("read");
	const [stretch, setStretch] = useState<Stretch | null>(null);
	const list = useRef<HTMLElement>(null);
	const actions = useCardActions(update, setMode, places);
	const progress = useMemo(() => progressOf(text, content.document.language || "en", content), [text, content]);
	const documentCheck = usePreview(session.draftId, content.document, NO_CANDIDATE);
	const at = content.candidates.findIndex(({ key }) => key === selected);
	const pieces = useMemo(() => openPieces(progress.openSentences), [progress]);
	const entries = entriesOf(content, pieces);
	const place = entries.findIndex(({ key }) => key === selected);
	const isNext = ({ key }: { readonly key: string }): boolean =>
		entries.some((entry, index) => index > place && entry.isOpen && entry.key === key);
	usePreviewAhead(session.draftId, content.document, content.candidates.find(isNext) ?? null);
	const move = (step: number): void => {
		const next = entries[place + step];
		if (next !== undefined) actions.select(next.key);
	};
	const fill: FillClaim = (claim, passage) => fillFromPassage(claim, settingOf(points, passage, hints, places));
	const withWords = (use: (words: Stretch) => void): void => {
		if (stretch === null) return;
		use(stretch);
		setMode("read");
		setStretch(null);
		document.getSelection()?.removeAllRanges();
	};
	const makeCandidate = (): void =>
		withWords((own) => {
			update((now) => addCandidate(now, own, fill));
		});
	const makeOf = ({ bare: [first] }: OpenSentence): void => {
		if (first !== undefined) update((now) => addCandidate(now, first, fill));
		setMode("edit");
	};
	const movePassage = (): void =>
		withWords((own) => selected !== null && update((now) => setPassage(now, selected, own, fill)));
	const press = (button: string): void =>
		list.current?.querySelector<HTMLElement>(`[data-selected=true] ${button}`)?.click();
	useReviewKeys({
		j: () => move(1),
		ArrowDown: () => move(1),
		k: () => move(-1),
		ArrowUp: () => move(-1),
		a: () => press("[data-action=accept]"),
		e: () => press("[data-action=edit]"),
		r: () => press("[data-action=reject]"),
		p: () => press("[data-action=place]"),
		s: () => press("[data-action=split]"),
		d: () => press("[data-action=duplicate]"),
		...Object.fromEntries(NUMBERS.map((number) => [number, () => press(`[data-key="${number}"]`)])),
		n: makeCandidate,
		w: movePassage,
		Escape: () => setMode("read"),
		"Ctrl+Enter": () => press("form button[type=submit]"),
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
						onPassage={movePassage}
						onSupport={() =>
							withWords(
								(own) =>
									selected !== null && update((now) => addSupport(now, selected, [own], supportRoleOf(own, hints))),
							)
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
						openSentences={pieces}
						mode={mode}
						actions={actions}
						update={update}
						onNew={makeOf}
					/>
				</section>
			</main>
		</div>
	);
}
