import * as z from "zod/mini";

/** What a finder proposes for one text, as `npm run draft -- --format json` prints it; offsets are code points. */

const lngLatSchema = z.tuple([z.number(), z.number()]);

const placeSchema = z.object({
	id: z.optional(z.nullable(z.string())),
	name: z.optional(z.string()),
	lngLat: z.optional(z.nullable(lngLatSchema)),
});
export type ProposedPlace = z.infer<typeof placeSchema>;

const spanFields = { start: z.int(), end: z.int() };
const claimSchema = z.object({
	...spanFields,
	group: z.string(),
	kind: z.optional(z.string()),
	actor: z.optional(z.nullable(z.string())),
	claimant: z.optional(z.nullable(z.union([z.string(), z.object({ side: z.optional(z.string()) })]))),
	place: z.optional(z.nullable(z.union([z.string(), placeSchema]))),
	places: z.optional(z.array(z.union([z.string(), placeSchema]))),
});

export const proposalSchema = z.object({
	mentions: z.array(z.object({ ...spanFields, place: z.optional(z.nullable(placeSchema)) })),
	dates: z.array(z.object({ ...spanFields, edtf: z.nullable(z.string()) })),
	claims: z.array(claimSchema),
});

export type Proposal = z.infer<typeof proposalSchema>;
export type ProposedClaim = Proposal["claims"][number];
export type ProposedMention = Proposal["mentions"][number];
export type ProposedDate = Proposal["dates"][number];

/** Something that reads a text and proposes; `reads` says which of the three tasks it takes on. */
export interface Finder {
	readonly name: string;
	readonly reads: readonly ("mentions" | "places" | "dates" | "claims")[];
	readonly propose: (input: { readonly text: string; readonly published: string }) => Promise<Proposal>;
}
