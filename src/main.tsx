import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createStore } from "zustand/vanilla";
import { parseAddress } from "./domain/view-address.ts";
import { createActions } from "./store/actions.ts";
import { syncAddress } from "./store/address-sync.ts";
import { createInitialState } from "./store/app-state.ts";
import type { LoadOutcome } from "./store/load-corpus.ts";
import { App } from "./ui/app.tsx";
import { AppProvider } from "./ui/app-context.tsx";
import { readEnvironment, watchEnvironment } from "./ui/shell/environment.ts";
import "./ui/styles/index.css";

const store = createStore(() => createInitialState(readEnvironment()));
const actions = createActions(store, () => void load());
watchEnvironment(actions);
showBeforeData();

let isSynced = false;

/** Loads the data, with the schemas that check them apart from the page around them; then lets the address say what to show: only then is it known which ids exist. */
async function load(): Promise<void> {
	const outcome = await loadOutcome();
	actions.finishLoading(outcome);
	if (isSynced || outcome.corpus === null) return;
	isSynced = true;
	syncAddress(store, actions, window);
}

/** A part of the site that is gone, as after a new version was put up, is told like data that are gone. */
async function loadOutcome(): Promise<LoadOutcome> {
	try {
		const { loadCorpus } = await import("./store/load-corpus.ts");
		return await loadCorpus(new URL("data/", document.baseURI));
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		return { corpus: null, failures: [{ file: "claims", reason }], unreadable: [] };
	}
}

/** Language, theme and page do not need the data. */
function showBeforeData(): void {
	const anyId = { has: () => true };
	const { view } = parseAddress(location.search, { claims: anyId, documents: anyId, places: anyId });
	const { language, theme, page } = view;
	store.setState((state) => ({ view: { ...state.view, language, theme, page } }));
}

const root = document.getElementById("root");
if (root === null) throw new Error("index.html lacks the element with the id root");
createRoot(root).render(
	<StrictMode>
		<AppProvider store={store} actions={actions}>
			<App />
		</AppProvider>
	</StrictMode>,
);
void load();

import.meta.hot?.on("claims:updated", () => void load());
