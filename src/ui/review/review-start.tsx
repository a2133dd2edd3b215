import type { DraftSummary } from "../../domain/review/review-draft.ts";
import type { Language } from "../../domain/vocabulary.ts";
import { wordsIn } from "./review-context.tsx";

/** The drafts there are. */
export function ReviewStart({
	drafts,
	language,
}: {
	readonly drafts: readonly DraftSummary[];
	readonly language: Language;
}) {
	const { words } = wordsIn(language);
	return (
		<main className="review-start">
			<h1>{words.drafts}</h1>
			{drafts.length === 0 && <p>{words.noDrafts}</p>}
			<ul>
				{drafts.map(({ id, title, candidates, decided, problem }) => (
					<li key={id}>
						{problem === null ? <a href={`/?draft=${encodeURIComponent(id)}`}>{title || id}</a> : id}{" "}
						<span className="detail">{problem ?? `${id} · ${words.draftLine(decided, candidates)}`}</span>
					</li>
				))}
			</ul>
		</main>
	);
}
