import { type RefObject, useEffect } from "react";
import type { Claim } from "../../domain/claim.ts";
import type { Insets } from "../../scene/viewport.ts";
import { useSceneStore } from "../map/current-scene.tsx";

/** What is left free at an edge that nothing covers. */
const EDGE_PIXELS = 10;
/** A map that changes its size does so in several steps: it follows once they are over. */
const SETTLED_MILLISECONDS = 200;

/** An open claim must not lie behind its own sheet: nor when it opens, nor when the article gives the frame another size. */
export function useReveal(cell: RefObject<HTMLElement | null>, claim: Claim | null): void {
	const { map } = useSceneStore();
	useEffect(() => {
		const element = cell.current;
		if (map === null || claim === null || element === null) return;
		let timer = 0;
		const reveal = (): void => map.reveal(claim, coveredEdges(element));
		const observer = new ResizeObserver(() => {
			window.clearTimeout(timer);
			timer = window.setTimeout(reveal, SETTLED_MILLISECONDS);
		});
		reveal();
		observer.observe(element);
		return () => {
			observer.disconnect();
			window.clearTimeout(timer);
		};
	}, [cell, map, claim]);
}

/** What the sheet covers of the map: its lower part where it is as wide, else its right. */
function coveredEdges(cell: HTMLElement): Insets {
	const map = cell.getBoundingClientRect();
	const sheet = cell.parentElement?.querySelector(".embed-sheet")?.getBoundingClientRect();
	const free = { top: EDGE_PIXELS, right: EDGE_PIXELS, bottom: EDGE_PIXELS, left: EDGE_PIXELS };
	if (sheet === undefined) return free;
	return sheet.left - map.left < EDGE_PIXELS
		? { ...free, top: 0, bottom: Math.max(0, map.bottom - sheet.top) }
		: { ...free, right: EDGE_PIXELS + Math.max(0, map.right - sheet.left) };
}
