import { createStore } from "zustand/vanilla";
import type { Claim } from "../../../src/domain/claim.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import type { NamedView } from "../../../src/domain/view.ts";
import { type Actions, type AppStore, createActions } from "../../../src/store/actions.ts";
import { createInitialState, type Environment } from "../../../src/store/app-state.ts";
import { createCorpus } from "../../../src/store/corpus.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";

const CLAIMS: readonly Claim[] = [
	makeClaim({ id: "spring", properties: { shown: { from: toIsoDay("2022-05-19"), until: toIsoDay("2022-05-19") } } }),
	makeClaim({ id: "autumn", properties: { shown: { from: toIsoDay("2022-09-09"), until: toIsoDay("2022-09-12") } } }),
];

const [, autumn] = CLAIMS;
const DEFAULT_VIEW: NamedView = {
	id: "default",
	title: { en: "Default", uk: "Типовий" },
	date: toIsoDay("2022-09-10"),
	claim: autumn?.id ?? null,
	extent: [36, 49, 38, 51],
	published: null,
};

export const DESK: Environment = { language: "en", theme: "light", isWide: true, isMotionReduced: false };

/** A store with two claims and a default view, as after loading. */
export function createLoadedStore(environment: Environment = DESK): { store: AppStore; actions: Actions } {
	const store = createStore(() => ({
		...createInitialState(environment),
		corpus: createCorpus({ claims: CLAIMS, places: [], documents: [], views: [DEFAULT_VIEW], defaultView: "default" }),
	}));
	return { store, actions: createActions(store, () => undefined) };
}
