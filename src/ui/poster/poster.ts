/**
 * The picture that stands in the page before the application (`src/pipeline/site`): whether it shows what is asked for,
 * and how it makes room.
 */

/** Less cannot be seen. */
const LEAST_PIXELS = 1;

const poster = (): HTMLElement | null => document.getElementById("poster");

/** Whether the page's own picture shows the view that the address asks for. */
export const isPosterShown = (): boolean => poster() !== null && document.documentElement.dataset["poster"] === "baked";

/** Takes the page's own picture away, with everything around it. */
export function removePoster(): void {
	delete document.documentElement.dataset["poster"];
	poster()?.remove();
}

/** Lays the picture exactly where the map is, should the page around the two differ by some pixels. */
export function alignPoster(map: Element): void {
	const area = document.querySelector<HTMLElement>(".poster-area");
	if (area === null) return;
	const { left, top, width, height } = map.getBoundingClientRect();
	const now = area.getBoundingClientRect();
	/** To move it is to paint it again, while the map starts. */
	const off = [left - now.left, top - now.top, width - now.width, height - now.height];
	if (off.every((pixels) => Math.abs(pixels) < LEAST_PIXELS)) return;
	Object.assign(area.style, {
		position: "fixed",
		left: `${left}px`,
		top: `${top}px`,
		width: `${width}px`,
		height: `${height}px`,
	});
}
