import type { Locator, Page } from "playwright-core";
import { selectRange } from "../e2e/select-range.ts";
import type { EditorTally } from "./estimate-effort.ts";

/**
 * Works a page with clicks and keys, and counts both, and how many steps an editor has to think of. Choosing from a list
 * counts as two clicks, selecting words as one; each is one step, and so is writing into a field.
 */
export class Editor {
	readonly page: Page;
	#clicks = 0;
	#keys = 0;
	#steps = 0;
	#waits = 0;
	#waitedMilliseconds = 0;

	constructor(page: Page) {
		this.page = page;
	}

	get tally(): EditorTally {
		return {
			clicks: this.#clicks,
			keys: this.#keys,
			steps: this.#steps,
			waits: this.#waits,
			waitedMilliseconds: Math.round(this.#waitedMilliseconds),
		};
	}

	get card(): Locator {
		return this.page.locator('.candidate[data-selected="true"]');
	}

	async click(target: Locator): Promise<void> {
		this.#clicks++;
		this.#steps++;
		await target.click();
	}

	press(name: string | RegExp, within: Locator | Page = this.card): Promise<void> {
		return this.click(within.getByRole("button", { name, exact: true }));
	}

	/** One key, or a combination such as "Control+Enter", which counts as two. */
	async key(name: string): Promise<void> {
		this.#keys += name.split("+").length;
		this.#steps++;
		await this.page.keyboard.press(name);
	}

	field(label: string): Locator {
		return this.card.getByLabel(label, { exact: true });
	}

	/** Writes over what a field holds: one click into it, one combination that selects it all, and the text. */
	async write(target: Locator, text: string): Promise<void> {
		this.#clicks++;
		this.#steps++;
		this.#keys += 2 + Array.from(text).length;
		await target.fill(text);
	}

	async choose(label: string, option: string): Promise<void> {
		this.#clicks += 2;
		this.#steps++;
		await this.field(label).selectOption(option);
	}

	/** Drags over words of the text, which leaves a range. */
	async selectWords(words: string): Promise<void> {
		this.#clicks++;
		this.#steps++;
		await selectRange(this.page, words);
		await this.page.getByText("Selected:").waitFor();
	}

	/** Waits for the machine, and counts how long. */
	async wait(work: () => Promise<unknown>): Promise<void> {
		const start = performance.now();
		await work();
		this.#waits++;
		this.#waitedMilliseconds += performance.now() - start;
	}

	/** Until it is known how the selected candidate would be drawn. */
	settled(): Promise<void> {
		return this.wait(() => this.card.locator('.preview-panel[aria-busy="false"]').waitFor());
	}
}
