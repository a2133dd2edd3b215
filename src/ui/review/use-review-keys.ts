import { useEffect, useRef } from "react";

/** What each key does; `Ctrl+` stands before those that are pressed with Ctrl or, on a Mac, with Command. */
export type ReviewKeys = Readonly<Record<string, () => void>>;

const WRITES = "input, textarea, select, [contenteditable]";

/** Listens for single keys where nobody is writing, and for combinations everywhere but for undo, which fields have of their own. */
export function useReviewKeys(keys: ReviewKeys): void {
	const latest = useRef(keys);
	latest.current = keys;
	useEffect(() => {
		const press = (event: KeyboardEvent): void => {
			const isCombined = event.ctrlKey || event.metaKey;
			const isWriting = event.target instanceof Element && event.target.closest(WRITES) !== null;
			const name = isCombined ? `Ctrl+${event.key.toLowerCase()}` : event.key;
			const action = latest.current[name];
			if (action === undefined || event.altKey || (isWriting && name !== "Ctrl+s")) return;
			event.preventDefault();
			action();
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, []);
}
