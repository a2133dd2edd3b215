/** `npm run draft`: proposes annotations for a new text. See `docs/adding-a-source.md`. */
import { todayIn } from "./draft-source.ts";
import { runDraft } from "./run-draft.ts";

process.exitCode = await runDraft(process.argv.slice(2), {
	log: (line) => console.log(line),
	error: (line) => console.error(line),
	progress: (line) => process.stderr.write(process.stderr.isTTY ? `\r${line}\u001b[K` : `${line}\n`),
	input: process.stdin,
	today: todayIn(new Date()),
	fetch,
});
