import * as z from "zod/mini";
import { bilingualSchema } from "./annotation.ts";
import type { Bilingual } from "./claim.ts";
import type { IsoDay } from "./day.ts";
import { daySchema } from "./day-schema.ts";
import type { ClaimId } from "./ids.ts";

/** West, south, east, north in degrees. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** A view that an editor named in `data/views.yaml`: what an address without a date opens, or an article embeds. */
export interface NamedView {
	readonly id: string;
	readonly title: Bilingual;
	readonly date: IsoDay;
	readonly claim: ClaimId | null;
	readonly extent: Extent;
	readonly published: IsoDay | null;
}

/** `data/derived/views.json`. */
export interface ViewCollection {
	readonly schemaVersion: number;
	/** The id of the view shown when the address names no date and no claim. */
	readonly default: string;
	readonly views: readonly NamedView[];
}

/** Parses an entry of `views.json`. */
export const namedViewSchema = z.object({
	id: z.string(),
	title: bilingualSchema,
	date: daySchema,
	claim: z.nullable(z.string()),
	extent: z.tuple([z.number(), z.number(), z.number(), z.number()]),
	published: z.nullable(daySchema),
});
