import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keptOnDisk } from "../../../../src/pipeline/geometry/kept-on-disk.ts";

let root: string;
beforeEach(async () => {
	root = await mkdtemp(path.join(tmpdir(), "kept-"));
	await mkdir(path.join(root, "node_modules"));
	await cp("package-lock.json", path.join(root, "package-lock.json"));
	await cp("src/pipeline/geometry", path.join(root, "src/pipeline/geometry"), { recursive: true });
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe("a value kept on disk", () => {
	it("is made once for a key, null too", () => {
		const make = vi.fn(() => ({ type: "Polygon", coordinates: [[[36.1, 50]]] }));
		expect(keptOnDisk("one", make, root)).toEqual(make());
		make.mockClear();
		expect(keptOnDisk("one", make, root)).toEqual({ type: "Polygon", coordinates: [[[36.1, 50]]] });
		expect(make).not.toHaveBeenCalled();
		keptOnDisk("other", make, root);
		expect(make).toHaveBeenCalledOnce();
		const makeNothing = vi.fn(() => null);
		expect([keptOnDisk("none", makeNothing, root), keptOnDisk("none", makeNothing, root)]).toEqual([null, null]);
		expect(makeNothing).toHaveBeenCalledOnce();
	});

	it("is made every time where it cannot be kept", async () => {
		const make = vi.fn(() => 7);
		await rm(path.join(root, "node_modules"), { recursive: true });
		expect([keptOnDisk("one", make, root), keptOnDisk("one", make, root)]).toEqual([7, 7]);
		expect(make).toHaveBeenCalledTimes(2);
	});
});
