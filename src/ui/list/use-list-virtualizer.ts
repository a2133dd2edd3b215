import { measureElement, observeElementRect, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from "react";
import { type ListRow, linesToKeep } from "./list-rows.ts";

/** Heights before a line is measured, in CSS pixels. */
const ESTIMATES = { heading: 42, entry: 80 } as const;
/** A height to start from where the list is not laid out yet, behind an open claim. */
const FIRST_RECT = { width: 360, height: 640 };

type ListVirtualizer = Virtualizer<HTMLElement, HTMLElement>;

/**
 * Lays out the lines of a list within the panel that scrolls it; all headings stay in the document, and so does the line
 * that has the focus, wherever it scrolls to.
 */
export function useListVirtualizer(
	list: RefObject<HTMLElement | null>,
	rows: readonly ListRow[],
	focused: string | null,
): ListVirtualizer {
	const always = useMemo(
		() => rows.flatMap(({ kind, key }, line) => (kind === "heading" || key === focused ? [line] : [])),
		[rows, focused],
	);
	const options = {
		count: rows.length,
		getScrollElement: () => list.current?.closest<HTMLElement>(".panel-list") ?? null,
		estimateSize: useCallback((line: number) => ESTIMATES[rows[line]?.kind ?? "entry"], [rows]),
		getItemKey: useCallback((line: number) => rows[line]?.key ?? line, [rows]),
		rangeExtractor: useCallback((range: Parameters<typeof linesToKeep>[0]) => linesToKeep(range, always), [always]),
		scrollMargin: useScrollMargin(list),
		initialRect: FIRST_RECT,
		observeElementRect: observeLaidOutRect,
		measureElement: measureLaidOut,
		/** Heights that are told within the frame that they change end in a warning of an endless loop. */
		useAnimationFrameWithResizeObserver: true,
	};
	return useVirtualizer<HTMLElement, HTMLElement>(options);
}

/** Behind an open claim the list is not laid out: it keeps the lines it had. */
const observeLaidOutRect: typeof observeElementRect<HTMLElement> = (instance, report) =>
	observeElementRect(instance, (rect) => {
		if (rect.height > 0) report(rect);
	});

const measureLaidOut: typeof measureElement<HTMLElement> = (element, entry, instance) => {
	if (element.offsetParent !== null) return measureElement(element, entry, instance);
	const line = instance.indexFromElement(element);
	return instance.measurementsCache[line]?.size ?? instance.options.estimateSize(line);
};

/** How far below the top of what scrolls the list begins, in CSS pixels: filters and report above it fold and unfold. */
function useScrollMargin(list: RefObject<HTMLElement | null>): number {
	const [margin, setMargin] = useState(0);
	useLayoutEffect(() => {
		const element = list.current;
		const scroller = element?.closest(".panel-list");
		if (element === null || element.parentElement === null || scroller == null) return;
		let frame = 0;
		const measure = (): void => {
			if (element.offsetParent === null) return;
			const below = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
			setMargin(Math.round(below + scroller.scrollTop));
		};
		const observer = new ResizeObserver(() => {
			cancelAnimationFrame(frame);
			frame = requestAnimationFrame(measure);
		});
		observer.observe(element.parentElement);
		return () => {
			observer.disconnect();
			cancelAnimationFrame(frame);
		};
	}, [list]);
	return margin;
}
