import type { GestureWords } from "./map-view.ts";

/** The words under the names by which MapLibre asks for them when the map is made. */
export const gestureLocale = ({ wheel, wheelOnMac, touch }: GestureWords): Readonly<Record<string, string>> => ({
	"CooperativeGesturesHandler.WindowsHelpText": wheel,
	"CooperativeGesturesHandler.MacHelpText": wheelOnMac,
	"CooperativeGesturesHandler.MobileHelpText": touch,
});

/** Puts other words, as after a change of language, on a map that is there already; MapLibre has no way to. */
export function sayGestures(canvasContainer: HTMLElement, { wheel, wheelOnMac, touch }: GestureWords): void {
	say(canvasContainer, ".maplibregl-desktop-message", navigator.userAgent.includes("Mac") ? wheelOnMac : wheel);
	say(canvasContainer, ".maplibregl-mobile-message", touch);
}

function say(container: HTMLElement, selector: string, words: string): void {
	const element = container.querySelector(selector);
	if (element !== null && element.textContent !== words) element.textContent = words;
}
