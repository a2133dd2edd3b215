import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeLeftovers, writeAtomically } from "../../../../src/pipeline/review/write-atomically.ts";

let folder: string;
let file: string;
beforeEach(async () => {
	folder = await mkdtemp(path.join(tmpdir(), "atomic-"));
	file = path.join(folder, "100-herald.draft.yaml");
	await writeFile(file, "claims: old\n");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a file that is written atomically", () => {
	it("holds the new contents, and nothing else stands in its folder", async () => {
		await writeAtomically(file, "claims: new\n");
		expect(await readFile(file, "utf8")).toBe("claims: new\n");
		expect(await readdir(folder)).toEqual([path.basename(file)]);
	});

	it("is the old one, whole, if the rename fails", async () => {
		const rename = (): Promise<void> => Promise.reject(new Error("no space left"));
		await expect(writeAtomically(file, "claims: new\n", { rename })).rejects.toThrow("no space left");
		expect(await readFile(file, "utf8")).toBe("claims: old\n");
		expect(await readdir(folder)).toEqual([path.basename(file)]);
	});

	it("is the old one, whole, if the program is killed between writing and renaming", async () => {
		const child = runChild(`
			const rename = () => { process.stdout.write("written"); return new Promise(() => setInterval(() => {}, 1000)); };
			await writeAtomically(process.argv[1], "claims: new\\n", { rename });
		`);
		await new Promise((resolve) => child.stdout.once("data", resolve));
		await kill(child);
		expect(await readFile(file, "utf8")).toBe("claims: old\n");
		const left = await readdir(folder);
		expect(left).toHaveLength(2);
		expect(left.filter((name) => name.endsWith(".yaml"))).toEqual([path.basename(file)]);
		await removeLeftovers(folder);
		expect(await readdir(folder)).toEqual([path.basename(file)]);
	});

	it("is cleared of leftovers without a folder of such a name being touched", async () => {
		await mkdir(path.join(folder, ".100-herald.yaml.1.tmp"));
		await writeFile(path.join(folder, ".100-herald.yaml.2.tmp"), "half");
		await removeLeftovers(folder);
		expect((await readdir(folder)).sort()).toEqual([".100-herald.yaml.1.tmp", path.basename(file)]);
	});

	it("is one of those saved, whole, whenever the program is killed while it saves", async () => {
		const child = runChild(`
			for (let number = 0; ; number++) {
				const claims = Array.from({ length: 20000 }, () => number);
				await writeAtomically(process.argv[1], JSON.stringify({ number, claims, end: number }));
				process.stdout.write("x");
			}
		`);
		let saves = 0;
		await new Promise<void>((resolve) => {
			child.stdout.on("data", (data: Buffer) => {
				saves += data.length;
				if (saves >= 12) resolve();
			});
		});
		await kill(child);
		const { number, claims, end } = JSON.parse(await readFile(file, "utf8")) as {
			number: number;
			claims: number[];
			end: number;
		};
		expect(number).toBeGreaterThanOrEqual(11);
		expect(end).toBe(number);
		expect(claims).toHaveLength(20_000);
		expect(claims.every((entry) => entry === number)).toBe(true);
	});
});

const MODULE = path.resolve("src/pipeline/review/write-atomically.ts");

function runChild(script: string) {
	const code = `const { writeAtomically } = await import(${JSON.stringify(MODULE)});${script}`;
	return spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", code, file], {
		stdio: ["ignore", "pipe", "inherit"],
	});
}

async function kill(child: ReturnType<typeof runChild>): Promise<void> {
	const ended = new Promise((resolve) => child.once("exit", resolve));
	child.kill("SIGKILL");
	await ended;
}
