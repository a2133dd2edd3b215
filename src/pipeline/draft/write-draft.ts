import { createHash } from "node:crypto";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { failure, type Result, success } from "../../domain/result.ts";
import { listFolder, readBytes } from "../read/read-file.ts";
import { readGazetteer } from "../read/read-gazetteer.ts";
import { readKnownClaimants } from "../review/read-known-claimants.ts";
import type { CorpusKnowledge } from "./claim-entry.ts";
import type { DraftedSource } from "./draft-source.ts";
import { toDraftYaml } from "./to-draft-yaml.ts";

const SEEDS = "seeds";
const ANNOTATIONS = "data/annotations";

/** Where a draft went; paths from the corpus root. */
export interface WrittenDraft {
	readonly id: string;
	readonly files: readonly string[];
}

const slugOf = (outlet: string): string =>
	outlet
		.toLowerCase()
		.normalize("NFD")
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-+|-+$/g, "")
		.slice(0, 40) || "source";

export const sha256Of = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");

/** What the corpus holds: texts by hash, the next free number, and what helps to draft. Grows with every draft written. */
export interface CorpusIndex extends CorpusKnowledge {
	readonly seedBySha256: Map<string, string>;
	nextNumber: number;
}

/** Reads every seed once. */
export async function indexCorpus(root: string): Promise<CorpusIndex> {
	const seeds = (await listFolder(path.join(root, SEEDS))) ?? [];
	const names = [...seeds, ...((await listFolder(path.join(root, ANNOTATIONS))) ?? [])];
	const seedBySha256 = new Map<string, string>();
	for (const name of seeds.filter((one) => /\.(?:txt|html)$/.test(one))) {
		const bytes = await readBytes(path.join(root, SEEDS, name));
		if (bytes !== null) seedBySha256.set(sha256Of(bytes), name);
	}
	const { gazetteer } = await readGazetteer(root);
	return {
		places: new Map((gazetteer?.places ?? []).map((place) => [place.id, place])),
		claimants: await readKnownClaimants(root),
		seedBySha256,
		nextNumber: Math.max(-1, ...names.map((name) => Number(/^(\d+)[_-]/.exec(name)?.[1] ?? -1))) + 1,
	};
}

/** Writes beside the place first and links into it, so that nothing is half written and nothing is overwritten. */
async function placeFiles(root: string, files: ReadonlyMap<string, Buffer | string>): Promise<void> {
	const temporary = (file: string): string => path.join(root, `${file}.${process.pid}.tmp`);
	const placed: string[] = [];
	try {
		for (const [file, contents] of files) {
			await mkdir(path.dirname(path.join(root, file)), { recursive: true });
			await writeFile(temporary(file), contents, { flag: "wx" });
		}
		for (const file of files.keys()) {
			await link(temporary(file), path.join(root, file));
			placed.push(file);
		}
	} catch (error) {
		for (const file of placed) await rm(path.join(root, file), { force: true });
		throw error;
	} finally {
		for (const file of files.keys()) await rm(temporary(file), { force: true });
	}
}

/** Puts the source into `seeds/` untouched and the draft into `data/annotations/`; names are ours, never the file's. */
export async function writeDraft(
	root: string,
	{ source, draft }: DraftedSource,
	index: CorpusIndex,
): Promise<Result<WrittenDraft>> {
	const sha256 = sha256Of(source.seedBytes);
	const present = index.seedBySha256.get(sha256);
	if (present !== undefined) {
		return failure(`this text is already in the corpus as ${SEEDS}/${present}: edit its annotation instead`);
	}
	const number = String(index.nextNumber).padStart(3, "0");
	const id = `${number}-${slugOf(draft.document.outlet.value)}`;
	const name = `${number}_${sha256.slice(0, 16)}`;
	const seed = { id, file: `${name}.txt`, sha256 };
	/** The text last: a run that is stopped before has not taken it in, and the next one drafts it. */
	const files = new Map<string, Buffer | string>([
		[`${ANNOTATIONS}/${id}.draft.yaml`, toDraftYaml(draft, source.text, seed, source.warnings, index)],
		...(source.page === null ? [] : [[`${SEEDS}/${name}.html`, source.page.original] as const]),
		[`${SEEDS}/${name}.txt`, source.seedBytes],
	]);
	await placeFiles(root, files);
	index.seedBySha256.set(sha256, `${name}.txt`);
	if (source.page !== null) index.seedBySha256.set(sha256Of(source.page.original), `${name}.html`);
	index.nextNumber++;
	return success({ id, files: [...files.keys()] });
}
