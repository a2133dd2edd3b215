import type { AddressInfo } from "node:net";
import { type Plugin, preview } from "vite";
import { headersFor } from "./site/serving-headers.ts";

/** Where and how a built site is served. */
export interface ServingOptions {
	/** The folder with the built site. */
	readonly folder: string;
	/** 0 picks a free port. */
	readonly port: number;
	/** The name or address to listen on. */
	readonly host: string;
	/** The path the site is mounted at, with a slash at both ends. */
	readonly base: string;
}

export interface ServedSite {
	/** The site's own address, ending in the base. */
	readonly url: string;
	close(): Promise<void>;
}

/** A port that cannot be listened on because another program does. */
export class PortInUseError extends Error {
	readonly port: number;

	constructor(port: number) {
		super(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
		this.port = port;
	}
}

/** The headers that `_headers` asks of a host. */
const servingHeaders = (base: string): Plugin => ({
	name: "serving-headers",
	configurePreviewServer(server) {
		server.middlewares.use((request, response, next) => {
			const { pathname } = new URL(request.url ?? "/", "http://localhost");
			const path = pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname;
			for (const [name, value] of Object.entries(headersFor(path))) response.setHeader(name, value);
			next();
		});
	},
});

/**
 * Serves a built site as any static host would: files with their types, 404 for all else, nothing outside the folder.
 * Throws a PortInUseError, or what the server throws.
 */
export async function serveSite({ folder, port, host, base }: ServingOptions): Promise<ServedSite> {
	const server = await preview({
		configFile: false,
		base,
		appType: "mpa",
		logLevel: "silent",
		build: { outDir: folder },
		plugins: [servingHeaders(base)],
		preview: { port, host, strictPort: true, open: false, cors: false },
	}).catch((error: unknown) => {
		throw error instanceof Error && /already in use/.test(error.message) ? new PortInUseError(port) : error;
	});
	const address = server.httpServer.address() as AddressInfo;
	return {
		url: `http://${address.family === "IPv6" ? `[${address.address}]` : address.address}:${address.port}${base}`,
		close: () => server.close(),
	};
}
