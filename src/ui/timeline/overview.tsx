import { type PointerEvent, useRef } from "react";
import { positionOf } from "../../domain/timeline-axis.ts";
import type { AxisView } from "./use-axis-view.ts";

/** The height of the bar itself; its zone for the pointer is higher. */
export const OVERVIEW_PIXELS = 12;

/**
 * While zoomed: the whole axis as a thin bar with the window on it, to drag. For pointers only; by keyboard the window
 * follows the date.
 */
export function Overview({ view }: { view: AxisView }) {
	const isHeld = useRef(false);
	if (view.window === null) return null;
	const from = positionOf(view.whole, view.window.from);
	const to = positionOf(view.whole, view.window.to);
	const pan = (event: PointerEvent<HTMLElement>): void => {
		const { left, width } = event.currentTarget.getBoundingClientRect();
		view.panTo((event.clientX - left) / width);
	};
	const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
		event.stopPropagation();
		event.currentTarget.setPointerCapture(event.pointerId);
		isHeld.current = true;
		pan(event);
	};
	const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
		if (isHeld.current) pan(event);
	};
	const release = (): void => {
		isHeld.current = false;
	};
	return (
		<div
			className="overview"
			aria-hidden="true"
			onPointerDown={onPointerDown}
			onPointerMove={onPointerMove}
			onPointerUp={release}
			onPointerCancel={release}
		>
			<div className="overview-axis">
				{view.whole.segments.map((segment) => (
					<i
						key={segment.first}
						data-kind={segment.kind}
						style={{ left: `${segment.from * 100}%`, width: `${(segment.to - segment.from) * 100}%` }}
					/>
				))}
				<b style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%` }} />
			</div>
		</div>
	);
}
