import { type ReactNode, StrictMode } from "react";
import { createRoot, type Root, type RootOptions } from "react-dom/client";
import { afterEach } from "vitest";
import { createStore } from "zustand/vanilla";
import type { Claim, Passage } from "../../src/domain/claim.ts";
import { toIsoDay } from "../../src/domain/day.ts";
import { toDocumentId, toPlaceId } from "../../src/domain/ids.ts";
import type { Place } from "../../src/domain/place.ts";
import type { SourceDocument } from "../../src/domain/source-document.ts";
import { EMPTY_VIEW, type ViewState } from "../../src/domain/view-state.ts";
import { type Actions, type AppStore, createActions } from "../../src/store/actions.ts";
import { createInitialState, type Environment } from "../../src/store/app-state.ts";
import { createCorpus } from "../../src/store/corpus.ts";
import type { DetailsSource } from "../../src/store/details-source.ts";
import { AppProvider } from "../../src/ui/app-context.tsx";
import { DETAILS_IN_MEMORY } from "../fixtures/details-in-memory.ts";
import "../../src/ui/styles/index.css";
import "../../src/ui/styles/stage.css";

const TEXT =
	"Officials spoke.\n\nKupiansk had come under artillery fire,\nhe said. A bridge in Kupiansk was damaged.\n";

export const source: SourceDocument = {
	id: toDocumentId("made-up"),
	file: "made-up.txt",
	sha256: "0".repeat(64),
	title: "A made-up report",
	outlet: "A made-up outlet",
	outletKind: "rewritten",
	reportedFrom: "A made-up agency",
	reportedFromUrl: "https://agency.example/report",
	url: "https://outlet.example/report",
	archiveUrl: null,
	language: "en",
	published: toIsoDay("2022-09-10"),
	publishedBasis: { how: "inferred", note: { en: "From the week's events.", uk: "За подіями тижня." } },
	rights: "full",
	length: TEXT.length,
	text: TEXT,
	pieces: [{ start: 0, text: TEXT }],
	context: [{ start: 0, end: 16, exact: "Officials spoke.", reason: "background" }],
};

/** A span of the made-up text; throws if it does not have the words. */
export function spanOf(exact: string): { exact: string; start: number; end: number } {
	const start = TEXT.indexOf(exact);
	if (start === -1) throw new Error(`the made-up text lacks "${exact}"`);
	return { exact, start, end: start + exact.length };
}

export const passageOf = (exact: string): Passage => ({
	...spanOf(exact),
	prefix: "",
	suffix: "",
});

const kupiansk = spanOf("Kupiansk");
const place: Place = {
	type: "Feature",
	id: toPlaceId("kupiansk"),
	geometry: { type: "Point", coordinates: [37.6157, 49.7106] },
	properties: {
		name: { en: "Kupiansk", uk: "Куп’янськ" },
		type: "city",
		within: null,
		radiusMeters: 4000,
		source: "made up",
		licence: "CC0",
		mentions: [{ document: source.id, start: kupiansk.start, end: kupiansk.end, words: "Kupiansk", use: "place" }],
	},
};

const DESK: Environment = { language: "en", theme: "light", isWide: true, isMotionReduced: false };

export interface AppFixture {
	readonly store: AppStore;
	readonly actions: Actions;
}

export interface FixtureOptions {
	readonly claims: readonly Claim[];
	readonly documents?: readonly SourceDocument[];
	readonly details?: DetailsSource;
	readonly view?: Partial<ViewState>;
	readonly environment?: Partial<Environment>;
}

/** A store with a corpus and a view, as after loading. */
export function createFixture({
	claims,
	documents = [source],
	details = DETAILS_IN_MEMORY,
	view = {},
	environment = {},
}: FixtureOptions): AppFixture {
	const store = createStore(() => ({
		...createInitialState({ ...DESK, ...environment }),
		corpus: createCorpus({ claims, places: [place], documents, views: [], defaultView: null, details }),
		view: { ...EMPTY_VIEW, date: toIsoDay("2022-09-09"), ...view },
	}));
	return { store, actions: createActions(store, () => undefined) };
}

const roots: Root[] = [];

/**
 * Renders a part of the interface into the page; it is taken away after the test. Errors that a boundary caught go to the
 * console, which fails the test, unless it says where else.
 */
export function render(
	fixture: AppFixture,
	children: ReactNode,
	options: Pick<RootOptions, "onCaughtError"> = {},
): HTMLElement {
	const container = document.createElement("div");
	container.id = "root";
	document.body.append(container);
	const root = createRoot(container, options);
	roots.push(root);
	root.render(
		<StrictMode>
			<AppProvider {...fixture}>{children}</AppProvider>
		</StrictMode>,
	);
	return container;
}

afterEach(() => {
	for (const root of roots.splice(0)) root.unmount();
	document.body.replaceChildren();
});
