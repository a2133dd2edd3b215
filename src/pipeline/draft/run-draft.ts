import { stat } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { type IsoDay, parseIsoDay } from "../../domain/day.ts";
import { failure, type Result, success } from "../../domain/result.ts";
import { onlineProviders, resolveOnline } from "../gazetteer/online.ts";
import { draftSource, loadKnowledge } from "./draft-source.ts";
import type { StatedFacts } from "./guess-document.ts";
import { readInput } from "./read-input.ts";
import { LARGEST_BYTES } from "./read-source.ts";
import { type BatchOutput, runBatch } from "./run-batch.ts";
import { toDraftJson } from "./to-draft-json.ts";
import { indexCorpus, writeDraft } from "./write-draft.ts";

const USAGE =
	"usage: npm run draft -- FILE|-|FOLDER [--published YYYY-MM-DD] [--url URL] [--outlet NAME] [--format json] [--online]";
/** A text piped in is cut off beyond this: `readSource` then says what is allowed. */
const MOST_PIPED_BYTES = LARGEST_BYTES + 1;

/** The outer world of a run, so that tests can stand in for it. */
export interface DraftWorld extends BatchOutput {
	readonly input: AsyncIterable<Uint8Array>;
	readonly today: IsoDay;
	readonly fetch: typeof fetch;
}

interface Options {
	readonly target: string;
	readonly root: string;
	readonly json: boolean;
	readonly online: boolean;
	readonly stated: StatedFacts;
}

function parseOptions(args: readonly string[]): Result<Options> {
	let parsed: ReturnType<typeof readArgs>;
	try {
		parsed = readArgs(args);
	} catch (error) {
		return failure(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
	}
	const { values, positionals } = parsed;
	const [target, ...rest] = positionals;
	if (target === undefined || rest.length > 0) return failure(`one file, folder or - is expected\n${USAGE}`);
	if (values.format !== undefined && values.format !== "json")
		return failure(`--format ${values.format} is not known; json is\n${USAGE}`);
	if (values.url !== undefined && !/^https?:\/\/\S+$/.test(values.url))
		return failure(`--url ${values.url} is not a web address that begins with http:// or https://`);
	const published = values.published === undefined ? undefined : parseIsoDay(values.published);
	if (published?.ok === false) return failure(`--published: ${published.problem}`);
	const stated = { published: published?.value, url: values.url, outlet: values.outlet };
	return success({
		target,
		root: path.resolve(values.root),
		json: values.format === "json",
		online: values.online,
		stated,
	});
}

const readArgs = (args: readonly string[]) =>
	parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			published: { type: "string" },
			url: { type: "string" },
			outlet: { type: "string" },
			format: { type: "string" },
			online: { type: "boolean", default: false },
			root: { type: "string", default: "." },
		},
	});

async function readPiped(input: AsyncIterable<Uint8Array>): Promise<Buffer> {
	const chunks: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of input) {
		chunks.push(chunk);
		length += chunk.length;
		if (length >= MOST_PIPED_BYTES) break;
	}
	return Buffer.concat(chunks);
}

const isFolder = async (target: string): Promise<boolean> =>
	(await stat(target).catch(() => null))?.isDirectory() === true;

/** `npm run draft`. Returns the exit code; problems go to the error output, and nothing is written then. */
export async function runDraft(args: readonly string[], world: DraftWorld): Promise<number> {
	const options = parseOptions(args);
	if (!options.ok) {
		world.error(options.problem);
		return 1;
	}
	const { target, root, json, online, stated } = options.value;
	if (target !== "-" && (await isFolder(target))) {
		if (!json && !online && stated.url === undefined) return runBatch(root, target, stated, world.today, world);
		world.error("--format json, --online and --url take one file: a folder holds many");
		return 1;
	}
	const bytes = target === "-" ? success(await readPiped(world.input)) : await readInput(target);
	if (!bytes.ok) {
		world.error(bytes.problem);
		return 1;
	}
	const drafted = await draftSource(
		target === "-" ? "standard input" : target,
		bytes.value,
		stated,
		() => loadKnowledge(root),
		world.today,
	);
	if (!drafted.ok) {
		world.error(drafted.problem);
		return 1;
	}
	return finish(options.value, drafted.value, world);
}

async function finish(
	{ root, json, online }: Options,
	drafted: Parameters<typeof writeDraft>[1],
	world: DraftWorld,
): Promise<number> {
	for (const warning of drafted.source.warnings) world.error(`note: ${warning}`);
	const draft = online ? await resolveOnline(drafted.draft, onlineProviders(world.fetch), world.error) : drafted.draft;
	for (const { words, stated, measured } of draft.bearings.filter(({ agrees }) => !agrees)) {
		world.error(`check: "${words.replace(/\s+/g, " ")}" says ${stated}, the proposed places give ${measured}`);
	}
	if (json) {
		world.log(JSON.stringify(toDraftJson(draft), null, "\t"));
		return 0;
	}
	const written = await writeDraft(root, { ...drafted, draft }, await indexCorpus(root));
	if (!written.ok) {
		world.error(written.problem);
		return 1;
	}
	for (const file of written.value.files) world.log(`wrote ${file}`);
	const unknown = draft.mentions.filter(({ place }) => place === null).length;
	world.log(
		`${draft.mentions.length} places (${unknown} not known), ${draft.dates.length} dates, ${draft.claims.length} claims proposed; next: docs/adding-a-source.md`,
	);
	return 0;
}
