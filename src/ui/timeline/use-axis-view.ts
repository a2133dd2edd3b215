import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { IsoDay } from "../../domain/day.ts";
import {
	type AxisWindow,
	openBreaks,
	type TimelineAxis,
	toAxisPosition,
	zoomAxis,
} from "../../domain/timeline-axis.ts";
import { brushWindow, followDay, panWindow, zoomWindow } from "./axis-window.ts";

/** What of the timeline is in sight: which breaks are open, and which part of the axis is. No part of the address. */
export interface AxisView {
	/** With opened breaks, all of it. */
	readonly whole: TimelineAxis;
	/** What is in sight, 0 to 1. */
	readonly axis: TimelineAxis;
	/** Null for the whole axis. */
	readonly window: AxisWindow | null;
	/** Opens a closed break, named by its first day, or closes an open one. */
	readonly toggleBreak: (first: IsoDay) => void;
	/** Makes the window `factor` times as long; what is at `anchor`, a share of its length, stays. */
	readonly zoomBy: (factor: number, anchor: number) => void;
	/** The same about the first date where it is in sight, else about the middle. */
	readonly zoomAtPlayhead: (factor: number) => void;
	/** Makes two shares of the window its ends. */
	readonly brush: (one: number, other: number) => void;
	/** Puts a position of the whole axis in the middle. */
	readonly panTo: (position: number) => void;
	readonly showWhole: () => void;
}

/** Keeps the view of an axis; whichever of the days changes is brought into sight. */
export function useAxisView(corpusAxis: TimelineAxis, date: IsoDay | null, compared: IsoDay | null): AxisView {
	const [opened, setOpened] = useState<ReadonlySet<IsoDay>>(new Set());
	const [window, setWindow] = useState<AxisWindow | null>(null);
	const whole = useMemo(() => openBreaks(corpusAxis, opened), [corpusAxis, opened]);
	const axis = useMemo(() => zoomAxis(whole, window), [whole, window]);
	/** Beside the state: a break that is opened while the date is out of sight must not bring it back. */
	const latest = useRef(whole);
	latest.current = whole;
	const follow = useCallback((day: IsoDay | null) => {
		if (day !== null) setWindow((present) => followDay(latest.current, present, day));
	}, []);
	useEffect(() => follow(date), [follow, date]);
	useEffect(() => follow(compared), [follow, compared]);
	/** Kept beside the state, so that a new date makes no new functions. */
	const playhead = useRef(0.5);
	playhead.current = date === null ? 0.5 : toAxisPosition(axis, date);
	const changes = useMemo(
		() => ({
			toggleBreak: (first: IsoDay) =>
				setOpened(
					(present) => new Set([...present].filter((one) => one !== first).concat(present.has(first) ? [] : first)),
				),
			zoomBy: (factor: number, anchor: number) =>
				setWindow((present) => zoomWindow(whole, present, { factor, anchor })),
			zoomAtPlayhead: (factor: number) => {
				const anchor = playhead.current >= 0 && playhead.current <= 1 ? playhead.current : 0.5;
				setWindow((present) => zoomWindow(whole, present, { factor, anchor }));
			},
			brush: (one: number, other: number) => setWindow((present) => brushWindow(whole, present, one, other)),
			panTo: (position: number) =>
				setWindow((present) => (present === null ? null : panWindow(whole, present, position))),
			showWhole: () => setWindow(null),
		}),
		[whole],
	);
	return { whole, axis, window, ...changes };
}
