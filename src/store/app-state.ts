import type { IsoDay } from "../domain/day.ts";
import type { ClaimId } from "../domain/ids.ts";
import type { StepUnit } from "../domain/steps.ts";
import type { AddressProblem } from "../domain/view-address.ts";
import { EMPTY_VIEW, type ViewState } from "../domain/view-state.ts";
import type { Language, Page, Theme } from "../domain/vocabulary.ts";
import type { Corpus } from "./corpus.ts";
import type { LoadFailure } from "./data-files.ts";
import type { LoadProgress } from "./load-claims.ts";
import type { GivenUp } from "./load-corpus.ts";

/** What the reader's device asks for where the address leaves it open. */
export interface Environment {
	readonly language: Language;
	readonly theme: Theme;
	/** Room for the map and a panel side by side. */
	readonly isWide: boolean;
	readonly isMotionReduced: boolean;
}

/**
 * `map`: there is none. `no-webgl`, `webgl-lost`: a still one stands in. `basemap`: something is missing behind the claims.
 */
export type MapProblem = "map" | "no-webgl" | "webgl-lost" | "basemap";

/** Something a reader should know; dismissible. */
export type Notice =
	| { readonly id: string; readonly kind: "address"; readonly problem: AddressProblem }
	| { readonly id: string; readonly kind: "unreadable"; readonly records: readonly string[] }
	| { readonly id: string; readonly kind: "file"; readonly failure: LoadFailure }
	| { readonly id: string; readonly kind: "given-up"; readonly what: GivenUp }
	| { readonly id: string; readonly kind: MapProblem; readonly message: string };

/** Several marks lie under one click: their claims, and where it was, in CSS pixels of the map. */
export interface Choice {
	readonly ids: readonly ClaimId[];
	readonly x: number;
	readonly y: number;
}

export type MapStatus = "loading" | "live" | "failed";

export const PLAYBACK_SPEEDS = [0.5, 1, 2, 4] as const;
export type PlaybackSpeed = (typeof PLAYBACK_SPEEDS)[number];

export interface AppState {
	readonly corpus: Corpus | null;
	/** How far loading has come; null before that is known, and once it is over. */
	readonly loading: LoadProgress | null;
	/** Why there is no corpus, nothing if the reader did not want to wait; null while it loads or once it is there. */
	readonly loadFailures: readonly LoadFailure[] | null;
	/** What the address carries. */
	readonly view: ViewState;
	/** How the last change of `view` enters the browser's history. */
	readonly historyMode: "push" | "replace" | "none";
	readonly environment: Environment;
	readonly hovered: ClaimId | null;
	/** The date of the picture on screen; null before the first. */
	readonly frameDate: IsoDay | null;
	/** The second of two compared dates on screen; null where there is one. */
	readonly frameCompared: IsoDay | null;
	/** Steps of playback a second. */
	readonly playbackSpeed: PlaybackSpeed;
	/** What counts as a step of the timeline's buttons and of playback. */
	readonly stepUnit: StepUnit;
	readonly mapStatus: MapStatus;
	/** The page whose content is on screen; null before the first. */
	readonly drawnPage: Page | null;
	readonly isPlaying: boolean;
	readonly notices: readonly Notice[];
	readonly choice: Choice | null;
}

export const createInitialState = (environment: Environment): AppState => ({
	corpus: null,
	loading: null,
	loadFailures: null,
	view: EMPTY_VIEW,
	historyMode: "none",
	environment,
	hovered: null,
	frameDate: null,
	frameCompared: null,
	playbackSpeed: 1,
	stepUnit: "claim",
	mapStatus: "loading",
	drawnPage: null,
	isPlaying: false,
	notices: [],
	choice: null,
});
