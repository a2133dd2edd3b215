import type { Page } from "playwright-core";

/** Selects words of the reviewed text, as dragging over them leaves it. Throws if the text does not contain them. */
export async function selectRange(page: Page, words: string): Promise<void> {
	await page.locator(".review-text").evaluate((text, wanted) => {
		const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
		const at = text.textContent?.indexOf(wanted) ?? -1;
		if (at === -1) throw new Error(`the text does not contain "${wanted}"`);
		const range = document.createRange();
		let before = 0;
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const length = node.textContent?.length ?? 0;
			if (before <= at && at < before + length) range.setStart(node, at - before);
			const end = at + wanted.length;
			if (before < end && end <= before + length) range.setEnd(node, end - before);
			before += length;
		}
		document.getSelection()?.removeAllRanges();
		document.getSelection()?.addRange(range);
	}, words);
}
