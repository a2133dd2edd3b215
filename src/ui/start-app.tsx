import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createStore } from "zustand/vanilla";
import { createActions } from "../store/actions.ts";
import { syncBeforeData } from "../store/address-before-data.ts";
import { syncAddress } from "../store/address-sync.ts";
import { createInitialState } from "../store/app-state.ts";
import type { LoadOutcome } from "../store/load-corpus.ts";
import { requestCorpus, toCorpusAddress, toReason } from "../store/request-corpus.ts";
import { App } from "./app.tsx";
import { AppProvider } from "./app-context.tsx";
import { mapParts } from "./map/map-parts.ts";
import { afterFirstPaint } from "./poster/after-first-paint.ts";
import { readEnvironment, watchEnvironment } from "./shell/environment.ts";
import { siteBase } from "./site-base.ts";
import "./styles/index.css";

const store = createStore(() => createInitialState(readEnvironment()));
let loading = new AbortController();
const actions = createActions(
	store,
	() => void load(),
	() => loading.abort(),
);
watchEnvironment(actions);
const endSyncBeforeData = syncBeforeData(store, window);

let isSynced = false;

/** Loads the data, with the schemas that check them apart from the page around them; then lets the address say what to show: only then is it known which ids exist. */
async function load(): Promise<void> {
	const outcome = await loadOutcome();
	actions.finishLoading(openNamedView(outcome));
	if (isSynced || outcome.corpus === null) return;
	isSynced = true;
	endSyncBeforeData();
	syncAddress(store, actions, window);
}

/**
 * The data are asked for before the part that reads them is there. A part of the site that is gone, as after a new version
 * was put up, is told like data that are gone.
 */
async function loadOutcome(): Promise<LoadOutcome> {
	loading = new AbortController();
	const { signal } = loading;
	const requests = requestCorpus(toCorpusAddress(store.getState().view.data, siteBase().href), { signal });
	const failed = { corpus: null, unreadable: [], givenUp: [] };
	try {
		const { loadCorpus } = await import("../store/load-corpus.ts");
		const outcome = await loadCorpus(requests, { signal, onProgress: actions.reportLoading });
		return signal.aborted ? { ...failed, failures: [] } : outcome;
	} catch (error) {
		return { ...failed, failures: [{ file: "claims", reason: toReason(error) }] };
	}
}

/** The page of a named view opens that one where the address names no date. */
function openNamedView(outcome: LoadOutcome): LoadOutcome {
	const { corpus } = outcome;
	const id = document.documentElement.dataset["view"];
	const defaultView = corpus?.views.find((view) => view.id === id);
	return corpus === null || defaultView === undefined ? outcome : { ...outcome, corpus: { ...corpus, defaultView } };
}

/** The page's own picture goes first. */
async function mount(): Promise<void> {
	const root = document.getElementById("root");
	if (root === null) throw new Error("index.html lacks the element with the id root");
	await afterFirstPaint();
	createRoot(root).render(
		<StrictMode>
			<AppProvider store={store} actions={actions}>
				<App />
			</AppProvider>
		</StrictMode>,
	);
}

if (store.getState().view.page === null) mapParts();
void load();
void mount();

import.meta.hot?.on("claims:updated", () => void load());
