import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import type { ContextPool } from "./context-pool.ts";
import { selectRange } from "./select-range.ts";

/** The review page as an editor works it; notes everything that goes wrong while it is open. */
export class ReviewPage {
	readonly page: Page;
	/** Console warnings and errors, uncaught errors, and requests to other hosts. */
	readonly troubles: string[] = [];

	private constructor(page: Page) {
		this.page = page;
	}

	static async open(
		contexts: ContextPool,
		url: string,
		draft: string,
		options: BrowserContextOptions = {},
	): Promise<ReviewPage> {
		const size = { viewport: { width: 1440, height: 900 }, locale: "en-GB" };
		const review = new ReviewPage(await contexts.newPage({ ...size, ...options }));
		review.page.on("pageerror", (error) => review.troubles.push(`uncaught: ${error.message}`));
		review.page.on("console", (message) => {
			if (["warning", "error"].includes(message.type()))
				review.troubles.push(`${message.text()} ${message.location().url}`);
		});
		review.page.context().on("request", (request) => {
			if (!request.url().startsWith(url) && !request.url().startsWith("data:")) review.troubles.push(request.url());
		});
		await review.page.goto(`${url}?draft=${draft}`);
		await review.candidates.first().waitFor();
		return review;
	}

	get candidates(): Locator {
		return this.page.locator(".candidate");
	}

	get progress(): Locator {
		return this.page.locator(".review-progress");
	}

	get selected(): Locator {
		return this.page.locator('.candidate[data-selected="true"]');
	}

	/** The words that a kind of mark lies on. */
	async markedWords(mark: string): Promise<string> {
		return (await this.page.locator(`.review-text [${mark}]`).allTextContents()).join("");
	}

	/** Opens a candidate and waits until it is known how it would be drawn. */
	async choose(title: string | RegExp): Promise<void> {
		const card = this.candidates.filter({ hasText: title });
		if ((await card.getAttribute("data-selected")) !== "true") await card.getByRole("button").first().click();
		await this.settled();
	}

	async settled(): Promise<void> {
		await this.selected.locator('.preview-panel[aria-busy="false"]').waitFor();
	}

	async accept(): Promise<void> {
		await this.settled();
		await this.selected.getByRole("button", { name: "Accept" }).click();
	}

	async reject(reason: string): Promise<void> {
		await this.selected.getByRole("button", { name: "Reject", exact: true }).click();
		await this.page.getByLabel("Another reason").fill(reason);
		await this.selected.getByRole("button", { name: "Reject", exact: true }).click();
	}

	/** A sentence that nothing accounts for, or a piece of one. */
	sentence(words: string): Locator {
		return this.page.locator(".open-sentence", { hasText: words });
	}

	edit(): Promise<void> {
		return this.selected.getByRole("button", { name: "Edit" }).click();
	}

	field(name: string): Locator {
		return this.selected.getByLabel(name, { exact: true });
	}

	/** The words that say what is wrong with a field, once they are there. */
	async problemsOf(name: string): Promise<string> {
		const described = await this.field(name).getAttribute("aria-describedby");
		return described === null ? "" : this.page.locator(`[id="${described}"]`).innerText();
	}

	async keepAndAccept(): Promise<void> {
		await this.selected.getByRole("button", { name: "Keep and accept" }).click();
	}

	/** Selects words in the text with the mouse's own means: a range, as dragging over them leaves it. */
	async selectWords(words: string): Promise<void> {
		await selectRange(this.page, words);
		await this.page.getByText(`Selected: “${words}”`).waitFor();
	}

	press(name: string): Promise<void> {
		return this.page.getByRole("button", { name, exact: true }).click();
	}

	/** Marks a sentence that nothing accounts for. */
	async markSentence(words: string, reason: string): Promise<void> {
		await this.sentence(words).getByRole("button", { name: reason }).click();
	}

	/** What axe objects to, each with the elements it stands at. */
	async findObjections(axeSource: string): Promise<string[]> {
		await this.page.evaluate(axeSource);
		return this.page.evaluate(async () => {
			const { violations } = await (globalThis as unknown as { axe: typeof import("axe-core") }).axe.run();
			return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
		});
	}

	async save(): Promise<void> {
		await this.press("Save");
		await this.page.getByText("Saved", { exact: true }).waitFor();
	}
}
