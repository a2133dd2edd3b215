import { type RefObject, useEffect } from "react";
import type { ReviewContent } from "../../domain/review/review-draft.ts";
import type { CardMode } from "./candidate-card.tsx";

/** In reading: what a sentence seems to be, so that Enter confirms it; else the card's head. */
const readingTarget = (entry: Element): HTMLElement | null =>
	entry.querySelector<HTMLElement>(".open-sentence-reasons [data-action=accept]") ??
	entry.querySelector<HTMLElement>(".candidate-head, .open-sentence-head");

/** In a form: what is to mend, else its first control. */
const workingTarget = (entry: Element): HTMLElement | null =>
	entry.querySelector<HTMLElement>("[aria-invalid=true]") ??
	entry.querySelector<HTMLElement>(
		".reject-form button, form input, form textarea, form select, .split-words button:enabled",
	);

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
		if (!isLost && !(pane.contains(activeElement) && activeElement.closest("[data-entry]") !== null)) return;
		const entry = pane.querySelector(`[data-entry="${selected}"]`);
		if (entry === null || (mode === "read" && entry.contains(activeElement))) return;
		const target = mode === "read" ? readingTarget(entry) : workingTarget(entry);
		target?.focus({ preventScroll: mode === "read" });
	}, [list, selected, mode, content]);
}
