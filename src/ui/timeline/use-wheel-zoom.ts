import { type RefObject, useEffect } from "react";

/** How much a pixel of wheel changes the window's length: a notch of 100 by a quarter. */
const PER_PIXEL = 0.0025;
const LINE_PIXELS = 16;

interface WheelZoom {
	readonly track: RefObject<HTMLElement | null>;
	/** In CSS pixels from the track's top. */
	readonly ticksTop: number;
	readonly isZoomed: boolean;
	readonly zoomBy: (factor: number, anchor: number) => void;
}

/**
 * The wheel zooms over the ticks, and elsewhere on the track with Ctrl or ⌘ (a pinch on a touchpad): so that a page with
 * the timeline in it scrolls. React's own wheel handlers are passive and could not keep the page from zooming.
 */
export function useWheelZoom({ track, ticksTop, isZoomed, zoomBy }: WheelZoom): void {
	useEffect(() => {
		const element = track.current;
		if (element === null) return;
		const onWheel = (event: WheelEvent): void => {
			const { left, top, width } = element.getBoundingClientRect();
			const isAsked = event.ctrlKey || event.metaKey;
			if (!isAsked && event.clientY - top <= ticksTop) return;
			/** Nothing to zoom out of: the page may scroll. */
			if (!isAsked && !isZoomed && event.deltaY > 0) return;
			event.preventDefault();
			const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PIXELS : 1);
			zoomBy(Math.exp(pixels * PER_PIXEL), Math.min(1, Math.max(0, (event.clientX - left) / width)));
		};
		element.addEventListener("wheel", onWheel, { passive: false });
		return () => element.removeEventListener("wheel", onWheel);
	}, [track, ticksTop, isZoomed, zoomBy]);
}
