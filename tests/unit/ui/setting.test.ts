import { afterEach, describe, expect, it, vi } from "vitest";
import { readSetting, writeSetting } from "../../../src/ui/view/setting.ts";

const storageOf = (entries: Map<string, string>) => ({
	getItem: (key: string) => entries.get(key) ?? null,
	setItem: (key: string, value: string) => void entries.set(key, value),
});

afterEach(() => vi.unstubAllGlobals());

describe("a setting", () => {
	it("is read back under the site's own name", () => {
		const entries = new Map<string, string>();
		vi.stubGlobal("localStorage", storageOf(entries));
		writeSetting("hints", "seen");
		expect(readSetting("hints")).toBe("seen");
		expect([...entries.keys()]).toEqual(["kharkiv-front-map:hints"]);
	});

	it("is none, and keeping it does nothing, where storage is closed", () => {
		const refuse = (): never => {
			throw new DOMException("The operation is insecure.", "SecurityError");
		};
		vi.stubGlobal("localStorage", { getItem: refuse, setItem: refuse });
		expect(readSetting("hints")).toBeNull();
		expect(() => writeSetting("hints", "seen")).not.toThrow();
	});

	it.each([null, undefined])("is none where there is no storage, as in some apps' own browsers: %s", (none) => {
		vi.stubGlobal("localStorage", none);
		expect(readSetting("hints")).toBeNull();
		expect(() => writeSetting("hints", "seen")).not.toThrow();
	});

	it("hides no mistake of ours", () => {
		const fail = (): never => {
			throw new TypeError("a mistake");
		};
		vi.stubGlobal("localStorage", { getItem: fail, setItem: fail });
		expect(() => readSetting("hints")).toThrow(TypeError);
		expect(() => writeSetting("hints", "seen")).toThrow(TypeError);
	});
});
