import path from "node:path";
import * as z from "zod/mini";
import { claimSchema } from "../../domain/annotation.ts";
import type { Claimant } from "../../domain/review/review-draft.ts";
import { OWN_VOICE } from "../../i18n/claimant-modifiers.ts";
import { readBytes } from "../read/read-file.ts";

/** The index of the corpus' claims that the map loads first: it holds every claimant once per block. */
const CLAIMS_INDEX = "data/derived/claims.columns.json";

const blockSchema = z.object({ tables: z.object({ claimant: z.array(z.unknown()) }) });

/**
 * Whom the derived claims quote, each name once: a help for naming them alike again. Empty where nothing was derived yet or
 * the index has another form, which the map itself reports.
 */
export async function readKnownClaimants(root: string): Promise<Claimant[]> {
	const bytes = await readBytes(path.join(root, CLAIMS_INDEX));
	const blocks = bytes === null ? [] : parseList(bytes.toString("utf8"));
	const byName = new Map<string, Claimant>();
	for (const block of blocks) {
		for (const raw of blockSchema.safeParse(block).data?.tables.claimant ?? []) {
			const claimant = claimSchema.shape.claimant.safeParse(raw).data;
			if (claimant !== undefined && claimant.name !== OWN_VOICE.name && !byName.has(claimant.name))
				byName.set(claimant.name, claimant);
		}
	}
	return [...byName.values()];
}

function parseList(text: string): readonly unknown[] {
	try {
		const value: unknown = JSON.parse(text);
		return Array.isArray(value) ? value : [];
	} catch {
		// Derived data is made anew by `npm run data`; a broken index only takes the help away.
		return [];
	}
}
