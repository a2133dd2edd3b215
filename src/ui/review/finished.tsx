import { useReview } from "./review-context.tsx";

/** The end of a review. */
export function Finished({ file }: { readonly file: string }) {
	const { words } = useReview();
	return (
		<main className="review-start" role="status">
			<h1>{words.finished(file)}</h1>
			<p>{words.finishedNext}</p>
			<p>
				<a href="/">{words.allDrafts}</a>
			</p>
		</main>
	);
}
