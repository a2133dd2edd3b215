import type { StoreApi } from "zustand/vanilla";
import { type ClaimFilter, NO_FILTER } from "../domain/claim-filter.ts";
import type { IsoDay } from "../domain/day.ts";
import type { ClaimId } from "../domain/ids.ts";
import type { Linger } from "../domain/linger.ts";
import { type StepUnit, stepFrom } from "../domain/steps.ts";
import type { AddressProblem } from "../domain/view-address.ts";
import type { Camera, ViewState } from "../domain/view-state.ts";
import type { Language, Page, Theme } from "../domain/vocabulary.ts";
import type { AppState, Choice, Environment, MapProblem, MapStatus, Notice, PlaybackSpeed } from "./app-state.ts";
import type { LoadProgress } from "./load-claims.ts";
import type { LoadOutcome } from "./load-corpus.ts";
import { keepOpened } from "./named-view.ts";
import { selectAddressDate, selectDate, selectFiltered, selectVisible } from "./selectors.ts";

export type AppStore = StoreApi<AppState>;

/** Everything that changes the state. Each call is one change, and says how it enters the history. */
export interface Actions {
	finishLoading(outcome: LoadOutcome): void;
	retryLoading(): void;
	reportLoading(progress: LoadProgress): void;
	/** Gives up waiting for the claims. */
	cancelLoading(): void;
	/** Takes over a view read from the address; writes nothing back. */
	applyAddress(view: ViewState, problems: readonly AddressProblem[]): void;
	setEnvironment(change: Partial<Environment>): void;
	setDate(date: IsoDay): void;
	/** Puts a second day beside the first on the map, or moves it; null goes back to one. */
	setCompare(date: IsoDay | null): void;
	/** Exchanges the two compared days. */
	swapDates(): void;
	setLinger(linger: Linger): void;
	setPlaybackSpeed(playbackSpeed: PlaybackSpeed): void;
	setStepUnit(stepUnit: StepUnit): void;
	/** A step of the present unit, or of the given one, forth or back. Returns whether there was somewhere to go. */
	stepDate(direction: 1 | -1, unit?: StepUnit): boolean;
	/** Opens a claim; the date moves to its first shown day if it is not shown on the present one. */
	openClaim(id: ClaimId, date?: IsoDay): void;
	/** The same on the map, from whichever page: one change. */
	openOnMap(id: ClaimId): void;
	closeClaim(): void;
	setFilter(change: Partial<ClaimFilter>): void;
	/** Shows on the map, from whichever page, what passes a filter: one change. */
	filterOnMap(filter: ClaimFilter): void;
	clearFilter(): void;
	setPage(page: Page | null): void;
	setLanguage(language: Language): void;
	setTheme(theme: Theme): void;
	setCamera(camera: Camera): void;
	setHovered(id: ClaimId | null): void;
	setChoice(choice: Choice | null): void;
	setPlaying(isPlaying: boolean): void;
	/** Tells the date, or the two compared dates, of the picture on screen. */
	reportFrame(frame: { readonly date: IsoDay; readonly compared: IsoDay | null }): void;
	setMapStatus(status: MapStatus): void;
	/** Tells which page's content is on screen. */
	reportPage(page: Page | null): void;
	/** Tells that the map, or its background, could not be drawn as it should. */
	reportMapProblem(kind: MapProblem, message: string): void;
	dismiss(noticeId: string): void;
}

/**
 * How a change enters the history: what a reader decides (a claim, a page, a filter, a comparison begun, swapped or ended) is
 * an entry of its own, so that Back undoes it; what is dragged, typed or stepped through replaces the present one.
 */
type ViewChange = (change: Partial<ViewState>, historyMode: "push" | "replace") => void;

/** The actions on a store; `reload` fetches the corpus anew, `cancel` stops fetching it. */
export function createActions(store: AppStore, reload: () => void, cancel: () => void = () => undefined): Actions {
	const { setState, getState } = store;
	const changeView: ViewChange = (change, historyMode) =>
		setState(({ view }) => ({ view: { ...view, ...change }, historyMode, choice: null }));
	const changeFilter = (
		change: Partial<ClaimFilter>,
		historyMode: "push" | "replace",
		besides: Partial<ViewState> = {},
	): void => {
		const state = getState();
		changeView({ ...keepOpened(state), filter: { ...state.view.filter, ...change }, ...besides }, historyMode);
	};
	return {
		...loadingActions(store, reload, cancel),
		...dateActions(store, changeView),
		...claimActions(store, changeView),
		setFilter: (change) => {
			/** Words and days are typed, which passes through many values; everything else is chosen. */
			const isTyped = "q" in change || "published" in change;
			changeFilter(change, isTyped ? "replace" : "push");
		},
		filterOnMap: (filter) => changeFilter(filter, "push", { page: null }),
		clearFilter: () => changeFilter(NO_FILTER, "push"),
		setPage: (page) => {
			setState({ isPlaying: false });
			changeView({ page }, "push");
		},
		setLanguage: (language) => changeView({ language }, "replace"),
		setTheme: (theme) => changeView({ theme }, "replace"),
		setCamera: (camera) => setState(({ view }) => ({ view: { ...view, camera }, historyMode: "replace" })),
		setHovered: (hovered) => {
			if (getState().hovered !== hovered) setState({ hovered });
		},
		setChoice: (choice) => setState({ choice }),
		reportFrame: ({ date, compared }) => {
			const { frameDate, frameCompared } = getState();
			if (frameDate !== date || frameCompared !== compared) setState({ frameDate: date, frameCompared: compared });
		},
		dismiss: (noticeId) => setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== noticeId) })),
		setMapStatus: (mapStatus) => setState({ mapStatus }),
		reportPage: (drawnPage) => setState({ drawnPage }),
		reportMapProblem: (kind, message) =>
			setState(({ notices }) => ({ notices: add(notices, [{ id: kind, kind, message }]) })),
	};
}

