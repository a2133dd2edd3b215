/** Frames that nobody sees are not painted; then no more than this is waited for one. */
const MOST_MILLISECONDS = 600;

/**
 * Resolves once the page's own picture is on screen, or at once where there is none: a reader's first sight waits neither
 * for the application's scripts nor for the graphics card, which is busy for long when the map starts.
 */
export const afterFirstPaint = (): Promise<void> =>
	new Promise((resolve) => {
		if (document.getElementById("poster") === null || document.hidden) {
			resolve();
			return;
		}
		const observer = new PerformanceObserver((list) => {
			if (list.getEntriesByName("first-contentful-paint").length > 0) resolve();
		});
		observer.observe({ type: "paint", buffered: true });
		setTimeout(resolve, MOST_MILLISECONDS);
	});
