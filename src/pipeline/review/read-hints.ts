import * as z from "zod/mini";
import type { Claimant, PassageHints } from "../../domain/review/review-draft.ts";
import { SIDES } from "../../domain/vocabulary.ts";
import { createSpeakerNames } from "../draft/speakers/describe-speakers.ts";
import { draftedIn } from "./drafted-in.ts";

const offset = z.int().check(z.minimum(0));
const stretch = { start: offset, end: offset };
const dateSchema = z.object({
	...stretch,
	words: z.string(),
	edtf: z.string(),
	basis: z.enum(["explicit", "relative"]),
});
const mentionSchema = z.object({ ...stretch, place: z.object({ id: z.string() }) });
const measureSchema = z.object({ ...stretch, value: z.number(), unit: z.string() });
const attributionSchema = z.object({ ...stretch, claimant: z.string(), side: z.enum(SIDES) });

/** The entries of a list of the file that have the form; an editor may have changed any by hand. */
function entriesOf<Entry>(list: unknown, schema: z.ZodMiniType<Entry>): Entry[] {
	const entries: readonly unknown[] = Array.isArray(list) ? list : [];
	return entries.flatMap((raw) => schema.safeParse(raw).data ?? []);
}

/** What the drafting left about the text in a draft's file, as help for whoever chooses passages. */
export function hintsIn(yaml: string, known: readonly Claimant[]): PassageHints {
	const drafted = draftedIn(yaml);
	const names = createSpeakerNames(known);
	return {
		dates: entriesOf(drafted["dates"], dateSchema),
		mentions: entriesOf(drafted["mentions"], mentionSchema).map(({ place, ...at }) => ({ ...at, place: place.id })),
		measures: entriesOf(drafted["measures"], measureSchema),
		speakers: entriesOf(drafted["attributions"], attributionSchema).map(({ claimant, side, ...at }) => ({
			...at,
			claimant: names.describe(claimant, side),
		})),
	};
}
