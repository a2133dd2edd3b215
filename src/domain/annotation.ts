import * as z from "zod/mini";
import { parseIsoDay } from "./day.ts";
import { ID_PATTERN } from "./ids.ts";
import { isUnwritten } from "./unwritten.ts";
import {
	ACTORS,
	CONTEXT_REASONS,
	GROUPS,
	HEADLINE_CHARACTERS,
	KINDS,
	MENTION_USES,
	MODALITIES,
	OUTLET_KINDS,
	PLACE_RELATIONS,
	RELATION_TYPES,
	RIGHTS,
	SIDES,
	STATUSES,
	SUPPORT_ROLES,
	WHEN_BASES,
	WHEN_KINDS,
} from "./vocabulary.ts";

/** The authored annotation file, `data/annotations/*.yaml`: one per source document. Offsets are never typed in. */

const id = z.string().check(z.regex(ID_PATTERN));
const written = z.refine((value: unknown) => !isUnwritten(value), {
	error: ({ input }) => `is not written yet: write it in place of "${input}"`,
});
const words = z.string().check(z.minLength(1));
/** Whatever an editor writes. */
const text = words.check(written);
/** An address that can be linked to: `http` or `https` only, so that no link runs a script. */
export const webAddressSchema = z.url({ protocol: /^https?$/ });
/** The form stands apart from the calendar: editors' completion knows the form, and 31 February has it. */
const isoDay = z.string().check(
	z.regex(/^\d{4}-\d{2}-\d{2}$/, { abort: true }),
	z.refine((day) => parseIsoDay(day).ok, {
		error: ({ input }) => `there is no day ${input}; a day of the calendar is expected, written YYYY-MM-DD`,
	}),
);

/** Our own words, in every language of the interface. */
export const bilingualSchema = z.strictObject({ en: text, uk: text });

/** A headline: ours, neutral, attributed. */
const headlineText = text.check(z.maxLength(HEADLINE_CHARACTERS));
const headlineSchema = z.strictObject({ en: headlineText, uk: headlineText });

/** W3C TextQuoteSelector: the words, and what stands around them where the words occur more than once. */
const quoteFields = { exact: words, prefix: z.optional(z.string()), suffix: z.optional(z.string()) };
export const quoteSchema = z.strictObject(quoteFields);

/**
 * How a shape is derived. The methods and what they draw are described in `docs/derivation.md`; every bearing is one of
 * the eight winds as the text words it ("south"), or `from-border` where the text only says that an attack comes from
 * across the border.
 */
const BEARINGS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"] as const;
export type CompassPoint = (typeof BEARINGS)[number];

export const geometrySchema = z.discriminatedUnion("method", [
	/** A point at each place of `where` with precision 1 or 2. */
	z.strictObject({ method: z.literal("point_at_place") }),
	/** A point in one part of a place: `distanceMeters` from its centre, in the direction the text names. */
	z.strictObject({
		method: z.literal("point_in_part_of_place"),
		place: id,
		part: z.enum(BEARINGS),
		distanceMeters: z.number().check(z.positive()),
	}),
	/** The point of a line nearest to a place. */
	z.strictObject({ method: z.literal("point_where_line_passes"), line: id, near: id }),
	/** A band of stated width along a border, on the side of and within `within`. */
	z.strictObject({
		method: z.literal("band_along_border"),
		border: id,
		within: id,
		widthMeters: z.number().check(z.positive()),
	}),
	/** A short stub per place: its bearing from the words, its head short of the place. */
	z.strictObject({
		method: z.literal("direction_stub"),
		towards: z.array(id).check(z.minLength(1)),
		bearing: z.enum([...BEARINGS, "from-border"]),
	}),
	/** The stretch of a line between two places that the text names as its ends. */
	z.strictObject({ method: z.literal("line_stretch"), line: id, from: id, to: id }),
]);

const UNITS = [
	"km",
	"mi",
	"m",
	"sqmi",
	"sqkm",
	"degrees",
	"settlements",
	"people",
	"vehicles",
	"tanks",
	"strikes",
	"minutes",
	"units",
	"years",
] as const;
const unitSchema = z.enum(UNITS);
export type Unit = (typeof UNITS)[number];

/** How a stated number can be tested against geometry that was not derived from it, or why it cannot. */
const testSchema = z.discriminatedUnion("method", [
	z.strictObject({ method: z.literal("distance_to_line"), place: id, line: id }),
	z.strictObject({ method: z.literal("distance_between"), from: id, to: id }),
	z.strictObject({ method: z.literal("bearing_between"), from: id, to: id, bearing: z.enum(BEARINGS) }),
	z.strictObject({ method: z.literal("unit_conversion"), value: z.number(), unit: unitSchema }),
	z.strictObject({ method: z.literal("used_as_input"), reason: bilingualSchema }),
	z.strictObject({ method: z.literal("not_testable"), reason: bilingualSchema }),
]);

