import { lazy, Suspense } from "react";
import type { Page } from "../domain/vocabulary.ts";
import { useApp, useText } from "./app-context.tsx";
import { SceneProvider } from "./map/current-scene.tsx";
import { LoadFailed } from "./shell/load-failed.tsx";
import { Notices } from "./shell/notices.tsx";
import { PageBoundary, StageBoundary } from "./shell/part-boundary.tsx";
import { SiteHeader } from "./shell/site-header.tsx";
import { useDocument } from "./shell/use-document.ts";

/** Asked for at once, beside the data: without them there is nothing for it to show. */
const stage = import("./stage.tsx");
const Stage = lazy(async () => ({ default: (await stage).Stage }));

const PAGE_COMPONENTS = {
	sources: lazy(async () => ({ default: (await import("./pages/sources-page.tsx")).SourcesPage })),
	method: lazy(async () => ({ default: (await import("./pages/method-page.tsx")).MethodPage })),
	corrections: lazy(async () => ({ default: (await import("./pages/corrections-page.tsx")).CorrectionsPage })),
} as const satisfies Record<Page, unknown>;

/** The whole application: header, and below it the map with its timeline and panel, or a page. */
export function App() {
	useDocument();
	const corpus = useApp((state) => state.corpus);
	const failures = useApp((state) => state.loadFailures);
	const page = useApp(({ view }) => view.page);
	const { app } = useText();
	return (
		<SceneProvider>
			<div className="app" data-page={page ?? "map"}>
				<a className="skip-link" href={page === null ? "#claims" : "#page"}>
					{page === null ? app.skipToClaims : app.skipToPage}
				</a>
				<SiteHeader corpus={corpus} />
				<main className="stage" tabIndex={-1}>
					<Notices />
					{corpus !== null && (
						<StageBoundary>
							<Suspense fallback={<p className="loading">{app.loading}</p>}>
								<Stage corpus={corpus} />
							</Suspense>
						</StageBoundary>
					)}
					{corpus === null && failures === null && <p className="loading">{app.loading}</p>}
					{failures !== null && page !== "method" && <LoadFailed failures={failures} />}
					{page !== null && (corpus !== null || page === "method") && <PageView page={page} />}
				</main>
			</div>
		</SceneProvider>
	);
}

function PageView({ page }: { page: Page }) {
	const Page_ = PAGE_COMPONENTS[page];
	return (
		<PageBoundary page={page}>
			<Suspense fallback={<div className="page" id="page" />}>
				<Page_ />
			</Suspense>
		</PageBoundary>
	);
}
