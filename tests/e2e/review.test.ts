import { spawn } from "node:child_process";
import { readdir } from "node:fs/promises";
import path from "node:path";
import axe from "axe-core";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { parseDocument } from "yaml";
import { buildCorpus } from "../../src/pipeline/build-corpus.ts";
import { CACHE_FILE } from "../../src/pipeline/gazetteer/cache.ts";
import {
	copyReviewCorpus,
	HERALD,
	HERALD_DRAFT,
	HERALD_FINISHED,
	nameTown,
	nameVillage,
	type ReviewCorpus,
	VILLAGE,
} from "../fixtures/review-corpus.ts";
import { ContextPool } from "./context-pool.ts";
import { ReviewPage } from "./review-page.ts";
import { joinBrowser } from "./shared-browser.ts";

/** A server first prepares the page's modules. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let browser: Browser;
let contexts: ContextPool;
let corpus: ReviewCorpus;
let server: ReviewProcess;
let review: ReviewPage | null = null;

beforeAll(async () => {
	corpus = await copyReviewCorpus();
	[browser, server] = await Promise.all([joinBrowser(), startReview(corpus.root)]);
	contexts = new ContextPool(browser, server.url);
});
afterAll(async () => {
	await browser.close();
	await server.end("SIGTERM");
	await corpus.remove();
});
beforeEach(() => corpus.restore());
afterEach(async () => {
	if (review !== null) await contexts.giveBack(review.page);
	review = null;
});

async function open(options: BrowserContextOptions = {}): Promise<ReviewPage> {
	review = await ReviewPage.open(contexts, server.url, HERALD, options);
	return review;
}

const BRIDGE = "A bridge over the Oskil";
const VOVCHANSK = "fighting was under way near Vovchansk";

/** What an editor fills in for a claim that the machine did not see. */
async function describeFighting(page: ReviewPage): Promise<void> {
	await page.edit();
	await page.field("Group").selectOption("incident");
	await page.field("Kind").selectOption("fighting");
	await page.field("Modality").selectOption("ongoing");
	await page.field("Headline in English").fill("An official says there is fighting near Vovchansk");
	await page.field("Headline in Ukrainian").fill("Посадовець каже про бої біля Вовчанська");
	await page.field("Who says it").fill("a regional official");
	await page.field("Role").fill("official");
	await page.field("Date (EDTF)").fill("2022-09-10");
	await page.field("How the date is known").selectOption("publication");
	await page.press("Add a place");
	await page.field("Place").fill("vovchansk");
	await page.field("Relation").selectOption("near");
	await page.field("Precision").selectOption("2");
	await page.field("How it is drawn").selectOption("point_at_place");
}

