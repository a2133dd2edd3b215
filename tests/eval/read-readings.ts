import { readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import { agree } from "./agree.ts";
import { readingsFileSchema } from "./gold-schema.ts";
import { anchorReading, type GoldText } from "./gold-text.ts";

const FOLDER = path.join(import.meta.dirname, "readings");

/** Adds to a text what further readers found in it, if any did, and settles what they agree on. Throws, naming the file, if it is not valid. */
export async function withFurtherReadings(gold: GoldText): Promise<GoldText> {
	const file = await readIfAny(path.join(FOLDER, `${gold.id}.yaml`));
	if (file === null) return gold;
	try {
		const { second, third } = readingsFileSchema.parse(parse(file));
		const readings = [...gold.readings, ...[second, third].map((reading) => anchorReading(gold.text, reading))];
		return { ...gold, readings, ...agree(readings) };
	} catch (error) {
		throw new Error(`tests/eval/readings/${gold.id}.yaml: ${error instanceof Error ? error.message : error}`, {
			cause: error,
		});
	}
}

async function readIfAny(file: string): Promise<string | null> {
	try {
		return await readFile(file, "utf8");
	} catch (error) {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
		throw error;
	}
}
