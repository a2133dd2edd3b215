import { describe, expect, it, vi } from "vitest";
import { RecentCache } from "../../../src/domain/recent-cache.ts";

describe("RecentCache", () => {
	it("makes a value once while it is asked for", () => {
		const cache = new RecentCache<number, string>(2);
		const make = vi.fn((key: number) => `value ${key}`);
		for (const key of [1, 1, 2, 1, 3, 1]) expect(cache.get(key, make)).toBe(`value ${key}`);
		expect(make.mock.calls.flat()).toEqual([1, 2, 3]);
	});

	it("forgets what has not been asked for lately", () => {
		const cache = new RecentCache<number, string>(2);
		const make = vi.fn(String);
		for (const key of [1, 2, 3, 4, 5, 1]) cache.get(key, make);
		expect(make.mock.calls.map(([key]) => key)).toEqual([1, 2, 3, 4, 5, 1]);
	});
});
