import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../src/pipeline/review/request-guard.ts";

const ADDRESS = "127.0.0.1:4180";
const OWN = { host: ADDRESS, origin: `http://${ADDRESS}`, "content-type": "application/json; charset=utf-8" };

const statusOf = (method: string, headers: Record<string, string>): number | null =>
	refusalOf({ method, headers }, ADDRESS)?.status ?? null;

describe("what the review server answers", () => {
	it("is the page's own reading and writing", () => {
		expect(statusOf("GET", { host: ADDRESS })).toBeNull();
		expect(statusOf("GET", OWN)).toBeNull();
		expect(statusOf("PUT", OWN)).toBeNull();
		expect(statusOf("POST", OWN)).toBeNull();
	});

	it.each(["evil.example", "evil.example:4180", "localhost:4180", "127.0.0.1:4181", "127.0.0.1", ""])(
		"is nothing that was asked of the host %j, which may be a foreign name that points here",
		(host) => {
			expect(statusOf("GET", { host })).toBe(403);
			expect(statusOf("PUT", { ...OWN, host, origin: `http://${host}` })).toBe(403);
		},
	);

	it.each(["http://evil.example", "null", "https://127.0.0.1:4180", "http://127.0.0.1:4181", "http://localhost:4180"])(
		"is nothing that a page of the origin %s sends",
		(origin) => {
			expect(statusOf("PUT", { ...OWN, origin })).toBe(403);
			expect(statusOf("POST", { ...OWN, origin })).toBe(403);
			expect(statusOf("GET", { ...OWN, origin })).toBe(403);
		},
	);

	it("is no writing that does not say where it comes from", () => {
		expect(statusOf("PUT", { host: ADDRESS, "content-type": "application/json" })).toBe(403);
		expect(statusOf("DELETE", { host: ADDRESS })).toBe(403);
	});

	it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"])(
		"is no writing as %s, which a form could send",
		(type) => expect(statusOf("PUT", { ...OWN, "content-type": type })).toBe(415),
	);
});
