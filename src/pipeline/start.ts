import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { serveSite } from "./serve-site.ts";

/**
 * `npm start`: checks that the derived data is what its sources yield, builds the site and serves it on `PORT` (4173)
 * and `HOST` (127.0.0.1). Writes `dist/` and no file under version control.
 */
const ROOT = resolve(import.meta.dirname, "../..");
const DEFAULT_PORT = 4173;
const DEFAULT_HOST = "127.0.0.1";
const HIGHEST_PORT = 65_535;

/** Runs one of the project's commands with its output shown; true if it succeeded. */
function run(command: string, args: readonly string[]): boolean {
	const path = resolve(ROOT, "node_modules/.bin", command);
	const { status, error } = spawnSync(path, args, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
	if (error !== undefined) console.error(`${command} could not be run (${error.message}). Run \`npm ci\` first.`);
	return status === 0;
}

function readPort(value: string | undefined): number {
	const port = value === undefined || value === "" ? DEFAULT_PORT : Number(value);
	if (Number.isInteger(port) && port >= 0 && port <= HIGHEST_PORT) return port;
	throw new RangeError(`PORT is "${value}"; it must be a whole number from 0 to ${HIGHEST_PORT}.`);
}

async function start(): Promise<void> {
	const port = readPort(process.env.PORT);
	if (!run("tsx", ["src/pipeline/cli.ts", "--check"])) {
		throw new Error("data/ does not match its sources. Mend what is named above, or run `npm run data` to rewrite it.");
	}
	if (!run("vite", ["build"])) throw new Error("The site could not be built.");
	const host = process.env.HOST || DEFAULT_HOST;
	const site = await serveSite({ folder: resolve(ROOT, "dist"), port, host, base: "/" });
	console.log(`\nThe map is at ${site.url} (Ctrl+C stops it)`);
}

start().catch((error: unknown) => {
	console.error(error instanceof Error ? `\n${error.message}` : error);
	process.exitCode = 1;
});
