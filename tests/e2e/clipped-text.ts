import type { Page } from "playwright-core";

/**
 * Texts that are cut off by their own box or that stick out of the page, one line each. What is cut on purpose, with
 * the whole text one press away (`line-clamp`, an ellipsis), is none; nor is what is hidden from the eye for those who
 * listen.
 */
export const clippedTexts = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const isShown = (element: Element): boolean =>
			element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) &&
			element.closest(".visually-hidden, [inert], svg, option") === null;
		const ownText = (element: Element): string =>
			[...element.childNodes]
				.filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
				.map(({ textContent }) => textContent?.trim() ?? "")
				.join(" ")
				.trim();
		const isCutOnPurpose = (style: CSSStyleDeclaration): boolean =>
			style.textOverflow === "ellipsis" || style.webkitLineClamp !== "none" || style.clipPath !== "none";
		/** A box that scrolls shows all of its text. */
		const cuts = (overflow: string): boolean => overflow === "hidden" || overflow === "clip";
		const isScrolledSideways = (element: Element | null): boolean =>
			element !== null &&
			((["auto", "scroll"].includes(getComputedStyle(element).overflowX) &&
				element.scrollWidth > element.clientWidth) ||
				isScrolledSideways(element.parentElement));
		const found: string[] = [];
		for (const element of document.querySelectorAll("body *")) {
			const text = ownText(element);
			if (text === "" || !isShown(element)) continue;
			const style = getComputedStyle(element);
			const isTooWide = cuts(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
			const isTooHigh = cuts(style.overflowY) && element.scrollHeight > element.clientHeight + 2;
			const { left, right, width } = element.getBoundingClientRect();
			const isOutside = width > 0 && !isScrolledSideways(element) && (left < -1 || right > innerWidth + 1);
			if (((isTooWide || isTooHigh) && !isCutOnPurpose(style)) || isOutside)
				found.push(`${element.tagName.toLowerCase()}.${element.className}: ${text.slice(0, 60)}`);
		}
		if (document.documentElement.scrollWidth > innerWidth + 1) found.push("the page scrolls sideways");
		return found;
	});
