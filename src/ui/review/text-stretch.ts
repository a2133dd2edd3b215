import type { Stretch } from "../../domain/review/review-draft.ts";

/** The code points of a text pane that are selected; null where nothing of it is. */
export function selectedStretch(pane: HTMLElement, selection: Selection | null): Stretch | null {
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!pane.contains(range.startContainer) || !pane.contains(range.endContainer)) return null;
	const start = codePointAt(pane, range.startContainer, range.startOffset);
	const end = codePointAt(pane, range.endContainer, range.endOffset);
	return start < end ? { start, end } : null;
}

/** The pane's text is the source text and nothing else, so that what lies before a point in it counts its code points. */
function codePointAt(pane: HTMLElement, node: Node, offset: number): number {
	const before = document.createRange();
	before.selectNodeContents(pane);
	before.setEnd(node, offset);
	return Array.from(before.toString()).length;
}
