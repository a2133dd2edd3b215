import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import type { Connect, Plugin, ViteDevServer } from "vite";
import { buildCorpus } from "./build-corpus.ts";
import { type Problem, toProblemLine } from "./problem.ts";
import { readBytes } from "./read/read-file.ts";
import { toSummaryLines } from "./to-summary-lines.ts";
import { findDrift, writeOutputs } from "./write-outputs.ts";

/** The HMR event after which an open page should fetch the derived files again; it carries no data. */
export const CLAIMS_UPDATED = "claims:updated";

const DERIVED_FOLDER = "data/derived";
const BASEMAP_FOLDER = "data/basemap";
const AUTHORED = ["seeds", "data/annotations", "data/gazetteer.yaml", "data/views.yaml"];

/** Saving several files at once (a branch switch) is one rebuild. */
const QUIET_MILLISECONDS = 100;

/**
 * Serves the derived data and the basemap under `data/` and `data/basemap/` of the site, in development and in the
 * build. In development a saved source, annotation, gazetteer or view rebuilds the data and tells the open page; a build
 * fails where the sources have problems or the committed data is not what they give.
 */
export function corpusData(): Plugin {
	let root = process.cwd();
	let isBuild = false;
	return {
		name: "corpus-data",
		configResolved(config) {
			root = config.root;
			isBuild = config.command === "build";
		},
		async buildStart() {
			if (!isBuild) return;
			const build = await buildCorpus(root);
			if (!build.ok) this.error(toReport(build.problem));
			const drifted = await findDrift(root, build.value.outputs);
			if (drifted.length > 0) this.error(`${drifted.join(", ")}: not what the sources give; run "npm run data"`);
		},
		async generateBundle() {
			for (const [url, file] of await listServedFiles(root)) {
				this.emitFile({ type: "asset", fileName: url, source: await readFile(file) });
			}
		},
		configureServer(server) {
			server.middlewares.use(serveData(root, server.config.base));
			rebuildOnSave(root, server);
		},
	};
}

const toReport = (problems: readonly Problem[]): string => problems.map(toProblemLine).join("\n");

/** The files that the site serves, by their address relative to its base. */
async function listServedFiles(root: string): Promise<Map<string, string>> {
	const served = new Map<string, string>();
	for (const name of await readdir(path.join(root, DERIVED_FOLDER), { recursive: true })) {
		if (!/\.(?:geo)?json$/.test(name)) continue;
		served.set(`data/${name.split(path.sep).join("/")}`, path.join(root, DERIVED_FOLDER, name));
	}
	for (const name of await readdir(path.join(root, BASEMAP_FOLDER))) {
		if (name.endsWith(".geojson")) served.set(`data/basemap/${name}`, path.join(root, BASEMAP_FOLDER, name));
	}
	return served;
}

function serveData(root: string, base: string): Connect.NextHandleFunction {
	const prefix = base.startsWith("/") ? base : "/";
	return (request, response, next) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const address = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : pathname.slice(1);
		if (!address.startsWith("data/")) {
			next();
			return;
		}
		const send = async (): Promise<void> => {
			const file = (await listServedFiles(root)).get(address);
			const bytes = file === undefined ? null : await readBytes(file);
			if (bytes === null) {
				response.statusCode = 404;
				response.end(`there is no ${address}; "npm run data" and "npm run basemap" write these files`);
				return;
			}
			response.setHeader("Content-Type", "application/json; charset=utf-8");
			response.setHeader("Cache-Control", "no-store");
			response.end(bytes);
		};
		send().catch(next);
	};
}

function rebuildOnSave(root: string, server: ViteDevServer): void {
	const watched = AUTHORED.map((name) => path.join(root, name));
	server.watcher.add(watched);
	let timer: NodeJS.Timeout | undefined;
	let pending: Promise<void> = Promise.resolve();
	server.watcher.on("all", (_event, file) => {
		if (!watched.some((entry) => file === entry || file.startsWith(`${entry}${path.sep}`))) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			pending = pending.then(() => rebuild(root, server)).catch((error: unknown) => showFailure(server, String(error)));
		}, QUIET_MILLISECONDS);
	});
}

async function rebuild(root: string, server: ViteDevServer): Promise<void> {
	const build = await buildCorpus(root);
	if (!build.ok) {
		showFailure(server, toReport(build.problem));
		return;
	}
	await writeOutputs(root, build.value.outputs);
	for (const line of toSummaryLines(build.value.summary)) server.config.logger.info(line);
	// An update of nothing takes an earlier failure's overlay away; a custom event would leave it.
	server.ws.send({ type: "update", updates: [] });
	server.ws.send(CLAIMS_UPDATED);
}

function showFailure(server: ViteDevServer, message: string): void {
	server.config.logger.error(message);
	server.ws.send({ type: "error", err: { message, stack: "", plugin: "corpus-data" } });
}
