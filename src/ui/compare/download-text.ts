/** Safari reads what is behind the address only some time after the press. */
const KEEP_MILLISECONDS = 40_000;

/** Hands a text to the reader as a file; UTF-8. */
export function downloadText(name: string, text: string, type: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), KEEP_MILLISECONDS);
}
