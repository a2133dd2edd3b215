import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** What the server has sent of one file since it was last asked. */
export interface SentFile {
	readonly path: string;
	/** Of the body, after gzip where the file is text. */
	readonly bytes: number;
}

export interface ServedFolder {
	/** Ends in a slash. */
	readonly url: string;
	/** What has been sent since the last call. */
	takeSent(): SentFile[];
	close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript; charset=utf-8",
	".mjs": "text/javascript; charset=utf-8",
	".css": "text/css; charset=utf-8",
	".json": "application/json; charset=utf-8",
	".geojson": "application/json; charset=utf-8",
	".svg": "image/svg+xml",
	".xml": "application/xml; charset=utf-8",
	".woff2": "font/woff2",
};
/** Compressed already. */
const PACKED = new Set([".woff2"]);
const GZIP_LEVEL = 9;

interface ReadyFile {
	readonly body: Buffer;
	readonly headers: Readonly<Record<string, string>>;
}

/**
 * Serves folders as a static host would: gzip for text, everything held in memory so that the disk is no part of what is
 * measured. Each folder is mounted under its name. Pages are isolated from other origins: only then does Chromium
 * measure a page's whole memory, its workers' included.
 */
export async function serveFolders(folders: Readonly<Record<string, string>>): Promise<ServedFolder> {
	const files = new Map<string, ReadyFile>();
	for (const [mount, folder] of Object.entries(folders)) {
		for (const name of await readdir(folder, { recursive: true })) {
			if (TYPES[path.extname(name)] === undefined) continue;
			files.set(`/${mount}/${name.split(path.sep).join("/")}`, await prepare(path.join(folder, name)));
		}
	}
	let sent: SentFile[] = [];
	const server = createServer((request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const address = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
		const file = files.get(address);
		if (file === undefined) {
			response.writeHead(404).end();
			return;
		}
		sent.push({ path: address, bytes: file.body.length });
		response.writeHead(200, file.headers).end(file.body);
	});
	await new Promise<void>((resolve, reject) => {
		server.once("error", reject);
		server.listen(0, "127.0.0.1", resolve);
	});
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
		takeSent: () => {
			const taken = sent;
			sent = [];
			return taken;
		},
		close: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			}),
	};
}

async function prepare(file: string): Promise<ReadyFile> {
	const extension = path.extname(file);
	const bytes = await readFile(file);
	const isPacked = PACKED.has(extension);
	const body = isPacked ? bytes : gzipSync(bytes, { level: GZIP_LEVEL });
	return {
		body,
		headers: {
			"content-type": TYPES[extension] ?? "application/octet-stream",
			"content-length": String(body.length),
			"cache-control": "max-age=600",
			"cross-origin-opener-policy": "same-origin",
			"cross-origin-embedder-policy": "require-corp",
			...(isPacked ? {} : { "content-encoding": "gzip" }),
		},
	};
}
