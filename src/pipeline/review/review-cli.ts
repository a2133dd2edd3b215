/** `npm run review [-- ID]`: opens the drafts for an editor. See `docs/adding-a-source.md`. */
import path from "node:path";
import { parseArgs } from "node:util";
import { listDrafts } from "./draft-store.ts";
import { startReviewServer } from "./review-server.ts";
import { removeAbandonedFolders } from "./temporary-folder.ts";

const DEFAULT_PORT = 4180;
/** Ctrl+C, a request to end, a terminal that was closed. */
const END_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { root: { type: "string", default: "." }, port: { type: "string", default: String(DEFAULT_PORT) } },
});

async function run(): Promise<void> {
	const root = path.resolve(values.root);
	const drafts = await listDrafts(root);
	const [id] = positionals;
	if (id !== undefined && !drafts.includes(id)) {
		throw new Error(`There is no draft "${id}". Drafts: ${drafts.join(", ") || 'none; "npm run draft" makes one'}.`);
	}
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port} is not a port.`);
	for (const folder of await removeAbandonedFolders()) {
		console.error(`note: ${folder} is left from a review that was killed, and could not be removed`);
	}
	const { url, close } = await startReviewServer({ root, port });
	for (const signal of END_SIGNALS) process.once(signal, () => void close().then(() => process.exit(), fail));
	console.log(`${drafts.length} ${drafts.length === 1 ? "draft" : "drafts"} to review.`);
	console.log(
		`Open ${url}${id === undefined ? "" : `?draft=${encodeURIComponent(id)}`} in a browser (Ctrl+C stops it)`,
	);
}

function fail(error: unknown): never {
	const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
	const message = error instanceof Error ? error.message : String(error);
	console.error(isTaken ? `Port ${values.port} is in use. Choose another: npm run review -- --port 4181` : message);
	process.exit(1);
}

run().catch(fail);
