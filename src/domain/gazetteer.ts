import * as z from "zod/mini";
import { ID_PATTERN } from "./ids.ts";
import { MENTION_USES, PLACE_TYPES } from "./vocabulary.ts";

/** The authored gazetteer, `data/gazetteer.yaml`: every place the texts name, and how texts write it. */

const id = z.string().check(z.regex(ID_PATTERN));
const text = z.string().check(z.minLength(1));
const longitude = z.number().check(z.minimum(-180), z.maximum(180));
const latitude = z.number().check(z.minimum(-90), z.maximum(90));

/**
 * Wordings that stand for something else than the place: `metonym` ("Kyiv regime", "Kiev said": the government) or
 * `attribute` ("Black Sea fleet"). They are mentions, marked so, and never drawn.
 */
const wordingSchema = z.strictObject({ text, use: z.enum(MENTION_USES) });

export const gazetteerPlaceSchema = z.strictObject({
	id,
	type: z.enum(PLACE_TYPES),
	names: z.strictObject({ en: text, uk: text, ru: text }),
	/** Other spellings, for search and for finding mentions: "Kharkov", "Volchansk", "Lipcy". */
	aliases: z.optional(z.array(text)),
	/**
	 * Words next to the name that decide between namesakes: "Oskil" is the river if `River` follows; with
	 * `requiresContext` the name alone is never this place.
	 */
	context: z.optional(z.strictObject({ before: z.optional(z.array(text)), after: z.optional(z.array(text)) })),
	requiresContext: z.optional(z.boolean()),
	wordings: z.optional(z.array(wordingSchema)),
	/** [longitude, latitude] in degrees, WGS 84. Absent for lines and areas taken from the basemap. */
	lngLat: z.optional(z.tuple([longitude, latitude])),
	/** Half the extent of the built-up area, in metres: how far "in" reaches. */
	radiusMeters: z.optional(z.number().check(z.positive())),
	/** The basemap's feature: file in `data/basemap/` and feature id. */
	basemap: z.optional(z.strictObject({ file: text, feature: text })),
	/** The place this one lies in: an oblast or a country. */
	within: z.optional(id),
	source: text,
	licence: text,
});

export const gazetteerSchema = z.strictObject({
	places: z.array(gazetteerPlaceSchema),
	/** Names of organisations that contain a toponym and are not mentions of it: "The Kyiv Independent". */
	organisations: z.array(text),
});

export type Gazetteer = z.infer<typeof gazetteerSchema>;
export type GazetteerPlace = z.infer<typeof gazetteerPlaceSchema>;
