import { escapeMarkup, withoutControls } from "../../domain/escape-markup.ts";

/** Text as it may stand between tags and in quoted attributes; control characters, which pages cannot carry, are left out. */
export const escapeHtml = (text: string): string => escapeMarkup(withoutControls(text)).replaceAll("'", "&#39;");

/** JSON for a `script` element: nothing in it can end the element or begin a comment. */
export const toScriptJson = (value: unknown): string =>
	JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
	);
