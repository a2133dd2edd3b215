import { type FocusEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { useText } from "../app-context.tsx";

export type SheetStop = "peek" | "half" | "full";
const STOPS: readonly SheetStop[] = ["peek", "half", "full"];
/** Shares of the area above the timeline, as in `styles/sheet.css`; there the peek is a fixed height. */
const STOP_SHARES: Readonly<Record<SheetStop, number>> = { peek: 0.13, half: 0.58, full: 0.96 };
const PRESS_SLOP_PIXELS = 5;

interface BottomSheetProps {
	readonly stop: SheetStop;
	readonly onStop: (stop: SheetStop) => void;
	readonly children: ReactNode;
}

/** On a phone: a sheet over the map's lower part, which stops at three heights. Dragged by its handle, or pressed. */
export function BottomSheet({ stop, onStop, children }: BottomSheetProps) {
	const sheet = useRef<HTMLDivElement>(null);
	const drag = useRef<{ y: number; height: number; area: number } | null>(null);
	/** Whether the last press was a drag: the click that may end it is no press. A finger often ends it with none. */
	const wasDragged = useRef(false);
	const [dragged, setDragged] = useState<number | null>(null);
	const { sheet: words } = useText();
	const next: SheetStop = STOPS[STOPS.indexOf(stop) + 1] ?? "peek";

	const beginPress = (): void => {
		wasDragged.current = false;
	};
	const onPointerDown = (event: PointerEvent): void => {
		const element = sheet.current;
		if (element?.parentElement == null) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		beginPress();
		drag.current = { y: event.clientY, height: element.offsetHeight, area: element.parentElement.clientHeight };
	};
	const onPointerMove = (event: PointerEvent): void => {
		if (drag.current === null) return;
		const { y, height, area } = drag.current;
		if (!wasDragged.current && Math.abs(event.clientY - y) < PRESS_SLOP_PIXELS) return;
		wasDragged.current = true;
		setDragged(Math.min(area * STOP_SHARES.full, Math.max(area * STOP_SHARES.peek, height + y - event.clientY)));
	};
	const onPointerEnd = (): void => {
		const area = drag.current?.area ?? 1;
		drag.current = null;
		if (dragged === null) return;
		setDragged(null);
		onStop(nearestStop(dragged / area));
	};
	const onClick = (): void => {
		if (!wasDragged.current) onStop(next);
	};
	/** What has the focus must be seen: tabbing into the claims brings them up. */
	const onFocus = ({ target }: FocusEvent): void => {
		const isInside = !target.classList.contains("sheet-handle");
		if (stop === "peek" && isInside && target.matches(":focus-visible")) onStop("half");
	};
	return (
		// The handler answers no press or key; it only keeps in sight what the keyboard has reached.
		// biome-ignore lint/a11y/noStaticElementInteractions: see above
		<div
			className="sheet"
			ref={sheet}
			data-stop={stop}
			data-dragged={dragged !== null || undefined}
			onFocus={onFocus}
			style={dragged === null ? undefined : { height: dragged }}
		>
			<button
				type="button"
				className="sheet-handle"
				aria-label={words[next]}
				aria-expanded={stop !== "peek"}
				onPointerDown={onPointerDown}
				onPointerMove={onPointerMove}
				onPointerUp={onPointerEnd}
				onPointerCancel={onPointerEnd}
				onKeyDown={beginPress}
				onClick={onClick}
			/>
			{children}
		</div>
	);
}

function nearestStop(share: number): SheetStop {
	const distance = (stop: SheetStop): number => Math.abs(STOP_SHARES[stop] - share);
	return STOPS.reduce((nearest, stop) => (distance(stop) < distance(nearest) ? stop : nearest));
}
