import { type RefObject, useEffect, useRef } from "react";
import { mapHeight } from "../../embed/map-height.ts";
import { type ChildMessage, heightMessages, parseSetMessage, SENDER, type ViewChange } from "../../embed/messages.ts";
import type { AppStore } from "../../store/actions.ts";
import type { AppState } from "../../store/app-state.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectClaim, selectDate, selectLanguage } from "../../store/selectors.ts";
import { useApp, useAppStore } from "../app-context.tsx";
import { useElementWidth } from "../use-element-width.ts";
import { changedView } from "./changed-view.ts";

/** To whatever page is around this one: nothing that is told is secret. Throws nothing where there is none. */
function tellParent(message: ChildMessage): void {
	if (window.parent !== window) window.parent.postMessage(message, "*");
}

/** Speaks with the page around an embed: takes its wishes, tells it of the first picture and of every change. */
export function useEmbedMessages(corpus: Corpus): boolean {
	const store = useAppStore();
	useEffect(() => {
		const hear = ({ source, data }: MessageEvent): void => {
			if (source !== window.parent || window.parent === window) return;
			const parsed = parseSetMessage(data, corpus.index.byId);
			if (parsed.ok) applyChange(store, parsed.value);
		};
		window.addEventListener("message", hear);
		return () => window.removeEventListener("message", hear);
	}, [store, corpus]);
	const isReady = useReadiness();
	const date = useApp(selectDate);
	const claim = useApp((state) => selectClaim(state)?.id ?? null);
	const told = useRef(`${date} ${claim}`);
	useEffect(() => {
		if (isReady) tellParent({ sender: SENDER, type: "ready" });
	}, [isReady]);
	useEffect(() => {
		if (date === null || told.current === `${date} ${claim}`) return;
		told.current = `${date} ${claim}`;
		tellParent({ sender: SENDER, type: "change", date, claim });
	}, [date, claim]);
	return isReady;
}

/** Once the first picture is drawn, or none will be. */
function useReadiness(): boolean {
	const isDrawn = useApp((state) => state.mapStatus === "failed" || isFrameOf(state));
	const was = useRef(false);
	was.current ||= isDrawn;
	return was.current;
}

const isFrameOf = (state: AppState): boolean => state.frameDate !== null && state.frameDate === selectDate(state);

/** It replaces the frame's own entry in the history. */
const applyChange = (store: AppStore, change: ViewChange): void =>
	store.setState((state) => ({
		view: changedView(state, change),
		historyMode: "replace",
		choice: null,
		isPlaying: false,
	}));

/**
 * Tells the height that suits the embed's width: at the start, when the width or the language changes, and when the
 * legend finds room. Never because of a date: an article must not move under its reader.
 */
export function useEmbedHeight(isReady: boolean, isShort: boolean): RefObject<HTMLDivElement | null> {
	const [root, width] = useElementWidth<HTMLDivElement>();
	const language = useApp(selectLanguage);
	const told = useRef("");
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new width is a reason to measure; out of sight none is told
	useEffect(() => {
		const element = root.current;
		if (!isReady || element === null || element.clientWidth === 0) return;
		const about = `${element.clientWidth} ${language} ${isShort}`;
		if (told.current === about) return;
		told.current = about;
		const around = [...element.children].filter((part) => !part.matches("[data-over-map]"));
		const chrome = around.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
		const borders = element.offsetHeight - element.clientHeight;
		const height = chrome + borders + mapHeight(element.offsetWidth);
		for (const message of heightMessages(height, "kharkiv-front-map")) tellParent(message);
	}, [root, isReady, width, language, isShort]);
	return root;
}
