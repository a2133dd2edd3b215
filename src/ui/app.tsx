import { lazy, Suspense } from "react";
import type { Page } from "../domain/vocabulary.ts";
import { useApp, useText } from "./app-context.tsx";
import { EmbedApp } from "./embed/embed-app.tsx";
import { opensEmbed } from "./embed/opens-embed.ts";
import { LoadedStage } from "./loaded-stage.tsx";
import { SceneProvider } from "./map/current-scene.tsx";
import { LoadFailed } from "./shell/load-failed.tsx";
import { LoadingClaims } from "./shell/loading-claims.tsx";
import { Notices } from "./shell/notices.tsx";
import { PageBoundary, StageBoundary } from "./shell/part-boundary.tsx";
import { SiteHeader } from "./shell/site-header.tsx";
import { useDocument } from "./shell/use-document.ts";
import { PrintedView } from "./view/printed-view.tsx";

/** A page can be open before, or without, the stage. */
async function withStyles<Module>(module: Promise<Module>): Promise<Module> {
	const [loaded] = await Promise.all([module, import("./styles/stage.css")]);
	return loaded;
}

const PAGE_COMPONENTS = {
	sources: lazy(async () => ({ default: (await withStyles(import("./pages/sources-page.tsx"))).SourcesPage })),
	method: lazy(async () => ({ default: (await withStyles(import("./pages/method-page.tsx"))).MethodPage })),
	corrections: lazy(async () => ({
		default: (await withStyles(import("./pages/corrections-page.tsx"))).CorrectionsPage,
	})),
} as const satisfies Record<Page, unknown>;

/** The whole application, or its compact view inside an article. */
export function App() {
	useDocument();
	return (
		<SceneProvider>
			{opensEmbed ? <EmbedApp /> : <FullApp />}
			<PrintedView />
		</SceneProvider>
	);
}

/** Header, and below it the map with its timeline and panel, or a page. */
function FullApp() {
	const corpus = useApp((state) => state.corpus);
	const failures = useApp((state) => state.loadFailures);
	const page = useApp(({ view }) => view.page);
	const { app } = useText();
	return (
		<div className="app" data-page={page ?? "map"}>
			<a className="skip-link" href={page === null ? "#claims" : "#page"}>
				{page === null ? app.skipToClaims : app.skipToPage}
			</a>
			<SiteHeader corpus={corpus} />
			<main className="stage" tabIndex={-1}>
				<Notices />
				{corpus !== null && (
					<StageBoundary>
						<LoadedStage corpus={corpus} fallback={<p className="loading">{app.loading}</p>} />
					</StageBoundary>
				)}
				{corpus === null && failures === null && <LoadingClaims />}
				{failures !== null && page !== "method" && <LoadFailed failures={failures} />}
				{page !== null && (corpus !== null || page === "method") && <PageView page={page} />}
			</main>
		</div>
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
