import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { MapPage } from "../e2e/map-page.ts";
import { estimateEffort } from "./estimate-effort.ts";
import {
	copyCorpus,
	countWords,
	type TakePicture,
	WALK_ARGUMENTS,
	WALK_DRAFT,
	WALK_TEXT,
	walkReview,
} from "./review-walk.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");
/** The first is that of Petropavlivka; what number it has is the drafting's affair. */
const SHOWN_CLAIMS = `[data-claim-entry^="${WALK_DRAFT}-shelling-"]`;
/** Below the built site, so that the map can be opened with the reviewed corpus; taken away again. */
const DERIVED = "review-walk";

const DEVICE: BrowserContextOptions = {
	viewport: { width: 1440, height: 900 },
	locale: "en-GB",
	colorScheme: "light",
	reducedMotion: "reduce",
};

export interface ReviewPicturesSettings {
	readonly browser: Browser;
	/** The folder of the built site, and its address. */
	readonly dist: string;
	readonly siteUrl: string;
	readonly pictures: string;
}

/**
 * Brings a made-up text onto the map by the project's own commands, in a copy of the corpus, and takes the pictures of
 * `docs/adding-a-source.md` on the way. Prints what each step took.
 */
export async function takeReviewPictures(settings: ReviewPicturesSettings): Promise<void> {
	const corpus = await copyCorpus();
	try {
		await bringOntoTheMap(settings, corpus.root);
	} finally {
		await rm(path.join(settings.dist, DERIVED), { recursive: true, force: true });
		await corpus.remove();
	}
}

async function bringOntoTheMap({ browser, dist, siteUrl, pictures }: ReviewPicturesSettings, root: string) {
	const take = async (page: Page, name: string): Promise<void> => {
		await page.screenshot({ path: path.join(pictures, `${name}.png`) });
		console.log(`docs/screenshots/${name}.png`);
	};
	console.log(`a text of ${await countWords()} words`);
	await timed("draft", () => run("draft/draft-cli.ts", [WALK_TEXT, ...WALK_ARGUMENTS, "--root", root]));
	const server = await timed("review: until it names its address", () => startReview(root));
	try {
		await reviewInBrowser(browser, server.url, take);
	} finally {
		await server.end();
	}
	await timed("data", () => run("cli.ts", ["--root", root, "--out", path.join(dist, DERIVED)]));
	const map = await MapPage.open(
		browser,
		siteUrl,
		`?data=${DERIVED}/data/derived/&date=2024-05-15&lang=en&theme=light`,
		DEVICE,
	);
	const shown = await map.page.locator(SHOWN_CLAIMS).first().getAttribute("data-claim-entry");
	if (shown === null) throw new Error(`no claim is ${SHOWN_CLAIMS}`);
	await map.openEntry(shown);
	await take(map.page, "review-on-the-map");
	await map.close();
}

async function reviewInBrowser(browser: Browser, url: string, take: TakePicture): Promise<void> {
	const context = await browser.newContext(DEVICE);
	const page = await context.newPage();
	page.setDefaultTimeout(120_000);
	await timed("review: until the draft stands in the browser", async () => {
		await page.goto(`${url}?draft=${WALK_DRAFT}`);
		await page.locator(".candidate").first().waitFor();
	});
	const editor = await timed("the whole review, by a script", () => walkReview(page, take));
	const { clicks, keys, steps, waits, waitedMilliseconds } = editor.tally;
	console.log(
		`${clicks} clicks, ${keys} keys in ${steps} steps; ${waits} waits for the machine, ${waitedMilliseconds} ms in all`,
	);
	const { hands, thinking, reading, waiting, minutes } = estimateEffort(editor.tally, await countWords());
	const told = Object.entries({ hands, thinking, reading, waiting }).map(([part, own]) => `${part} ${own.toFixed(1)}`);
	console.log(`by the keystroke-level model ${minutes.toFixed(1)} minutes: ${told.join(", ")}`);
	await context.close();
}

async function timed<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
	const start = performance.now();
	const value = await work();
	console.log(`${what}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
	return value;
}

function startProgram(program: string, args: readonly string[]) {
	const file = path.join(ROOT, "src/pipeline", program);
	return spawn(process.execPath, ["--import", "tsx", file, ...args], {
		stdio: ["ignore", "pipe", "inherit"],
		cwd: ROOT,
	});
}

async function run(program: string, args: readonly string[]): Promise<void> {
	const child = startProgram(program, args);
	child.stdout.resume();
	const [code] = (await once(child, "exit")) as [number | null];
	if (code !== 0) throw new Error(`${program} ended with ${code}`);
}

async function startReview(root: string): Promise<{ readonly url: string; readonly end: () => Promise<void> }> {
	const child = startProgram("review/review-cli.ts", ["--root", root, "--port", "0"]);
	const ended = once(child, "exit");
	const url = await new Promise<string>((resolve, reject) => {
		child.stdout.on("data", (data: Buffer) => {
			const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(data.toString())?.[0];
			if (address !== undefined) resolve(address);
		});
		child.once("exit", () => reject(new Error("the review server ended before it said where it is")));
	});
	const end = async (): Promise<void> => {
		child.kill("SIGTERM");
		await ended;
	};
	return { url, end };
}