describe("reviewing a draft", () => {
	it("leads from candidates to claims in a corpus that builds", async () => {
		const page = await open();
		await page.choose("An official says Ukrainian troops entered Kupiansk");
		await page.accept();
		await page.progress.getByText("1 of 4 decided").waitFor();
		expect(await page.markedWords("data-decision=accepted")).toBe("Ukrainian troops entered Kupiansk");

		await page.choose(BRIDGE);
		await page.accept();
		await page.field("Headline in Ukrainian").and(page.page.locator("[aria-invalid=true]")).waitFor();
		expect(await page.problemsOf("Headline in Ukrainian")).toContain("is empty");
		await page.field("Headline in Ukrainian").fill("Кажуть, що міст через Оскіл пошкоджено");
		await page.keepAndAccept();

		await page.choose("The official thanked the volunteers");
		await page.reject("thanks are no claim");
		await page.markSentence("The official thanked", "Rhetoric");
		await page.choose("Shells are said to have fallen on Izium");
		await page.accept();

		await page.selectWords(VOVCHANSK);
		await page.press("New candidate");
		await describeFighting(page);
		await page.keepAndAccept();
		await page.markSentence("He said", "Detail of candidate 5");
		await page.markSentence("Subscribe", "Boilerplate");
		await page.progress.getByText("5 of 5 decided, 0 sentences not accounted for").waitFor();

		/** An editor is slower than a preview; what one of a finished draft would answer is not asked here. */
		await expect.poll(() => page.page.locator(".preview-panel[aria-busy=true]").count()).toBe(0);
		await page.press("Finish");
		await page.page.getByText(`${HERALD_FINISHED} is written and the draft is gone`).waitFor();
		expect(page.troubles).toEqual([]);
		const build = await buildCorpus(corpus.root);
		if (!build.ok) throw new Error(build.problem.map(({ message }) => message).join("\n"));
		const features = build.value.documents.flatMap((document) => document.features);
		const own = features.filter(({ properties }) => properties.document === HERALD);
		expect(own.map(({ properties: { passage } }) => passage.exact)).toEqual([
			"Ukrainian troops entered Kupiansk",
			"A bridge over the Oskil River in the city was damaged.",
			"Shells also fell on Izium and a warehouse burned in Balakliia.",
			`${VOVCHANSK}.`,
		]);
		expect(own.at(-1)?.geometry).toEqual({ type: "Point", coordinates: [36.94108, 50.29078] });
		expect(await corpus.read(HERALD_FINISHED)).toContain("thanks are no claim");
	});

	it("is worked by keyboard, and keeps the focus", async () => {
		const page = await open();
		const { keyboard } = page.page;
		await page.settled();
		await keyboard.press("a");
		await page.progress.getByText("1 of 4 decided").waitFor();
		await page.selected.getByText(BRIDGE).first().waitFor();
		expect(await page.selected.evaluate((card) => card.contains(document.activeElement))).toBe(true);
		await keyboard.press("j");
		await page.settled();
		await page.selected
			.getByText("Learned from annotated texts; words that told most: thanked; confidence 31 %")
			.waitFor();
		await keyboard.press("r");
		await page.selected.locator(".reject-form :focus").waitFor();
		await page.field("Another reason").focus();
		await keyboard.press("Enter");
		expect(await page.problemsOf("Another reason")).toContain("Say why");
		await keyboard.type("thanks are no claim");
		await keyboard.press("Enter");
		await page.progress.getByText("2 of 4 decided").waitFor();
		await page.page.locator('[data-entry][data-selected="true"] :focus').waitFor();
		await keyboard.press("Control+z");
		await keyboard.press("Control+z");
		await page.progress.getByText("0 of 4 decided").waitFor();
		expect(page.troubles).toEqual([]);
	});

	it("rejects for a common reason with one key, which also tells what the sentence then is", async () => {
		const page = await open();
		const { keyboard } = page.page;
		await page.choose("The official thanked the volunteers");
		await keyboard.press("r");
		await page.selected.locator(".reject-form :focus").waitFor();
		await keyboard.press("3");
		await page.progress.getByText("1 of 4 decided, 3 sentences").waitFor();
		const sentence = page.sentence("The official thanked");
		await sentence.getByRole("button", { name: "Rhetoric" }).and(page.page.locator(":focus")).waitFor();
		await keyboard.press("Enter");
		await page.progress.getByText("1 of 4 decided, 2 sentences").waitFor();
		await page.candidates.filter({ hasText: "The official thanked" }).getByRole("button").first().click();
		await page.selected.getByRole("button", { name: "Open again" }).waitFor();
		expect(await page.selected.innerText()).not.toContain("mend");
	});

	it("accounts for a sentence as suggested with Enter, for another by its number, and goes on to the next", async () => {
		const page = await open();
		const { keyboard } = page.page;
		await page.sentence("Subscribe").getByRole("button").first().click();
		await page.sentence("Subscribe").getByRole("button", { name: "Boilerplate" }).focus();
		await keyboard.press("Enter");
		await page.progress.getByText("0 of 4 decided, 1 sentence not").waitFor();
		await page.sentence("He said").getByRole("button").first().click();
		await keyboard.press("1");
		await page.progress.getByText("0 of 4 decided, 0 sentences").waitFor();
		expect(page.troubles).toEqual([]);
	});

	it("splits a candidate at a word and says beside the field that a date is not understood", async () => {
		const page = await open();
		await page.choose("Shells are said to have fallen on Izium");
		await page.selected.getByRole("button", { name: "Split" }).click();
		await page.press("a");
		expect(await page.candidates.count()).toBe(5);
		expect(await page.markedWords("data-selected=true")).toBe("a warehouse burned in Balakliia");
		await page.edit();
		await page.field("Date (EDTF)").fill("September 9");
		await page.field("Date (EDTF)").and(page.page.locator("[aria-invalid=true]")).waitFor();
		expect(await page.problemsOf("Date (EDTF)")).toContain('"September 9"');
	});

	it("takes a place that the gazetteer does not have, by keyboard, and draws the claim there", async () => {
		await nameVillage(corpus);
		const page = await open();
		const { keyboard } = page.page;
		for (let step = 0; step < 3; step++) await keyboard.press("j");
		await page.settled();
		const proposal = page.selected.getByRole("region", { name: `“${VILLAGE}” is not among the places` });
		await proposal.getByLabel("Which place it is").selectOption("cities-ua-49-72052-37-70905");
		await proposal.getByLabel("Name in Ukrainian").fill("Петропавлівка");
		await keyboard.press("Tab");
		await keyboard.press("Tab");
		await keyboard.press("Enter");
		await page.selected.locator(".candidate-facts").getByText(VILLAGE, { exact: false }).nth(1).waitFor();
		expect(await proposal.count()).toBe(0);
		expect(await corpus.read(CACHE_FILE)).toContain("provider: settlements");
		expect(page.troubles).toEqual([]);
	});

	it("names a place accepted in the form in the headline that still follows the fields, not in the one that was written", async () => {
		await nameVillage(corpus);
		const page = await open();
		for (let step = 0; step < 3; step++) await page.page.keyboard.press("j");
		await page.settled();
		await page.edit();
		await page.press("Compose headlines from the fields");
		await page.field("Headline in English").fill("An official speaks of a village");
		expect(await page.field("Headline in Ukrainian").inputValue()).not.toContain("Петропавлівка");
		const proposal = page.selected.getByRole("region", { name: `“${VILLAGE}” is not among the places` });
		await proposal.getByLabel("Which place it is").selectOption("cities-ua-49-72052-37-70905");
		await proposal.getByLabel("Name in Ukrainian").fill("Петропавлівка");
		await proposal.getByRole("button", { name: "Accept the place" }).click();
		await proposal.waitFor({ state: "detached" });
		expect(await page.field("Headline in Ukrainian").inputValue()).toContain("Петропавлівка");
		expect(await page.field("Headline in English").inputValue()).toBe("An official speaks of a village");
		expect(page.troubles).toEqual([]);
	});

	it("puts a claim whose passage names no place at one that the text names before it, and quotes those words", async () => {
		await nameTown(corpus);
		const page = await open();
		const { keyboard } = page.page;
		const offer = page.selected.getByRole("region", { name: "The claim has no place yet" });
		expect(await offer.count()).toBe(0);
		await page.choose("The official thanked the volunteers");
		expect(await offer.getByRole("button").allInnerTexts()).toEqual([
			expect.stringMatching(/^1\s+Kupiansk\s+Ukrainian troops entered Kupiansk on September 9/),
			expect.stringMatching(/^2\s+The text names no place for this$/),
		]);
		await keyboard.press("2");
		await page.selected.locator(".candidate-facts").getByText("The text names no place for this.").waitFor();
		await keyboard.press("Control+z");
		await keyboard.press("1");
		await page.selected.locator(".candidate-facts").getByText("in Kupiansk").waitFor();
		expect(await offer.count()).toBe(0);
		expect(await page.markedWords("data-support=true")).toBe("Kupiansk");
		await page.save();
		const saved = parseDocument(await corpus.read(HERALD_DRAFT)).toJS().claims[2];
		expect(saved.where).toEqual([{ place: "kupiansk", relation: "in", precision: 1 }]);
		expect(saved.support).toEqual([{ role: "where", exact: "Kupiansk" }]);
		expect(page.troubles).toEqual([]);
	});

	it("offers places in the form, too, and keeps what is quoted for them as long as the claim has them", async () => {
		await nameTown(corpus);
		const page = await open();
		await page.choose("The official thanked the volunteers");
		await page.edit();
		await page.selected
			.getByRole("region", { name: "The claim has no place yet" })
			.getByText("Kupiansk")
			.first()
			.click();
		expect(await page.field("Place").inputValue()).toBe("kupiansk");
		await page.press("Keep changes");
		await page.selected.locator(".candidate-facts").getByText("in Kupiansk").waitFor();
		expect(await page.markedWords("data-support=true")).toBe("Kupiansk");

		await page.edit();
		await page.press("Remove place 1");
		await page.press("Keep changes");
		await page.selected.locator(".candidate-facts").getByText("in Kupiansk").waitFor({ state: "detached" });
		expect(await page.markedWords("data-support=true")).toBe("");
	});

	it("makes a candidate of a sentence by keyboard with headlines that follow its fields", async () => {
		const page = await open();
		await page.page
			.locator(".open-sentence", { hasText: VOVCHANSK })
			.getByRole("button", { name: "New claim" })
			.press("Enter");
		await page.field("Kind").selectOption("fighting");
		expect(await page.field("Headline in English").inputValue()).toBe("Fighting, reported without attribution");
		expect(await page.field("Headline in Ukrainian").inputValue()).toBe("Бої, без посилання на джерело");
		expect(await page.markedWords("data-selected=true")).toBe(`He said ${VOVCHANSK}.`);
		await page.field("Who says it").fill("a regional official");
		expect(await page.field("Role, in Ukrainian").inputValue()).toBe("посадовець");
		expect(await page.field("Headline in Ukrainian").inputValue()).toBe("Бої; джерело: обласний посадовець");
		await page.field("Headline in English").fill("An official speaks of fighting");
		await page.field("Kind").selectOption("shelling");
		expect(await page.field("Headline in English").inputValue()).toBe("An official speaks of fighting");
		await page.press("Compose headlines from the fields");
		expect(await page.field("Headline in English").inputValue()).toBe("Shelling, according to a regional official");
	});

	it.each(["light", "dark"] as const)(
		"has nothing that axe objects to in the %s theme, in either language",
		async (colorScheme) => {
			await nameVillage(corpus);
			const page = await open({ colorScheme });
			for (let step = 0; step < 3; step++) await page.page.keyboard.press("j");
			await page.page.keyboard.press("r");
			expect(await page.findObjections(axe.source)).toEqual([]);
			await page.page.keyboard.press("Escape");
			for (const next of ["Edit", "Українською"]) {
				await page.settled();
				expect(await page.findObjections(axe.source)).toEqual([]);
				await page.page.getByRole("button", { name: next, exact: true }).click();
			}
			await page.settled();
			expect(await page.findObjections(axe.source)).toEqual([]);
		},
	);

	it("does not finish while something is open, and names what", async () => {
		const page = await open();
		await page.press("Finish");
		const refusal = page.page.getByRole("alert");
		await refusal.getByText("4 candidates to decide").waitFor();
		expect(await refusal.innerText()).toContain('not accounted for: "Subscribe to our newsletter."');
		expect(await readdir(path.join(corpus.root, "data/annotations"))).not.toContain(`${HERALD}.yaml`);
	});

	it("saves what was decided, asks before it is left with something unsaved, and sees a change on the disk", async () => {
		const page = await open();
		await page.accept();
		const asked = page.page.waitForEvent("dialog");
		const left = page.page.goto("about:blank").catch(() => null);
		const dialog = await asked;
		expect(dialog.type()).toBe("beforeunload");
		await dialog.dismiss();
		await left;
		await page.save();
		expect(await corpus.read(HERALD_DRAFT)).toContain("rule: verb-of-advance, confidence: 0.91, decision: accepted");
		await corpus.write(HERALD_DRAFT, `${await corpus.read(HERALD_DRAFT)}# by hand\n`);
		await page.accept();
		await page.choose("The official thanked the volunteers");
		await page.reject("thanks are no claim");
		await page.press("Save");
		await page.page.getByRole("alert").getByText("was changed by something else").waitFor();
		expect(await corpus.read(HERALD_DRAFT)).toContain("# by hand");
	});
});

