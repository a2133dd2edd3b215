import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "../../..");
const FOLDER = "node_modules/.cache/kharkiv-front-map";

/** What a kept value rests on beside its inputs: the packages' versions and our own code in this folder. */
const CODE = [
	"package-lock.json",
	...["border-band", "nearest-on-line", "ring-order", "round-geometry"].map(inThisFolder),
];

function inThisFolder(name: string): string {
	return `src/pipeline/geometry/${name}.ts`;
}

/** Null where the code is not at hand, as in a package: then nothing is kept. */
function hashOfCode(root: string): string | null {
	const files = CODE.map((file) => path.join(root, file));
	if (!files.every((file) => existsSync(file)) || !existsSync(path.join(root, "node_modules"))) return null;
	return hashOf(files.map((file) => readFileSync(file, "utf8")).join("\n"));
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/**
 * A value that takes long to make, kept as JSON beside the installed packages for the next run. It is made anew whenever
 * the key, a package or the code that makes it is another, and where nothing can be written.
 */
export function keptOnDisk<Value>(key: string, make: () => Value, root = ROOT): Value {
	const code = hashOfCode(root);
	if (code === null) return make();
	const file = path.join(root, FOLDER, `${hashOf(`${code} ${key}`)}.json`);
	if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")) as Value;
	const value = make();
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		mkdirSync(path.dirname(file), { recursive: true });
		writeFileSync(temporary, JSON.stringify(value));
		renameSync(temporary, file);
	} catch (error) {
		/** A folder that must not be written to costs the next run some seconds, and no more. */
		if (!(error instanceof Error && "code" in error)) throw error;
	}
	return value;
}
