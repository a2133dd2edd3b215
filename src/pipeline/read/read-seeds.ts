import { createHash } from "node:crypto";
import path from "node:path";
import { indexSeedText, type SeedText } from "../anchor/seed-text.ts";
import { problemAt } from "../authored-file.ts";
import { nearestWord } from "../nearest-word.ts";
import { type Finding, fileProblem, type Problem } from "../problem.ts";
import type { Annotation, Annotations } from "./read-annotations.ts";
import { listFolder, readBytes } from "./read-file.ts";

const SEEDS_FOLDER = "seeds";

export interface Seeds {
	/** Source texts by the name of their file. */
	readonly byName: ReadonlyMap<string, SeedText>;
	readonly problems: readonly Problem[];
}

interface SeedFile {
	readonly seed: SeedText | null;
	readonly sha256: string;
}

/**
 * Reads the source texts and holds them against their annotation files: each text named by one file, unchanged since (by
 * sha256), and valid UTF-8. A byte order mark is kept: it is a code point of the text.
 */
export async function readSeeds(
	root: string,
	{ annotations, drafts, draftedSeeds, isComplete }: Annotations,
): Promise<Seeds> {
	const names = await listFolder(path.join(root, SEEDS_FOLDER));
	if (names === null) {
		const problem = fileProblem(SEEDS_FOLDER, "the folder is missing: it holds the source texts");
		return { byName: new Map(), problems: [problem] };
	}
	const files = new Map<string, SeedFile>();
	for (const name of names.filter((entry) => entry.endsWith(".txt"))) {
		const bytes = await readBytes(path.join(root, SEEDS_FOLDER, name));
		if (bytes !== null) files.set(name, decodeSeed(name, bytes));
	}
	const problems = [
		...[...files]
			.filter(([, { seed }]) => seed === null)
			.map(([name]) => fileProblem(`${SEEDS_FOLDER}/${name}`, "not valid UTF-8")),
		...(isComplete ? findUnannotated(files, annotations, { drafts, draftedSeeds }) : []),
		...annotations.flatMap((annotation) => findSeedProblems(annotation, files)),
		...findSharedSeeds(annotations),
	];
	const texts = [...files].flatMap(([name, { seed }]) => (seed === null ? [] : [[name, seed] as const]));
	return { byName: new Map(texts), problems };
}

function decodeSeed(name: string, bytes: Buffer): SeedFile {
	const sha256 = createHash("sha256").update(bytes).digest("hex");
	try {
		const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
		return { seed: indexSeedText(`${SEEDS_FOLDER}/${name}`, text), sha256 };
	} catch (error) {
		if (error instanceof TypeError) return { seed: null, sha256 };
		throw error;
	}
}

/** The seed that a file names, also where the rest of its document is not valid. */
function namedSeed({ document, source }: Annotation): string | null {
	if (document !== null) return document.file;
	const { document: raw } = (source.value ?? {}) as { document?: { file?: unknown } | null };
	return typeof raw?.file === "string" ? raw.file : null;
}

function findUnannotated(
	files: ReadonlyMap<string, SeedFile>,
	annotations: readonly Annotation[],
	{ drafts, draftedSeeds }: Pick<Annotations, "drafts" | "draftedSeeds">,
): Problem[] {
	const named = new Set(annotations.map(namedSeed));
	const hint = drafts.length > 0 ? ` (drafts are not read: ${drafts.join(", ")})` : "";
	return [...files.keys()]
		.filter((name) => !named.has(name) && !draftedSeeds.has(name))
		.map((name) => fileProblem(`${SEEDS_FOLDER}/${name}`, `no file in data/annotations names this text${hint}`));
}

function findSeedProblems({ document, source }: Annotation, files: ReadonlyMap<string, SeedFile>): Problem[] {
	if (document === null) return [];
	const { file, sha256 } = document;
	const finding = (key: string, message: string): Finding => ({ path: ["document", key], message });
	if (!/^[^/\\]+\.txt$/.test(file)) {
		return [
			problemAt(source, finding("file", `"${file}" is not the name of a .txt file in seeds/: write its name alone`)),
		];
	}
	const seed = files.get(file);
	if (seed === undefined) {
		const nearest = nearestWord(file, files.keys());
		const hint = nearest === null ? "" : `; did you mean "${nearest}"?`;
		return [problemAt(source, finding("file", `seeds/${file} is missing${hint}`))];
	}
	if (seed.sha256 === sha256) return [];
	const message = `seeds/${file} has changed: its sha256 is ${seed.sha256}, recorded is ${sha256}; source texts are never edited`;
	return [problemAt(source, finding("sha256", message))];
}

function findSharedSeeds(annotations: readonly Annotation[]): Problem[] {
	const firstByName = new Map<string, Annotation>();
	return annotations.flatMap((annotation) => {
		const name = namedSeed(annotation);
		const first = name === null ? undefined : firstByName.get(name);
		if (name !== null && first === undefined) firstByName.set(name, annotation);
		if (first === undefined) return [];
		const message = `seeds/${name} already belongs to ${first.source.file}: one annotation file per source`;
		return [problemAt(annotation.source, { path: ["document", "file"], message })];
	});
}