describe("a page of another origin in the same browser", () => {
	it("can neither write a draft nor read one", async () => {
		const before = await corpus.read(HERALD_DRAFT);
		const context = await browser.newContext();
		const page = await context.newPage();
		await context.route("http://evil.example/**", (route) => route.fulfill({ body: "<p>", contentType: "text/html" }));
		await page.goto("http://evil.example/");
		const attempt = (init: RequestInit): Promise<string> =>
			page.evaluate(
				([url, options]) =>
					fetch(url, options).then(
						(response) => `${response.type} ${response.status}`,
						() => "refused",
					),
				[`${server.url}api/drafts/${HERALD}`, init] as const,
			);
		const headers = { "Content-Type": "application/json" };
		expect(await attempt({ method: "PUT", headers, body: "{}" })).toBe("refused");
		expect(await attempt({ method: "POST", mode: "no-cors", body: "{}" })).toMatch(/opaque|refused/);
		expect(await attempt({})).toBe("refused");
		await context.close();
		expect(await corpus.read(HERALD_DRAFT)).toBe(before);
	});
});

describe("a crash while a draft is being saved", () => {
	it("leaves the draft whole, as it was or as it was to be, and the next start opens it", async () => {
		const address = `${server.url}api/drafts/${HERALD}`;
		const origin = new URL(server.url).origin;
		const saveOnce = async (decision: string): Promise<void> => {
			const { etag, document, candidates, context } = (await (await fetch(address)).json()) as {
				readonly etag: string;
				readonly document: unknown;
				readonly candidates: readonly object[];
				readonly context: unknown;
			};
			const sent = candidates.map((candidate, from) => ({ ...candidate, from, decision }));
			const headers = { "Content-Type": "application/json", Origin: origin };
			const body = JSON.stringify({ etag, document, candidates: sent, context });
			const answer = await fetch(address, { method: "PUT", headers, body });
			expect(answer.status).toBe(200);
		};
		await saveOnce("accepted");
		const accepted = await corpus.read(HERALD_DRAFT);
		await saveOnce("open");
		const opened = await corpus.read(HERALD_DRAFT);
		let ended: Promise<void> | null = null;
		const saving = (async () => {
			for (let number = 0; ; number++) {
				await saveOnce(number % 2 === 0 ? "accepted" : "open");
				if (number === 3) setTimeout(() => (ended = server.end("SIGKILL")), 7);
			}
		})();
		await expect(saving).rejects.toThrow();
		await ended;
		const left = await corpus.read(HERALD_DRAFT);
		expect([accepted, opened]).toContain(left);
		expect(parseDocument(left).errors).toEqual([]);
		server = await startReview(corpus.root);
		const page = await open();
		await page.progress.getByText(`${left === accepted ? 4 : 0} of 4 decided`).waitFor();
		expect((await readdir(path.join(corpus.root, "data/annotations"))).filter((name) => name.endsWith(".tmp"))).toEqual(
			[],
		);
	});
});

/** `npm run review`, in a process of its own as an editor starts it, which can be killed. */
interface ReviewProcess {
	readonly url: string;
	readonly end: (signal: NodeJS.Signals) => Promise<void>;
}

function startReview(root: string): Promise<ReviewProcess> {
	const program = path.resolve(import.meta.dirname, "../../src/pipeline/review/review-cli.ts");
	const child = spawn(
		process.execPath,
		["--no-regexp-tier-up", "--import", "tsx", program, "--root", root, "--port", "0", HERALD],
		{
			stdio: ["ignore", "pipe", "inherit"],
		},
	);
	const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
	const end = (signal: NodeJS.Signals): Promise<void> => {
		child.kill(signal);
		return ended;
	};
	return new Promise((resolve, reject) => {
		child.stdout.on("data", (data: Buffer) => {
			const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(data.toString())?.[0];
			if (url !== undefined) resolve({ url, end });
		});
		child.once("exit", () => reject(new Error("the review server ended before it said where it is")));
	});
}