export const measureSchema = z.strictObject({
	/** What is measured, in our words, e.g. "distance from the border". */
	quantity: bilingualSchema,
	stated: z.number(),
	unit: unitSchema,
	/** "more than", "at least", "nearly", "up to": which way the stated number is open; absent if it is plain. */
	bound: z.optional(z.enum(["at-least", "at-most", "about"])),
	/** The words of the source; they must lie in the claim's passage or support. */
	words: text,
	test: testSchema,
	/** A remark on the comparison, e.g. that a town's edge was not measured. */
	note: z.optional(bilingualSchema),
});

export const whenSchema = z.strictObject({
	kind: z.enum(WHEN_KINDS),
	/** Extended Date/Time Format: days, months, years and intervals of these; `~`, `?`, `..`. */
	edtf: text,
	basis: z.enum(WHEN_BASES),
	/** The source's words for the time; the build looks them up in the text and, for `relative`, resolves them itself. */
	words: z.optional(text),
	/** How the words became the date, in our words. Required where the build has no rule for the words. */
	note: z.optional(bilingualSchema),
	/** For a total: when what is summed up began to accrue (EDTF); drawn as a tail on the timeline only. */
	since: z.optional(text),
});

export const whereSchema = z.strictObject({
	place: id,
	relation: z.enum(PLACE_RELATIONS),
	precision: z.int().check(z.minimum(1), z.maximum(7)),
	/** Overrides the place's own radius, in metres. */
	uncertaintyMeters: z.optional(z.number().check(z.positive())),
});

const claimantSchema = z.strictObject({
	/** As named or described in this text; `not named` where it names nobody. */
	name: text,
	nameUk: z.optional(text),
	side: z.enum(SIDES),
	role: text,
	roleUk: z.optional(text),
});

export const claimSchema = z.strictObject({
	id,
	group: z.enum(GROUPS),
	kind: z.enum(KINDS as unknown as readonly [string, ...string[]]),
	modality: z.enum(MODALITIES),
	headline: headlineSchema,
	passage: quoteSchema,
	support: z.optional(z.array(z.strictObject({ role: z.enum(SUPPORT_ROLES), ...quoteFields }))),
	actor: z.enum(ACTORS),
	claimant: claimantSchema,
	/** Outlets or officials between the claimant and this document, in order, as this text names them. */
	via: z.optional(z.array(text)),
	status: z.enum(STATUSES),
	when: whenSchema,
	where: z.optional(z.array(whereSchema)),
	/** Why there is no place, if `where` is empty. */
	noPlace: z.optional(bilingualSchema),
	geometry: z.optional(z.nullable(geometrySchema)),
	measures: z.optional(z.array(measureSchema)),
	relations: z.optional(z.array(z.strictObject({ type: z.enum(RELATION_TYPES), claim: id, why: bilingualSchema }))),
	note: z.optional(bilingualSchema),
	history: z.optional(z.array(z.strictObject({ date: isoDay, change: bilingualSchema }))),
});

export const sourceDocumentSchema = z.strictObject({
	id,
	file: text,
	sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
	title: text,
	outlet: text,
	outletKind: z.enum(OUTLET_KINDS),
	reportedFrom: z.optional(text),
	reportedFromUrl: z.optional(webAddressSchema),
	/** When the original reporting is known to have appeared, if earlier than `published`. */
	reportedFromPublished: z.optional(isoDay),
	url: webAddressSchema.check(written),
	archiveUrl: z.optional(webAddressSchema),
	language: text,
	published: isoDay,
	publishedBasis: z.strictObject({ how: z.enum(["stated", "address", "inferred"]), note: bilingualSchema }),
	rights: z.enum(RIGHTS),
});

export const annotationFileSchema = z.strictObject({
	document: sourceDocumentSchema,
	claims: z.array(claimSchema),
	context: z.optional(z.array(z.strictObject({ ...quoteFields, reason: z.enum(CONTEXT_REASONS) }))),
	/** Overrides of what the place finder would make of a mention, each with its reason. */
	mentions: z.optional(
		z.array(
			z.strictObject({ ...quoteFields, place: z.optional(id), use: z.optional(z.enum(MENTION_USES)), reason: text }),
		),
	),
});

export type AnnotationFile = z.infer<typeof annotationFileSchema>;
export type AuthoredClaim = z.infer<typeof claimSchema>;
export type AuthoredQuote = z.infer<typeof quoteSchema>;
export type AuthoredGeometry = z.infer<typeof geometrySchema>;
export type AuthoredMeasure = z.infer<typeof measureSchema>;
export type AuthoredWhen = z.infer<typeof whenSchema>;
export type AuthoredWhere = z.infer<typeof whereSchema>;
