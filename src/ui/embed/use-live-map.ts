import { type RefObject, useEffect } from "react";
import { useSceneStore } from "../map/current-scene.tsx";
import { holdContextSlot } from "./context-slots.ts";

/** A map that was only passed by keeps its context this long, so that scrolling back and forth costs nothing. */
const GRACE_MILLISECONDS = 500;

/** The map is live while its frame is in sight and there is a place for it; else its still picture stands. */
export function useLiveMap(cell: RefObject<HTMLElement | null>): void {
	const { map } = useSceneStore();
	useEffect(() => {
		const element = cell.current;
		if (map === null || element === null) return;
		let release: (() => void) | null = null;
		let timer = 0;
		let isInSight = false;
		const slot = { onGranted: () => map.setLive(true), onRevoked: () => map.setLive(false) };
		const giveBack = (): void => {
			map.setLive(false);
			release?.();
			release = null;
		};
		const decide = (): void => {
			window.clearTimeout(timer);
			if (isInSight && !document.hidden) release ??= holdContextSlot(slot);
			else if (release !== null) timer = window.setTimeout(giveBack, GRACE_MILLISECONDS);
		};
		const observer = new IntersectionObserver((entries) => {
			isInSight = entries.at(-1)?.isIntersecting ?? false;
			decide();
		});
		/** A page that the browser keeps for its Back button needs a place anew when the reader comes back. */
		const leave = ({ persisted }: PageTransitionEvent): void => (persisted ? giveBack() : release?.());
		const comeBack = ({ persisted }: PageTransitionEvent): void => {
			if (persisted) decide();
		};
		observer.observe(element);
		document.addEventListener("visibilitychange", decide);
		window.addEventListener("pagehide", leave);
		window.addEventListener("pageshow", comeBack);
		return () => {
			observer.disconnect();
			document.removeEventListener("visibilitychange", decide);
			window.removeEventListener("pagehide", leave);
			window.removeEventListener("pageshow", comeBack);
			window.clearTimeout(timer);
			release?.();
		};
	}, [cell, map]);
}
