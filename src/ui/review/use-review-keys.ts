import { useEffect, useRef } from "react";

/** What each key does; `Ctrl+` stands before those that are pressed with Ctrl or, on a Mac, with Command. */
export type ReviewKeys = Readonly<Record<string, () => void>>;

const WRITES = "input, textarea, select, [contenteditable]";
/** Combinations that no field has a use of its own for. */
const EVERYWHERE: readonly string[] = ["Ctrl+s", "Ctrl+Enter"];

/** The letter of a key: by its place on the keyboard where the layout is not Latin, as with Ukrainian letters. */
export function keyName({ key, code }: Pick<KeyboardEvent, "key" | "code">): string {
	const place = /^Key([A-Z])$/.exec(code)?.[1];
	return place !== undefined && !/^[a-z]$/i.test(key) ? place.toLowerCase() : key;
}

/** Listens for single keys where nobody is writing, and for combinations everywhere but for undo, which fields have of their own. */
export function useReviewKeys(keys: ReviewKeys): void {
	const latest = useRef(keys);
	latest.current = keys;
	useEffect(() => {
		const press = (event: KeyboardEvent): void => {
			const isCombined = event.ctrlKey || event.metaKey;
			const isWriting = event.target instanceof Element && event.target.closest(WRITES) !== null;
			const key = keyName(event);
			const name = isCombined ? `Ctrl+${key.length === 1 ? key.toLowerCase() : key}` : key;
			const action = latest.current[name];
			if (action === undefined || event.altKey || (isWriting && !EVERYWHERE.includes(name))) return;
			event.preventDefault();
			action();
		};
		addEventListener("keydown", press);
		return () => removeEventListener("keydown", press);
	}, []);
}
