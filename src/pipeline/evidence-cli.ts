/** `npm run evidence`: prints and writes how far each source text is accounted for. See `docs/pipeline.md`. */
import { parseArgs } from "node:util";
import { runEvidence } from "./run-evidence.ts";

const { values } = parseArgs({
	options: {
		check: { type: "boolean", default: false },
		root: { type: "string", default: "." },
		out: { type: "string" },
	},
});

process.exitCode = await runEvidence(values, console);
