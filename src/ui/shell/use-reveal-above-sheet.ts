import { type RefObject, useEffect, useRef } from "react";
import type { Claim } from "../../domain/claim.ts";
import type { MapHandle } from "../../map/claim-map.ts";
import { useApp, useAppStore } from "../app-context.tsx";
import { useSceneStore } from "../map/current-scene.tsx";
import { mapInsets } from "../map/map-insets.ts";

/** How far a claim's sign may stand from its place where several share one. */
const FAN_PIXELS = 24;

/**
 * On a phone an open claim must not lie behind its own sheet: it comes into what that leaves free of the map, once the sheet
 * stands. A map that came up where the address asks for stays there. `area` is where the sheet lies, which is where the map
 * lies; `stop` is how far it is drawn up.
 */
export function useRevealAboveSheet(area: RefObject<HTMLElement | null>, claim: Claim | null, stop: string): void {
	const { map } = useSceneStore();
	const hasMap = useApp(({ view }) => view.page === null);
	const store = useAppStore();
	const shownOn = useRef<MapHandle | null>(null);
	useEffect(() => {
		const isNew = map !== shownOn.current;
		shownOn.current = map;
		if (isNew && store.getState().view.camera !== null) return;
		const sheet = area.current?.firstElementChild;
		if (map === null || claim === null || !hasMap || stop !== "half" || !(sheet instanceof HTMLElement)) return;
		let isGone = false;
		void Promise.allSettled(sheet.getAnimations().map(({ finished }) => finished)).then(() => {
			if (!isGone) map.reveal(claim, { ...mapInsets(false, false), bottom: sheet.offsetHeight + FAN_PIXELS });
		});
		return () => {
			isGone = true;
		};
	}, [area, map, claim, hasMap, stop, store]);
}
