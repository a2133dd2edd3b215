import * as z from "zod/mini";
import { bilingualSchema } from "./annotation.ts";
import type { ClaimProperties } from "./claim.ts";
import { daySchema as day } from "./day-schema.ts";
import { ID_PATTERN } from "./ids.ts";
import {
	ACTORS,
	GROUPS,
	KINDS,
	MODALITIES,
	PLACE_RELATIONS,
	RELATION_TYPES,
	SIDES,
	STATUSES,
	SUPPORT_ROLES,
	WHEN_BASES,
	WHEN_KINDS,
} from "./vocabulary.ts";

const words = z.nullable(z.string());
const bilingual = z.nullable(bilingualSchema);
const span = { exact: z.string(), start: z.int(), end: z.int() };
const kind = z.enum(KINDS as unknown as readonly [string, ...string[]]);

const whenShape = {
	kind: z.enum(WHEN_KINDS),
	edtf: z.string(),
	basis: z.enum(WHEN_BASES),
	approximate: z.boolean(),
	accruedFrom: z.nullable(day),
};
const drawingShape = { method: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) };
const whenSourcesShape = { words, resolution: bilingual };
const drawingSourcesShape = {
	inputs: z.array(z.object({ dataset: z.string(), version: z.string(), feature: z.string() })),
	assumptions: z.array(bilingualSchema),
	words: z.array(z.string()),
};

/** Parse each of a claim's properties; unknown members are kept out. */
export const claimPropertySchemas = {
	group: z.enum(GROUPS),
	kind,
	modality: z.enum(MODALITIES),
	headline: bilingualSchema,
	document: z.string(),
	outlet: z.string(),
	actor: z.enum(ACTORS),
	claimant: z.object({ name: z.string(), nameUk: words, side: z.enum(SIDES), role: z.string(), roleUk: words }),
	status: z.enum(STATUSES),
	when: z.object(whenShape),
	start: z.nullable(day),
	end: z.nullable(day),
	shown: z
		.object({ from: day, until: day })
		.check(z.refine(({ from, until }) => from <= until, "ends before it begins")),
	datePrecision: z.int(),
	published: day,
	places: z.array(
		z.object({
			id: z.string(),
			name: bilingualSchema,
			relation: z.enum(PLACE_RELATIONS),
			precision: z.int(),
			uncertaintyMeters: z.nullable(z.number()),
		}),
	),
	derivation: z.object(drawingShape),
	relations: z.array(
		z.object({ type: z.enum(RELATION_TYPES), claim: z.string(), why: bilingualSchema, stated: z.boolean() }),
	),
	history: z.array(z.object({ date: day, change: bilingualSchema })),
} as const satisfies Record<keyof ClaimProperties, z.ZodMiniType>;

const detailsShape = {
	chain: z.array(z.object({ name: z.string(), role: z.enum(["claimant", "carrier", "original", "outlet"]) })),
	noPlace: bilingual,
	passage: z.object({ ...span, prefix: z.string(), suffix: z.string() }),
	support: z.array(z.object({ ...span, role: z.enum(SUPPORT_ROLES) })),
	checks: z.array(
		z.object({
			quantity: bilingualSchema,
			stated: z.number(),
			unit: z.string(),
			words: z.string(),
			measured: z.nullable(z.number()),
			method: z.string(),
			agrees: z.nullable(z.enum(["yes", "no"])),
			reason: bilingualSchema,
		}),
	),
	note: bilingual,
};

/** Parses a claim's details with its id. */
export const claimDetailsSchema = z.object({
	id: z.string(),
	...detailsShape,
	when: z.object(whenSourcesShape),
	derivation: z.object(drawingSourcesShape),
});

/** Parses a feature of `claims.geojson`; unknown members are kept out. */
export const claimFeatureSchema = z.object({
	type: z.literal("Feature"),
	id: z.string().check(z.regex(ID_PATTERN)),
	geometry: z.nullable(
		z.object({
			type: z.enum(["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon"]),
			coordinates: z.array(z.unknown()),
		}),
	),
	properties: z.object({
		...claimPropertySchemas,
		...detailsShape,
		when: z.object({ ...whenShape, ...whenSourcesShape }),
		derivation: z.object({ ...drawingShape, ...drawingSourcesShape }),
	}),
});
