import { parseAddress } from "./domain/view-address.ts";
import { beginBase } from "./ui/map/map-parts.ts";
import { afterFirstPaint } from "./ui/poster/after-first-paint.ts";
import { isPosterShown } from "./ui/poster/poster.ts";
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
	const { theme, isWide } = readEnvironment();
	preloadOthers({ data: view.data === null, details: isWide && !view.embed && isPosterShown() });
	if (view.page === null) {
		const waited = new Promise((resolve) => setTimeout(resolve, MOST_MILLISECONDS));
		await Promise.race([beginBase({ ...view, theme: view.theme ?? theme, isWide }), waited]);
	}
	await afterFirstPaint();
	await import("./ui/start-app.tsx");
}

/** What the build has listed in the page, so that it need not be found out file by file; of the site's own data what is wanted. */
function preloadOthers(wanted: { readonly data: boolean; readonly details: boolean }): void {
	const links = document.querySelector<HTMLTemplateElement>("template#later")?.content;
	if (links === undefined) return;
	if (!wanted.details) for (const link of links.querySelectorAll("[data-opened]")) link.remove();
	if (!wanted.data) for (const link of links.querySelectorAll("[data-own]")) link.remove();
	document.head.append(links);
}

void start();
