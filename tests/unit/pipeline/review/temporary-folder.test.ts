import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { makeTemporaryFolder, removeAbandonedFolders } from "../../../../src/pipeline/review/temporary-folder.ts";

const HOST = hostname().replace(/[^A-Za-z0-9]/g, "_");
let within = "";
beforeEach(async () => {
	within = await mkdtemp(path.join(tmpdir(), "leftovers-"));
});
afterEach(() => rm(within, { recursive: true, force: true }));

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
	const child = spawn(process.execPath, ["-e", ""]);
	await once(child, "exit");
	return child.pid ?? Number.NaN;
}

const put = (name: string): Promise<string | undefined> => mkdir(path.join(within, name, "inner"), { recursive: true });
const left = async (): Promise<string[]> => (await readdir(within)).sort();

describe("a temporary folder of a review", () => {
	it("is removed, with what it holds, once its process is gone", async () => {
		const gone = await endedProcess();
		for (const purpose of ["page", "preview", "build"]) {
			await put(`review-${purpose}-${HOST}-${gone}-aB3xyz`);
			await writeFile(path.join(within, `review-${purpose}-${HOST}-${gone}-aB3xyz`, "inner", "file"), "x");
		}
		expect(await removeAbandonedFolders(within)).toEqual([]);
		expect(await left()).toEqual([]);
	});

	it("stays as long as its process runs, its own and another's", async () => {
		const own = await makeTemporaryFolder("preview", within);
		const child = spawn(process.execPath, ["-e", "process.stdin.resume()"]);
		await once(child, "spawn");
		const others = `review-page-${HOST}-${child.pid}-aB3xyz`;
		await put(others);
		await removeAbandonedFolders(within);
		expect(await left()).toEqual([others, path.basename(own)].sort());
		child.kill("SIGKILL");
		await once(child, "exit");
		await removeAbandonedFolders(within);
		expect(await left()).toEqual([path.basename(own)]);
	});

	it("stays where it is another computer's, or not a folder of ours at all", async () => {
		const gone = await endedProcess();
		const names = [
			`review-page-other${HOST}-${gone}-aB3xyz`,
			`review-page-${gone}`,
			"review-page-aB3xyz",
			`review-notes-${HOST}-${gone}-aB3xyz`,
			`my-review-page-${HOST}-${gone}-aB3xyz`,
		];
		for (const name of names) await put(name);
		const file = `review-page-${HOST}-${gone}-aFileX`;
		await writeFile(path.join(within, file), "");
		const link = `review-page-${HOST}-${gone}-aLinkX`;
		await symlink(path.join(within, "review-page-aB3xyz"), path.join(within, link), "junction");
		await removeAbandonedFolders(within);
		expect(await left()).toEqual([...names, file, link].sort());
	});
});
