import { afterEach, beforeEach } from "vitest";

/**
 * A warning or an error on the console fails the test it appears in. A test that expects one replaces the method by a
 * spy of its own: `vi.spyOn(console, "warn").mockImplementation(() => undefined)`.
 */
const METHODS = ["warn", "error"] as const;

let messages: string[] = [];
const originals = { warn: console.warn, error: console.error };

beforeEach(() => {
	messages = [];
	for (const method of METHODS) {
		console[method] = (...args: unknown[]) => {
			messages.push(`console.${method}: ${args.map(String).join(" ")}`);
			originals[method](...args);
		};
	}
});

afterEach(() => {
	for (const method of METHODS) console[method] = originals[method];
	if (messages.length > 0) throw new Error(`unexpected on the console:\n${messages.join("\n")}`);
});
