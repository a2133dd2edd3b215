import { useApp, useText } from "../app-context.tsx";
import { LoadedStage } from "../loaded-stage.tsx";
import { LoadFailed } from "../shell/load-failed.tsx";
import { Notices } from "../shell/notices.tsx";
import { StageBoundary } from "../shell/part-boundary.tsx";

/** The application inside an article: nothing around the map; what it is and how to reach the rest it says itself. */
export function EmbedApp() {
	const corpus = useApp((state) => state.corpus);
	const failures = useApp((state) => state.loadFailures);
	const { app } = useText();
	const loading = <p className="loading">{app.loading}</p>;
	return (
		<main className="embed-app">
			{/* Search engines are to find the map itself, not its copies in articles. */}
			<meta name="robots" content="noindex" />
			<Notices />
			{corpus !== null && (
				<StageBoundary>
					<LoadedStage corpus={corpus} fallback={loading} />
				</StageBoundary>
			)}
			{corpus === null && failures === null && loading}
			{failures !== null && <LoadFailed failures={failures} />}
		</main>
	);
}
