import { readFile, rm } from "node:fs/promises";
import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import react from "@vitejs/plugin-react";
import { createServer as createViteServer, type ViteDevServer } from "vite";
import { CACHE_FILE } from "../gazetteer/cache.ts";
import { ANNOTATIONS_FOLDER } from "./draft-store.ts";
import { refusalOf } from "./request-guard.ts";
import { createReviewApi, type ReviewApi } from "./review-api.ts";
import { makeTemporaryFolder } from "./temporary-folder.ts";
import { removeLeftovers } from "./write-atomically.ts";

/** The only address that is listened on: nothing outside this computer can reach it. */
const LOOPBACK = "127.0.0.1";
/** Where this program's own sources are; the corpus may lie elsewhere. */
const PROGRAM_ROOT = path.resolve(import.meta.dirname, "../../..");
const PAGE = "src/ui/review/review.html";

/** All that the page loads from packages, so that none is found only while it is open, which would load it anew. */
const PACKAGES = ["react", "react-dom/client", "react/jsx-dev-runtime", "react/jsx-runtime", "zod/mini"];

export interface ReviewServerOptions {
	/** The corpus root: the folder that holds `seeds/` and `data/`. */
	readonly root: string;
	/** 0 picks a free port. */
	readonly port: number;
}

export interface ReviewServer {
	/** "http://127.0.0.1:4180/" */
	readonly url: string;
	close(): Promise<void>;
}

/** Serves the review page and what it reads and writes. Throws what listening throws, as where the port is taken. */
export async function startReviewServer({ root, port }: ReviewServerOptions): Promise<ReviewServer> {
	for (const folder of [ANNOTATIONS_FOLDER, path.dirname(CACHE_FILE)]) await removeLeftovers(path.join(root, folder));
	const scratch = await makeTemporaryFolder("preview");
	const api = createReviewApi(root, scratch);
	const server = createHttpServer();
	const cache = await makeTemporaryFolder("page");
	const vite = await createPageServer(server, cache);
	server.on("request", (request, response) => {
		handle(request, response, { address: addressOf(server), api, vite }).catch((error: unknown) => {
			response.statusCode = 500;
			response.end(error instanceof Error ? error.message : String(error));
		});
	});
	const close = async (): Promise<void> => {
		await vite.close();
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
		for (const folder of [scratch, cache]) await rm(folder, { recursive: true, force: true });
	};
	try {
		await new Promise<void>((resolve, reject) => {
			server.once("error", reject);
			server.listen(port, LOOPBACK, resolve);
		});
	} catch (error) {
		await close();
		throw error;
	}
	return { url: `http://${addressOf(server)}/`, close };
}

const addressOf = (server: Server): string => `${LOOPBACK}:${(server.address() as AddressInfo).port}`;

/** Vite's development server without its watcher, its socket on our own port: nothing but the page's modules. */
const createPageServer = (server: Server, cacheDir: string): Promise<ViteDevServer> =>
	createViteServer({
		configFile: false,
		root: PROGRAM_ROOT,
		/** Of this start alone: two servers that share one take its files from each other. */
		cacheDir,
		appType: "custom",
		logLevel: "warn",
		publicDir: false,
		plugins: [react()],
		server: {
			middlewareMode: true,
			hmr: { server },
			watch: null,
			cors: false,
			fs: { allow: [PROGRAM_ROOT, cacheDir] },
		},
		optimizeDeps: { include: PACKAGES, noDiscovery: true },
	});

interface Handling {
	readonly address: string;
	readonly api: ReviewApi;
	readonly vite: ViteDevServer;
}

/** Why a request's address means nothing ("//", "/api/drafts/%"), or null. */
function unreadableAddress(url = "/") {
	try {
		decodeURIComponent(new URL(url, "http://localhost").pathname);
		return null;
	} catch {
		return { status: 400, message: "The address of this request cannot be read." };
	}
}

async function handle(
	request: IncomingMessage,
	response: ServerResponse,
	{ address, api, vite }: Handling,
): Promise<void> {
	const refusal =
		refusalOf({ method: request.method ?? "GET", headers: request.headers }, address) ?? unreadableAddress(request.url);
	if (refusal !== null) {
		response.writeHead(refusal.status, { "Content-Type": "application/json; charset=utf-8" });
		response.end(JSON.stringify({ message: refusal.message, problems: [] }));
		return;
	}
	response.setHeader("X-Frame-Options", "DENY");
	response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
	response.setHeader("Referrer-Policy", "no-referrer");
	if (await api.answer(request, response)) return;
	if (new URL(request.url ?? "/", "http://localhost").pathname === "/") {
		const html = await vite.transformIndexHtml("/", await readFile(path.join(PROGRAM_ROOT, PAGE), "utf8"));
		response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" });
		response.end(html);
		return;
	}
	vite.middlewares(request, response, () => {
		response.statusCode = 404;
		response.end("not found");
	});
}
