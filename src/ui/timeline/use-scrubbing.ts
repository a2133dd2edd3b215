import { type PointerEvent, useCallback, useEffect, useRef } from "react";
import { toClaimId } from "../../domain/ids.ts";
import { type TimelineAxis, toAxisDay } from "../../domain/timeline-axis.ts";
import { useActions, useAppStore } from "../app-context.tsx";

/** Pixels a pointer may stray and still press a bar rather than scrub. */
const PRESS_SLOP_PIXELS = 4;

interface Press {
	readonly x: number;
	readonly claim: string | undefined;
	hasMoved: boolean;
}

/**
 * Pointer handlers that scrub along the collapsed axis: the native range is linear in days and cannot. Moves are applied
 * once per animation frame. A press on a bar opens its claim.
 */
export function useScrubbing(axis: TimelineAxis) {
	const { setDate, openClaim, setPlaying } = useActions();
	const store = useAppStore();
	const press = useRef<Press | null>(null);
	const frame = useRef(0);
	useEffect(() => () => cancelAnimationFrame(frame.current), []);

	const scrub = useCallback(
		(track: HTMLElement, x: number) => {
			cancelAnimationFrame(frame.current);
			frame.current = requestAnimationFrame(() => {
				const { left, width } = track.getBoundingClientRect();
				const day = toAxisDay(axis, Math.min(1, Math.max(0, (x - left) / width)));
				if (day !== null) setDate(day);
			});
		},
		[axis, setDate],
	);

	const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
		if (event.button !== 0) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		const mark = event.target instanceof Element ? event.target.closest<SVGElement>("[data-mark]") : null;
		press.current = { x: event.clientX, claim: mark?.dataset["mark"], hasMoved: false };
		setPlaying(false);
		if (mark === null) scrub(event.currentTarget, event.clientX);
	};
	const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
		if (press.current === null) return;
		press.current.hasMoved ||= Math.abs(event.clientX - press.current.x) > PRESS_SLOP_PIXELS;
		if (press.current.hasMoved) scrub(event.currentTarget, event.clientX);
	};
	const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
		const { claim, hasMoved } = press.current ?? { claim: undefined, hasMoved: true };
		press.current = null;
		if (claim === undefined || hasMoved) return;
		const { left, width } = event.currentTarget.getBoundingClientRect();
		const shown = store.getState().corpus?.index.byId.get(toClaimId(claim))?.properties.shown;
		const day = toAxisDay(axis, (event.clientX - left) / width);
		const isWithin = shown !== undefined && day !== null && day >= shown.from && day <= shown.until;
		openClaim(toClaimId(claim), isWithin ? day : shown?.from);
	};
	const onPointerCancel = (): void => {
		press.current = null;
	};
	return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel };
}
