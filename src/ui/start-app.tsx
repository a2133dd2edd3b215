import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createStore } from "zustand/vanilla";
import { createActions } from "../store/actions.ts";
import { syncBeforeData } from "../store/address-before-data.ts";
import { syncAddress } from "../store/address-sync.ts";
import { type AppState, createInitialState } from "../store/app-state.ts";
import type { LoadOutcome } from "../store/load-corpus.ts";
import { requestCorpus, toCorpusAddress, toReason } from "../store/request-corpus.ts";
import { selectClaim } from "../store/selectors.ts";
import { App } from "./app.tsx";
import { AppProvider } from "./app-context.tsx";
import { stageLoading } from "./loaded-stage.tsx";
import { mapParts } from "./map/map-parts.ts";
import { afterFirstPaint } from "./poster/after-first-paint.ts";
import { readEnvironment, watchEnvironment } from "./shell/environment.ts";
import { siteBase } from "./site-base.ts";
import "./styles/index.css";

/** The passage of the open claim comes with the page's first files; one that does not is shown when it is there. */
const MOST_MILLISECONDS_FOR_PASSAGE = 300;

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
	await Promise.all([afterFirstPaint(), untilThereIsMore()]);
	createRoot(root).render(
		<StrictMode>
			<AppProvider store={store} actions={actions}>
				<App />
			</AppProvider>
		</StrictMode>,
	);
}

/**
 * Resolves once there is more to show than stands in the page already. Until then nothing of the application would be seen
 * (`poster.css`), so that it is rendered once, with all it has to show, and not first without.
 */
async function untilThereIsMore(): Promise<void> {
	const { page, data } = store.getState().view;
	if (document.getElementById("poster") === null || page !== null || data !== null) return;
	await stateWhere(
		({ corpus, loading: progress, loadFailures, view }) => (corpus ?? progress ?? loadFailures ?? view.page) !== null,
	);
	const state = store.getState();
	if (state.corpus === null) return;
	const claim = selectClaim(state);
	const passage = claim === null ? null : state.corpus.details.read(claim).catch(() => null);
	const waited = new Promise((resolve) => setTimeout(resolve, MOST_MILLISECONDS_FOR_PASSAGE));
	await Promise.all([stageLoading, Promise.race([passage, waited])]);
}

function stateWhere(isReached: (state: AppState) => boolean): Promise<void> {
	return new Promise((resolve) => {
		const check = (state: AppState): void => {
			if (!isReached(state)) return;
			unsubscribe();
			resolve();
		};
		const unsubscribe = store.subscribe(check);
		check(store.getState());
	});
}

if (store.getState().view.page === null) mapParts();
void load();
void mount();

import.meta.hot?.on("claims:updated", () => void load());
