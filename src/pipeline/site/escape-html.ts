const ENTITIES: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&#39;",
};

/** Text as it may stand between tags and in quoted attributes; control characters, which pages cannot carry, are left out. */
export const escapeHtml = (text: string): string =>
	text.replace(/[^\P{Cc}\t\n\r]/gu, "").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** JSON for a `script` element: nothing in it can end the element or begin a comment. */
export const toScriptJson = (value: unknown): string =>
	JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
