import { afterEach, describe, expect, it, vi } from "vitest";
import { localDay } from "../../../src/domain/day.ts";

afterEach(() => vi.unstubAllEnvs());

describe("the day of a moment", () => {
	it.each([
		["Europe/Kyiv", "2026-11-23"],
		["UTC", "2026-11-22"],
		["America/New_York", "2026-11-22"],
		["Pacific/Kiritimati", "2026-11-23"],
	])("is the one its reader has: %s", (zone, day) => {
		vi.stubEnv("TZ", zone);
		expect(localDay(new Date("2026-11-22T23:30:00Z"))).toBe(day);
	});
});
