import { useEffect } from "react";
import type { TimelineAxis } from "../../domain/timeline-axis.ts";
import { selectDate } from "../../store/selectors.ts";
import { useActions, useApp, useAppStore } from "../app-context.tsx";
import { nextDay } from "./next-day.ts";

const DAY_MILLISECONDS = 160;
/** Without motion, each step is a new picture that needs reading. */
const STEP_MILLISECONDS = 2500;

/** While playing: a day after the other, or from claim to claim where motion is to be reduced. Stops at the end. */
export function usePlayback(axis: TimelineAxis): void {
	const store = useAppStore();
	const isPlaying = useApp((state) => state.isPlaying);
	const isMotionReduced = useApp(({ environment }) => environment.isMotionReduced);
	const { setDate, stepDate, setPlaying } = useActions();
	useEffect(() => {
		if (!isPlaying) return;
		const advance = (): boolean => {
			if (isMotionReduced) return stepDate(1);
			const date = selectDate(store.getState());
			const next = date === null ? null : nextDay(axis, date);
			if (next !== null) setDate(next);
			return next !== null;
		};
		const timer = setInterval(
			() => advance() || setPlaying(false),
			isMotionReduced ? STEP_MILLISECONDS : DAY_MILLISECONDS,
		);
		return () => clearInterval(timer);
	}, [axis, isPlaying, isMotionReduced, setDate, stepDate, setPlaying, store]);
}
