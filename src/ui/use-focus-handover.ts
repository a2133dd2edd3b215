import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";

/** Whether what had the focus is gone, so that it has fallen to the page's beginning. */
export const isFocusLost = (): boolean => document.activeElement === null || document.activeElement === document.body;

/**
 * Hands the focus on when the part that has it goes away: to `next`, asked for once the page is without the part. Put the
 * ref on the part. Where the focus was elsewhere, or something else has taken it, nothing is done.
 */
export function useFocusHandover<Part extends HTMLElement>(
	next: () => Element | null | undefined,
): RefObject<Part | null> {
	const part = useRef<Part>(null);
	const hadFocus = useRef(false);
	const latest = useRef(next);
	latest.current = next;
	/** The layout's effects are undone while the part is still in the page, the others once it is not. */
	useLayoutEffect(
		() => () => {
			hadFocus.current = part.current?.contains(document.activeElement) ?? false;
		},
		[],
	);
	useEffect(
		() => () => {
			const target = hadFocus.current && isFocusLost() ? latest.current() : null;
			if (target instanceof HTMLElement || target instanceof SVGElement) target.focus({ preventScroll: true });
		},
		[],
	);
	return part;
}

/** The heading of the day's claims, for parts of the list that go away. */
export const claimListHeading = (): Element | null => document.getElementById("claim-list-heading");
