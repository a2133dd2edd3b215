import { type RefObject, useEffect, useState } from "react";

/** How far from the window a text may be when its passages are fetched. */
const NEAR = "1200px 0px";

/** True once an element has come near the window: passages of texts that nobody scrolls to are not fetched. */
export function useIsNear(element: RefObject<HTMLElement | null>): boolean {
	const [isNear, setNear] = useState(false);
	useEffect(() => {
		const observed = element.current;
		if (observed === null) return;
		const observer = new IntersectionObserver(
			(entries) => {
				if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
			},
			{ rootMargin: NEAR },
		);
		observer.observe(observed);
		return () => observer.disconnect();
	}, [element]);
	return isNear;
}
