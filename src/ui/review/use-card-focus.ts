import { type RefObject, useEffect } from "react";
import type { ReviewContent } from "../../domain/review/review-draft.ts";
import type { CardMode } from "./candidate-card.tsx";

/** Keeps the focus where the work is: what was pressed may be gone after it did its work. */
export function useCardFocus(
	list: RefObject<HTMLElement | null>,
	selected: string | null,
	mode: CardMode,
	content: ReviewContent,
): void {
	// biome-ignore lint/correctness/useExhaustiveDependencies: a change of any of these may take the focused element away
	useEffect(() => {
		const pane = list.current;
		const { activeElement } = document;
		if (pane === null || selected === null) return;
		const isLost = activeElement === null || activeElement === document.body;
		if (!isLost && !(pane.contains(activeElement) && activeElement.closest(".candidate") !== null)) return;
		const card = pane.querySelector(`[data-candidate="${selected}"]`);
		if (card === null) return;
		const target =
			mode === "read"
				? card.querySelector<HTMLElement>(".candidate-head")
				: (card.querySelector<HTMLElement>("[aria-invalid=true]") ??
					card.querySelector<HTMLElement>("form input, form textarea, .split-words button:enabled"));
		if (mode === "read" && card.contains(activeElement)) return;
		target?.focus({ preventScroll: mode === "read" });
	}, [list, selected, mode, content]);
}
