import { parseAddress } from "./domain/view-address.ts";
import { beginBase } from "./ui/map/map-parts.ts";
import { afterFirstPaint } from "./ui/poster/after-first-paint.ts";
import { readEnvironment } from "./ui/shell/environment.ts";

/**
 * On a fast line MapLibre is there before this is over, and its base is begun before the application takes the processor.
 * On a slow one the application uses the time until MapLibre is there.
 */
const MOST_MILLISECONDS = 400;

/** The map takes longest, so it is begun first, while the page's own picture is on screen; the application takes it over. */
async function start(): Promise<void> {
	const anyId = { has: () => true };
	const { origin } = location;
	const { view } = parseAddress(location.search, { claims: anyId, documents: anyId, places: anyId, origin });
	preloadOthers(view.data === null);
	if (view.page === null) {
		const { theme, isWide } = readEnvironment();
		const waited = new Promise((resolve) => setTimeout(resolve, MOST_MILLISECONDS));
		await Promise.race([beginBase({ ...view, theme: view.theme ?? theme, isWide }), waited]);
	}
	await afterFirstPaint();
	await import("./ui/start-app.tsx");
}

/** What the build has listed in the page, so that it need not be found out file by file. */
function preloadOthers(withOwnData: boolean): void {
	const later = document.querySelector<HTMLTemplateElement>("template#later")?.content;
	if (later === undefined) return;
	if (!withOwnData) for (const link of later.querySelectorAll("[data-own]")) link.remove();
	document.head.append(later);
}

void start();
