/** `npm run data`: builds `data/derived/` and `data/schema/`. See `docs/pipeline.md`. */
import { parseArgs } from "node:util";
import { runData } from "./run-data.ts";

const { values } = parseArgs({
	options: {
		check: { type: "boolean", default: false },
		root: { type: "string", default: "." },
		out: { type: "string" },
	},
});

process.exitCode = await runData(values, console);
