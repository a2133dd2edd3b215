/** Brings the words that a claim rests on into view, unless they are in the upper part of the window already. */
export function scrollToPassage(claimId: string): void {
	const passage = document.querySelector(`[data-passages~="${CSS.escape(claimId)}"]`);
	if (passage === null) return;
	const { top } = passage.getBoundingClientRect();
	if (top < 80 || top > window.innerHeight / 3) passage.scrollIntoView({ block: "start" });
}
