/** Follows a link within the page: scrolls the page's own scroller and leaves the address as it is. */
export function scrollToTarget(event: { preventDefault(): void; currentTarget: HTMLAnchorElement }): void {
	event.preventDefault();
	const target = document.getElementById(decodeURIComponent(event.currentTarget.hash.slice(1)));
	target?.scrollIntoView({ block: "start" });
	target?.focus({ preventScroll: true });
}
