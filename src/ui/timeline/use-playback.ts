import { useEffect } from "react";
import type { TimelineAxis } from "../../domain/timeline-axis.ts";
import { selectDate } from "../../store/selectors.ts";
import { useActions, useApp, useAppStore } from "../app-context.tsx";
import { nextDay } from "./next-day.ts";
import { isDrawn } from "./use-frame.ts";

const SECOND_MILLISECONDS = 1000;
/** Where motion is to be reduced, each step is a new picture that needs reading: so much more time for it. */
const REDUCED_MOTION_FACTOR = 2.5;

/**
 * While playing: step by step of the chosen unit, so many a second as the speed says, and none before the picture of the
 * last one was on screen. A day by day play passes a closed break in one step. Stops at the end and at a comparison.
 */
export function usePlayback(axis: TimelineAxis): void {
	const store = useAppStore();
	const isPlaying = useApp((state) => state.isPlaying);
	const isComparing = useApp(({ view }) => view.compare !== null);
	const pause = useApp(
		({ playbackSpeed, environment }) =>
			(SECOND_MILLISECONDS / playbackSpeed) * (environment.isMotionReduced ? REDUCED_MOTION_FACTOR : 1),
	);
	const { setDate, stepDate, setPlaying } = useActions();
	useEffect(() => {
		if (!isPlaying) return;
		if (isComparing) {
			setPlaying(false);
			return;
		}
		const advance = (): boolean => {
			const state = store.getState();
			if (state.stepUnit !== "day") return stepDate(1);
			const date = selectDate(state);
			const next = date === null ? null : nextDay(axis, date);
			if (next !== null) setDate(next);
			return next !== null;
		};
		let isDue = false;
		const wait = () =>
			setTimeout(() => {
				isDue = true;
				goOn();
			}, pause);
		const goOn = (): void => {
			if (!isDue || !isDrawn(store.getState())) return;
			isDue = false;
			if (advance()) timer = wait();
			else setPlaying(false);
		};
		let timer = wait();
		const unsubscribe = store.subscribe(goOn);
		return () => {
			clearTimeout(timer);
			unsubscribe();
		};
	}, [axis, isPlaying, isComparing, pause, setDate, stepDate, setPlaying, store]);
}
