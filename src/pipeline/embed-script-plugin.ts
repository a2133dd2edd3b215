import path from "node:path";
import { build, type Plugin } from "vite";

const ENTRY = "src/embed/kharkiv-front-map.ts";
/** Its address below the site's: articles name it, so it never changes. */
const FILE = "embed.js";

/** Adds the script that articles load, `embed.js`: one classic script, so that it knows its own address. */
export function embedScript(): Plugin {
	let root = process.cwd();
	return {
		name: "embed-script",
		configResolved(config) {
			root = config.root;
		},
		async generateBundle() {
			this.emitFile({ type: "asset", fileName: FILE, source: await bundleScript(root) });
		},
		configureServer(server) {
			server.middlewares.use(`/${FILE}`, (_request, response, next) => {
				bundleScript(root).then((code) => {
					response.setHeader("Content-Type", "text/javascript; charset=utf-8");
					response.end(code);
				}, next);
			});
		},
	};
}

async function bundleScript(root: string): Promise<string> {
	const result = await build({
		configFile: false,
		root,
		logLevel: "warn",
		publicDir: false,
		build: {
			target: "es2022",
			write: false,
			minify: true,
			rolldownOptions: { input: path.join(root, ENTRY), output: { format: "iife" } },
		},
	});
	const outputs = "output" in result ? [result] : Array.isArray(result) ? result : [];
	const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === "chunk");
	if (chunk?.type !== "chunk") throw new Error(`${ENTRY} gave no script`);
	return chunk.code;
}