const add = (notices: readonly Notice[], added: readonly Notice[]): readonly Notice[] => [
	...notices.filter(({ id }) => !added.some((notice) => notice.id === id)),
	...added,
];

type LoadingActions = Pick<
	Actions,
	"finishLoading" | "retryLoading" | "reportLoading" | "cancelLoading" | "applyAddress" | "setEnvironment"
>;

function loadingActions({ setState }: AppStore, reload: () => void, cancel: () => void): LoadingActions {
	return {
		finishLoading: ({ corpus, failures, unreadable, givenUp }) => {
			const notices: Notice[] = failures.map((failure) => ({ id: `file-${failure.file}`, kind: "file", failure }));
			if (unreadable.length > 0) notices.push({ id: "unreadable", kind: "unreadable", records: unreadable });
			for (const what of givenUp) notices.push({ id: what, kind: "given-up", what });
			setState((state) => ({
				corpus: corpus ?? state.corpus,
				loading: null,
				loadFailures: corpus === null && state.corpus === null ? failures : null,
				notices: corpus === null && state.corpus === null ? state.notices : add(state.notices, notices),
			}));
		},
		retryLoading: () => {
			setState({ loadFailures: null });
			reload();
		},
		reportLoading: (loading) => setState({ loading }),
		cancelLoading: cancel,
		applyAddress: (view, problems) =>
			setState(({ notices }) => ({
				view,
				historyMode: "none",
				choice: null,
				isPlaying: false,
				notices: add(
					notices,
					problems.map((problem) => ({ id: `address-${problem.parameter}`, kind: "address", problem })),
				),
			})),
		setEnvironment: (change) => setState(({ environment }) => ({ environment: { ...environment, ...change } })),
	};
}

type DateActions = Pick<
	Actions,
	"setDate" | "setCompare" | "swapDates" | "setLinger" | "setPlaybackSpeed" | "setStepUnit" | "stepDate" | "setPlaying"
>;

function dateActions({ getState, setState }: AppStore, changeView: ViewChange): DateActions {
	const setDate = (date: IsoDay): void => {
		if (getState().view.date !== date) changeView({ date }, "replace");
	};
	return {
		setDate,
		setCompare: (compare) => {
			setState({ isPlaying: false });
			const isMoved = compare !== null && getState().view.compare !== null;
			changeView({ date: selectAddressDate(getState()), compare }, isMoved ? "replace" : "push");
		},
		swapDates: () => {
			const { compare } = getState().view;
			if (compare !== null) changeView({ date: compare, compare: selectDate(getState()) }, "push");
		},
		setLinger: (linger) => changeView({ linger }, "push"),
		setPlaybackSpeed: (playbackSpeed) => setState({ playbackSpeed }),
		setStepUnit: (stepUnit) => setState({ stepUnit }),
		stepDate: (direction, unit = getState().stepUnit) => {
			const state = getState();
			const date = selectDate(state);
			const range = state.corpus?.index.range ?? null;
			if (date === null || range === null) return false;
			const next = stepFrom(date, { direction, unit, claims: selectFiltered(state), range });
			if (next !== null) setDate(next);
			return next !== null;
		},
		setPlaying: (isPlaying) => setState({ isPlaying }),
	};
}

type ClaimActions = Pick<Actions, "openClaim" | "openOnMap" | "closeClaim">;

function claimActions({ getState, setState }: AppStore, changeView: ViewChange): ClaimActions {
	const open = (id: ClaimId, wanted: IsoDay | undefined, page: Page | null): void => {
		const state = getState();
		const shown = state.corpus?.index.byId.get(id)?.properties.shown;
		const date = wanted ?? selectDate(state);
		if (shown === undefined || date === null) return;
		/** What is on screen is read where it is: a comparison, or what lingers, would change under the reader. */
		const stays = state.view.compare !== null || selectVisible(state).some((claim) => claim.id === id);
		setState({ isPlaying: false });
		const isOpen = state.view.claim === id && state.view.page === page;
		changeView({ claim: id, date: stays ? date : shownDay(date, shown), page }, isOpen ? "replace" : "push");
	};
	return {
		openClaim: (id, wanted) => open(id, wanted, getState().view.page),
		openOnMap: (id) => open(id, undefined, null),
		/** The date is kept: it may have come from the claim or the default view. */
		closeClaim: () => changeView({ claim: null, date: selectAddressDate(getState()) }, "push"),
	};
}

/** The day itself if it lies within; else the claim's first day, where its beginning can be seen. */
function shownDay(day: IsoDay, shown: { readonly from: IsoDay; readonly until: IsoDay }): IsoDay {
	return day >= shown.from && day <= shown.until ? day : shown.from;
}
