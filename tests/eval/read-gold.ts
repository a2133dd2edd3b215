import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { parse } from "yaml";
import * as z from "zod/mini";
import { type GoldPlace, goldFileSchema, goldPlacesSchema } from "./gold-schema.ts";
import { type GoldText, toGoldText } from "./gold-text.ts";
import { withFurtherReadings } from "./read-readings.ts";

z.config(z.locales.en());

export const EVAL_FOLDER = import.meta.dirname;

export async function readGoldPlaces(): Promise<Record<string, GoldPlace>> {
	return goldPlacesSchema.parse(parse(await readFile(path.join(EVAL_FOLDER, "gold-places.yaml"), "utf8")));
}

/** Reads all gold files with their texts, in the order of their names. Throws, naming the file, if one is not valid. */
export async function readGold(): Promise<GoldText[]> {
	const places = await readGoldPlaces();
	const files = (await readdir(path.join(EVAL_FOLDER, "gold"))).filter((name) => name.endsWith(".yaml")).sort();
	return Promise.all(files.map(async (name) => withFurtherReadings(await readGoldFile(name, places))));
}

async function readGoldFile(name: string, places: Record<string, GoldPlace>): Promise<GoldText> {
	try {
		const file = goldFileSchema.parse(parse(await readFile(path.join(EVAL_FOLDER, "gold", name), "utf8")));
		const text = await readFile(path.join(EVAL_FOLDER, "texts", file.text), "utf8");
		return toGoldText(path.basename(name, ".yaml"), file, text, places);
	} catch (error) {
		throw new Error(`tests/eval/gold/${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
	}
}
