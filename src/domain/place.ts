import type { Point } from "geojson";
import * as z from "zod/mini";
import { bilingualSchema } from "./annotation.ts";
import type { Bilingual } from "./claim.ts";
import type { DocumentId, PlaceId } from "./ids.ts";
import { MENTION_USES, type MentionUse, PLACE_TYPES, type PlaceType } from "./vocabulary.ts";

/** Where a text names a place: code points, end exclusive, and the words as the text has them. */
export interface Mention {
	readonly document: DocumentId;
	readonly start: number;
	readonly end: number;
	readonly words: string;
	readonly use: MentionUse;
}

export interface PlaceProperties {
	readonly name: Bilingual;
	readonly type: PlaceType;
	readonly within: PlaceId | null;
	readonly radiusMeters: number | null;
	readonly source: string;
	readonly licence: string;
	readonly mentions: readonly Mention[];
}

/** A place that the texts mention: one feature of `places.geojson`. Geometry is null for lines and areas. */
export interface Place {
	readonly type: "Feature";
	readonly id: PlaceId;
	readonly geometry: Point | null;
	readonly properties: PlaceProperties;
}

export interface PlaceCollection {
	readonly type: "FeatureCollection";
	readonly schemaVersion: number;
	readonly features: readonly Place[];
}

/** Parses a feature of `places.geojson`. */
export const placeFeatureSchema = z.object({
	type: z.literal("Feature"),
	id: z.string(),
	geometry: z.nullable(z.object({ type: z.literal("Point"), coordinates: z.array(z.number()) })),
	properties: z.object({
		name: bilingualSchema,
		type: z.enum(PLACE_TYPES),
		within: z.nullable(z.string()),
		radiusMeters: z.nullable(z.number()),
		source: z.string(),
		licence: z.string(),
		mentions: z.array(
			z.object({ document: z.string(), start: z.int(), end: z.int(), words: z.string(), use: z.enum(MENTION_USES) }),
		),
	}),
});
