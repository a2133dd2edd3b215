import { describe, expect, it } from "vitest";
import { headersFor, toHeadersFile } from "../../../../src/pipeline/site/serving-headers.ts";

describe("the headers a host should send", () => {
	it("let every origin read everything, and browsers keep only what is named by its content", () => {
		for (const path of ["/", "/data/claims.geojson", "/assets/index-abc.js", "/views/x/"]) {
			expect(headersFor(path)["Access-Control-Allow-Origin"]).toBe("*");
			expect(headersFor(path)["X-Content-Type-Options"]).toBe("nosniff");
		}
		expect(headersFor("/assets/index-abc.js")["Cache-Control"]).toMatch(/immutable/);
		expect(headersFor("/data/claims.geojson")["Cache-Control"]).toBe("no-cache");
	});

	it("are the same as a file that hosts read; no header stands in two rules, which hosts would join", () => {
		const file = toHeadersFile();
		expect(file).toContain("/*\n  Access-Control-Allow-Origin: *\n");
		expect(file).toContain("/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n");
		const names = [...file.matchAll(/^ {2}([^:]+):/gm)].map(([, name]) => name);
		expect(new Set(names).size).toBe(names.length);
	});
});
