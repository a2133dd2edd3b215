import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { IsoDay } from "../../domain/day.ts";
import { toClaimId } from "../../domain/ids.ts";
import { type TimelineAxis, toAxisDay, toAxisPosition } from "../../domain/timeline-axis.ts";
import { selectDate } from "../../store/selectors.ts";
import { useActions, useAppStore } from "../app-context.tsx";

/** Pixels a pointer may stray and still press a bar or a break rather than scrub. */
const PRESS_SLOP_PIXELS = 4;

/** Two shares of the track, in the order in which they were drawn. */
interface Brush {
	readonly from: number;
	readonly to: number;
}

interface Press {
	readonly x: number;
	readonly kind: "scrub" | "bar" | "break" | "brush";
	readonly claim: string | undefined;
	/** Which of two compared dates moves: the nearer one. */
	readonly playhead: "a" | "b";
	hasMoved: boolean;
}

interface Scrubbing {
	readonly track: RefObject<HTMLElement | null>;
	readonly axis: TimelineAxis;
	/** Where the strip of the ticks begins, in CSS pixels from the track's top: a mouse draws a window there. */
	readonly ticksTop: number;
	readonly onBrush: (from: number, to: number) => void;
}

/**
 * Pointer handlers that scrub along the collapsed axis: the native range is linear in days and cannot. Moves are applied
 * once per animation frame. A press on a bar opens its claim, one on a break opens it. With Shift, or on the ticks, a
 * mouse draws the window to zoom to; a finger scrubs there too, since its whole zone is for the thumb.
 */
export function useScrubbing({ track, axis, ticksTop, onBrush }: Scrubbing) {
	const { setPlaying } = useActions();
	const store = useAppStore();
	const press = useRef<Press | null>(null);
	const [isDragging, setDragging] = useState(false);
	const [brush, setBrush] = useState<Brush | null>(null);
	const scrub = useMoves(track, axis);
	const openBar = useBarOpening(axis);

	const shareAt = (clientX: number): number => shareOf(track.current, clientX);
	const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
		if (event.button !== 0) return;
		const started = startPress(event, ticksTop, nearerPlayhead(store.getState(), axis, shareAt(event.clientX)));
		press.current = started;
		setPlaying(false);
		/** A captured pointer's click would not reach the break's button. */
		if (started.kind !== "break") event.currentTarget.setPointerCapture(event.pointerId);
		if (started.kind === "scrub") {
			setDragging(true);
			scrub(event.clientX, started.playhead);
		}
	};
	const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
		const held = press.current;
		if (held === null) return;
		if (!held.hasMoved && Math.abs(event.clientX - held.x) > PRESS_SLOP_PIXELS) {
			held.hasMoved = true;
			setDragging(true);
			event.currentTarget.setPointerCapture(event.pointerId);
		}
		if (!held.hasMoved) return;
		if (held.kind === "brush") setBrush({ from: shareAt(held.x), to: shareAt(event.clientX) });
		else scrub(event.clientX, held.playhead);
	};
	const end = (): Press | null => {
		const held = press.current;
		press.current = null;
		setDragging(false);
		setBrush(null);
		return held;
	};
	const onPointerUp = (event: PointerEvent<HTMLElement>): void => {
		const held = end();
		if (held === null) return;
		if (held.kind === "brush" && held.hasMoved) onBrush(shareAt(held.x), shareAt(event.clientX));
		else if (held.kind === "brush") scrub(event.clientX, held.playhead);
		else if (held.kind === "bar" && !held.hasMoved) openBar(held.claim ?? "", shareAt(event.clientX));
	};
	return { isDragging, brush, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: end } };
}

function startPress(event: PointerEvent<HTMLElement>, ticksTop: number, playhead: "a" | "b"): Press {
	const target = event.target instanceof Element ? event.target : null;
	const claim = target?.closest<SVGElement>("[data-mark]")?.dataset["mark"];
	const isOnTicks = event.clientY - event.currentTarget.getBoundingClientRect().top > ticksTop;
	const isBrush = event.shiftKey || (event.pointerType === "mouse" && isOnTicks);
	const isBreak = target?.closest("[data-break]") != null;
	const kind = isBreak ? "break" : isBrush ? "brush" : claim === undefined ? "scrub" : "bar";
	return { x: event.clientX, kind, claim, playhead, hasMoved: false };
}

/** A pointer's place on the track, 0 to 1. */
function shareOf(track: HTMLElement | null, clientX: number): number {
	if (track === null) return 0;
	const { left, width } = track.getBoundingClientRect();
	return Math.min(1, Math.max(0, (clientX - left) / width));
}

type State = ReturnType<ReturnType<typeof useAppStore>["getState"]>;

function nearerPlayhead(state: State, axis: TimelineAxis, share: number): "a" | "b" {
	const a = selectDate(state);
	const { compare: b } = state.view;
	if (a === null || b === null) return "a";
	const distance = (day: IsoDay): number => Math.abs(toAxisPosition(axis, day) - share);
	return distance(b) < distance(a) ? "b" : "a";
}

/** Moves a playhead to a pointer, once per animation frame. */
function useMoves(track: RefObject<HTMLElement | null>, axis: TimelineAxis) {
	const { setDate, setCompare } = useActions();
	const frame = useRef(0);
	useEffect(() => () => cancelAnimationFrame(frame.current), []);
	return useCallback(
		(clientX: number, playhead: "a" | "b") => {
			cancelAnimationFrame(frame.current);
			frame.current = requestAnimationFrame(() => {
				const share = shareOf(track.current, clientX);
				const day = toAxisDay(axis, Math.min(share, 1 - 1e-9));
				if (day !== null) (playhead === "a" ? setDate : setCompare)(day);
			});
		},
		[track, axis, setDate, setCompare],
	);
}

/** Opens a pressed bar's claim on the day that was pressed, or on its first where that is not one of its own. */
function useBarOpening(axis: TimelineAxis) {
	const { openClaim } = useActions();
	const store = useAppStore();
	return (claim: string, share: number): void => {
		const shown = store.getState().corpus?.index.byId.get(toClaimId(claim))?.properties.shown;
		const day = toAxisDay(axis, share);
		const isWithin = shown !== undefined && day !== null && day >= shown.from && day <= shown.until;
		openClaim(toClaimId(claim), isWithin ? day : shown?.from);
	};
}
