import type { ReviewProgress } from "../../domain/review/coverage.ts";
import { hasUnsaved, undo } from "../../domain/review/review-session.ts";
import { useReview } from "./review-context.tsx";
import type { ReviewSessionHandle } from "./use-review-session.ts";

interface ReviewHeaderProps {
	readonly title: string;
	readonly handle: ReviewSessionHandle;
	readonly progress: ReviewProgress;
	readonly onLanguage: () => void;
}

export function ReviewHeader({ title, handle, progress, onLanguage }: ReviewHeaderProps) {
	const { words } = useReview();
	const { session, update, isBusy, save, finish } = handle;
	const { decided, candidates, openSentences } = progress;
	const isUnsaved = hasUnsaved(session);
	return (
		<header className="review-header">
			<div className="review-title">
				<a href="/">{words.allDrafts}</a>
				<h1>{title}</h1>
				<p role="status" className="review-progress">
					<progress value={decided} max={Math.max(1, candidates)} aria-hidden="true" />
					{words.progress(decided, candidates, openSentences.length)}
				</p>
			</div>
			<div className="review-buttons">
				<span className="detail">{isUnsaved ? words.unsaved : words.saved}</span>
				<button type="button" className="button" onClick={onLanguage}>
					{words.otherLanguage}
				</button>
				<button type="button" className="button" disabled={session.past.length === 0} onClick={() => update(undo)}>
					{words.undo}
				</button>
				<button type="button" className="button" disabled={isBusy || !isUnsaved} onClick={() => void save()}>
					{words.save}
				</button>
				<button
					type="button"
					className="button primary"
					disabled={isBusy}
					title={words.finishHint}
					onClick={() => void finish()}
				>
					{words.finish}
				</button>
			</div>
		</header>
	);
}
