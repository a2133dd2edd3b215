import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PortInUseError, type ServedSite, serveSite } from "../../../src/pipeline/serve-site.ts";

const parent = mkdtempSync(join(tmpdir(), "serve-site-"));
const folder = join(parent, "dist");
let site: ServedSite;

beforeAll(async () => {
	mkdirSync(join(folder, "data"), { recursive: true });
	writeFileSync(join(parent, "secret.txt"), "secret");
	writeFileSync(join(folder, "index.html"), "<!doctype html><title>The map</title>");
	writeFileSync(join(folder, "data/claims.geojson"), '{"type":"FeatureCollection"}');
	writeFileSync(join(folder, "app.mjs"), "export {};");
	writeFileSync(join(folder, "font.woff2"), "");
	site = await serveSite({ folder, port: 0, host: "127.0.0.1", base: "/deep/er/" });
});

afterAll(async () => {
	await site.close();
	rmSync(parent, { recursive: true });
});

/** Asks for a path as it is written; `fetch` would resolve its dots first. */
const ask = (path: string): Promise<{ status: number; type: string; body: string }> =>
	new Promise((resolve, reject) => {
		const { hostname, port } = new URL(site.url);
		const asking = request({ hostname, port, path }, (answer) => {
			let body = "";
			answer.setEncoding("utf8");
			answer.on("data", (part: string) => {
				body += part;
			});
			answer.on("end", () => {
				resolve({ status: answer.statusCode ?? 0, type: answer.headers["content-type"] ?? "", body });
			});
		});
		asking.on("error", reject).end();
	});

describe("serveSite", () => {
	it("serves files under the base with their types", async () => {
		expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/deep\/er\/$/);
		const page = await ask("/deep/er/?date=2022-09-09");
		expect(page.status).toBe(200);
		expect(page.type).toMatch(/^text\/html/);
		expect(page.body).toContain("The map");
		const types = { "data/claims.geojson": /json/, "app.mjs": /javascript/, "font.woff2": /^font\/woff2/ };
		for (const [path, type] of Object.entries(types)) expect((await ask(`/deep/er/${path}`)).type).toMatch(type);
	});

	it.each(["/deep/er/nothing", "/deep/er/data/nothing.geojson", "/deep/er/data/", "/data/claims.geojson", "/app.mjs"])(
		"answers 404 for %s",
		async (path) => {
			expect((await ask(path)).status).toBe(404);
		},
	);

	it.each([
		"/deep/er/../../../secret.txt",
		"/deep/er/..%2fsecret.txt",
		"/deep/er/%2e%2e/secret.txt",
		"/deep/er//../secret.txt",
	])("gives out nothing outside its folder for %s", async (path) => {
		const { status, body } = await ask(path);
		expect(body).not.toContain("secret");
		expect(status).toBeGreaterThanOrEqual(400);
	});

	it("says so when the port is in use", async () => {
		const port = Number(new URL(site.url).port);
		const second = serveSite({ folder, port, host: "127.0.0.1", base: "/" });
		await expect(second).rejects.toThrow(PortInUseError);
		await expect(second).rejects.toThrow(`PORT=${port + 1} npm start`);
	});
});
