/** All that this site keeps on a device: small choices of the person, never needed for it to work. */
const PREFIX = "kharkiv-front-map:";

/** There is no storage at all in some apps' own browsers (Android's WebView without DOM storage), whatever the types say. */
const storage = (): Storage | null | undefined => globalThis.localStorage;

/** A setting kept on this device, or null where there is none or storage is closed to us, as in a sandboxed frame. */
export function readSetting(name: string): string | null {
	try {
		return storage()?.getItem(PREFIX + name) ?? null;
	} catch (error) {
		return forbidden(error);
	}
}

/** Keeps a setting where storage is open; else it lasts as long as the page. */
export function writeSetting(name: string, value: string): void {
	try {
		storage()?.setItem(PREFIX + name, value);
	} catch (error) {
		forbidden(error);
	}
}

/** Browsers refuse storage with a DOMException; anything else is a mistake of ours. */
function forbidden(error: unknown): null {
	if (error instanceof DOMException) return null;
	throw error;
}
