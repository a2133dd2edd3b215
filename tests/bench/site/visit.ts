import type { Browser, Page } from "playwright-core";

/** How fast a reader's machine and line are. */
export interface Profile {
	readonly name: "fast" | "slow";
	/** 1 is this machine as it is. */
	readonly processorSlowdown: number;
	/** Null for no limit. */
	readonly network: { readonly megabitsPerSecond: number; readonly latencyMilliseconds: number } | null;
}

/** Milliseconds from the start of the navigation; null where the page has no such moment. */
export interface VisitTimes {
	readonly firstPaint: number;
	readonly poster: number | null;
	readonly mapIdle: number | null;
}

declare global {
	/** When a page reached what it can only be asked for while it happens. */
	var benchmarkMoments: { lastDraw: number; ready: number | null; poster: number | null };
}

const VIEWPORT = { width: 1280, height: 800 };
const PATIENCE_MILLISECONDS = 60_000;

/** Opens a page as a new reader, with nothing cached, and waits until nothing more is drawn. */
export async function visit(browser: Browser, url: string, profile: Profile): Promise<VisitTimes> {
	const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-GB", colorScheme: "light" });
	try {
		const page = await context.newPage();
		await page.addInitScript(noteMoments);
		await slowDown(page, profile);
		await page.goto(url, { timeout: PATIENCE_MILLISECONDS });
		await page.waitForFunction(isAtRest, undefined, { timeout: PATIENCE_MILLISECONDS, polling: 250 });
		return await page.evaluate(readTimes);
	} finally {
		await context.close();
	}
}

async function slowDown(page: Page, { processorSlowdown, network }: Profile): Promise<void> {
	const session = await page.context().newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: processorSlowdown });
	if (network === null) return;
	const bytesPerSecond = (network.megabitsPerSecond * 1e6) / 8;
	await session.send("Network.enable");
	await session.send("Network.emulateNetworkConditions", {
		offline: false,
		latency: network.latencyMilliseconds,
		downloadThroughput: bytesPerSecond,
		uploadThroughput: bytesPerSecond,
	});
}

/**
 * Runs in the page before its own scripts. Draw calls are the one thing all WebGL maps have in common. No function in
 * here may have a name: the page lacks the helper with which tsx keeps names.
 */
function noteMoments(): void {
	const moments = { lastDraw: 0, ready: null as number | null, poster: null as number | null };
	globalThis.benchmarkMoments = moments;
	const prototype = WebGL2RenderingContext.prototype;
	for (const name of ["drawElements", "drawArrays"] as const) {
		const draw = prototype[name] as (...values: number[]) => void;
		Object.defineProperty(prototype, name, {
			value(this: WebGL2RenderingContext, ...values: number[]) {
				moments.lastDraw = performance.now();
				draw.apply(this, values);
			},
		});
	}
	const observer = new MutationObserver(() => {
		if (moments.poster === null && document.querySelector("[data-poster]") !== null) {
			requestAnimationFrame((at) => {
				moments.poster ??= at;
			});
		}
		if (document.documentElement?.dataset["ready"] === "true") moments.ready ??= performance.now();
	});
	observer.observe(document, { attributes: true, attributeFilter: ["data-ready"], childList: true, subtree: true });
}

/** The page says that it is ready, has painted, and has drawn nothing for a second. */
function isAtRest(): boolean {
	const { ready, lastDraw } = globalThis.benchmarkMoments;
	const hasPainted = performance.getEntriesByName("first-contentful-paint").length > 0;
	return hasPainted && ready !== null && performance.now() - Math.max(ready, lastDraw) > 1000;
}

function readTimes(): VisitTimes {
	const { ready, lastDraw, poster } = globalThis.benchmarkMoments;
	const firstPaint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN;
	return {
		firstPaint,
		poster: poster === null ? null : Math.max(firstPaint, poster),
		mapIdle: lastDraw === 0 ? null : Math.max(lastDraw, ready ?? 0),
	};
}
