import * as z from "zod/mini";
import {
	ACTORS,
	GROUPS,
	type Group,
	KINDS,
	KINDS_BY_GROUP,
	type Kind,
	MENTION_USES,
	SIDES,
} from "../../src/domain/vocabulary.ts";

/** The authored gold files: quotes, never offsets. `nth` counts occurrences of the quoted words from 1. */

const words = z.string().check(z.minLength(1));
const nth = z.optional(z.int().check(z.minimum(1)));

const mentionSchema = z.strictObject({
	words,
	nth,
	/** A key of gold-places.yaml. */
	place: z.string(),
	use: z.enum(MENTION_USES),
	/** Whether it is a mention may be argued: neither finding nor missing it counts. */
	optional: z.optional(z.boolean()),
});

export const goldDateSchema = z.strictObject({
	words,
	nth,
	/** Null: words for a time that no date follows from; neither finding nor missing them counts. */
	edtf: z.nullable(z.string()),
	/** Other readings of the same words that are as good. */
	or: z.optional(z.array(z.string())),
	optional: z.optional(z.boolean()),
});

const claimFields = {
	exact: words,
	nth,
	group: z.enum(GROUPS),
	kind: z.enum(KINDS),
	actor: z.enum(ACTORS),
	side: z.enum(SIDES),
	/** Whether it is a claim may be argued, as of a headline that sums up the text. */
	optional: z.optional(z.boolean()),
};
const kindOfItsGroup = z.refine<{ group: Group; kind: Kind }>(
	({ group, kind }) => (KINDS_BY_GROUP[group] as readonly string[]).includes(kind),
	{ error: "this group has no such kind" },
);
const claimSchema = z.strictObject({ ...claimFields, places: z.array(z.string()) }).check(kindOfItsGroup);

/** What a further reader finds in a text, who names no places. */
const readingSchema = z.strictObject({
	claims: z.array(z.strictObject(claimFields).check(kindOfItsGroup)),
	dates: z.array(goldDateSchema),
});
export type ReadingFile = z.infer<typeof readingSchema>;

/** A file of `readings/`: two who read a text without sight of its gold file and of each other. */
export const readingsFileSchema = z.strictObject({ second: readingSchema, third: readingSchema });

export const goldFileSchema = z.strictObject({
	text: z.string(),
	language: z.enum(["en", "uk", "ru"]),
	genre: z.string(),
	/** The page whose facts the text tells again in words of its own. */
	retoldFrom: z.optional(z.url()),
	/** Written after the rules, its errors never read: scored apart, and a sample of what a text never seen will give. */
	unseen: z.optional(z.boolean()),
	published: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
	mentions: z.array(mentionSchema),
	dates: z.array(goldDateSchema),
	claims: z.array(claimSchema),
});
export type GoldFile = z.infer<typeof goldFileSchema>;

const goldPlaceSchema = z.strictObject({
	/** Id in data/gazetteer.yaml. */
	gazetteer: z.optional(z.string()),
	lngLat: z.optional(z.tuple([z.number(), z.number()])),
	/** False: neither in the gazetteer nor in the settlement layer. */
	listed: z.optional(z.boolean()),
});
export type GoldPlace = z.infer<typeof goldPlaceSchema>;
export const goldPlacesSchema = z.record(z.string(), goldPlaceSchema);
