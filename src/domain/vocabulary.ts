/** The closed vocabularies of the project. A word outside them fails the build with the nearest allowed word. */

export const GROUPS = ["advance", "buffer-zone", "incident", "statement"] as const;
export type Group = (typeof GROUPS)[number];

/** What a claim is about, by group. A refusal to attack is an incident; a general's opinion is a statement. */
export const KINDS_BY_GROUP = {
	advance: ["advance", "attempted-advance", "retaken", "occupied", "withdrawal"],
	"buffer-zone": ["buffer-zone"],
	incident: [
		"fighting",
		"air-strike",
		"shelling",
		"infrastructure-damage",
		"reinforcement",
		"refusal",
		"desertion",
		"surrender",
		"detention",
		"losses",
		"other",
	],
	statement: ["intent", "assessment", "territory-total", "other"],
} as const satisfies Record<Group, readonly string[]>;

export type Kind = (typeof KINDS_BY_GROUP)[Group][number];

export const KINDS: readonly Kind[] = [...new Set(GROUPS.flatMap((group): readonly Kind[] => KINDS_BY_GROUP[group]))];

/** How the text puts what it says: did it happen, is it under way, or is it aimed at, planned, expected, denied? */
export const MODALITIES = ["occurred", "ongoing", "aimed", "planned", "expected", "denied"] as const;
export type Modality = (typeof MODALITIES)[number];

/** Who is said to have acted. */
export const ACTORS = ["UA", "RU", "other", "unknown"] as const;
export type Actor = (typeof ACTORS)[number];

/** Whose side the claimant is on. */
export const SIDES = ["UA", "RU", "third", "unknown"] as const;
export type Side = (typeof SIDES)[number];

export const STATUSES = ["claimed", "reported", "assessed", "geolocated", "withdrawn"] as const;
export type Status = (typeof STATUSES)[number];

export const WHEN_KINDS = ["event", "state", "total", "statement"] as const;
export type WhenKind = (typeof WHEN_KINDS)[number];

export const WHEN_BASES = ["explicit", "relative", "inferred", "publication"] as const;
export type WhenBasis = (typeof WHEN_BASES)[number];

/**
 * Where a claim is said to hold, from the place it names: `in` the place, in a `part` of it, `near` it, `towards` it (a
 * direction or an aim), `along` a line, `across` a line, `elsewhere` (named, but not part of this front).
 */
export const PLACE_RELATIONS = ["in", "part", "near", "towards", "along", "across", "elsewhere"] as const;
export type PlaceRelation = (typeof PLACE_RELATIONS)[number];

/**
 * UCDP GED's `where_prec`: 1 exact place, 2 near or in part of a place, 3 second-order division, 4 first-order
 * division, 5 vague or linear, 6 country; 7 here means elsewhere. Only 1–3 and a stated line or band may be drawn.
 */
export const PRECISIONS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Precision = (typeof PRECISIONS)[number];

/** UCDP GED's `date_prec`: 1 day, 2 two to six days, 3 a week, 4 a month or less, 5 more than a month. */
export const DATE_PRECISIONS = [1, 2, 3, 4, 5] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const SUPPORT_ROLES = ["claimant", "when", "where", "hedge", "detail"] as const;
export type SupportRole = (typeof SUPPORT_ROLES)[number];

export const RELATION_TYPES = ["same-event", "corroborates", "contradicts", "other-account", "supersedes"] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** Relations that must be stated at both ends. `supersedes` points one way; `corroborates` may. */
export const SYMMETRIC_RELATIONS: readonly RelationType[] = ["same-event", "contradicts", "other-account"];

export const OUTLET_KINDS = ["original", "republished", "rewritten", "aggregator"] as const;
export type OutletKind = (typeof OUTLET_KINDS)[number];

export const RIGHTS = ["full", "excerpt", "link"] as const;
export type Rights = (typeof RIGHTS)[number];

export const CONTEXT_REASONS = ["background", "boilerplate", "rhetoric", "attribution"] as const;
export type ContextReason = (typeof CONTEXT_REASONS)[number];

export const PLACE_TYPES = [
	"city",
	"town",
	"village",
	"river",
	"oblast",
	"region",
	"border",
	"country",
	"sea",
] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

export const MENTION_USES = ["place", "metonym", "attribute"] as const;
export type MentionUse = (typeof MENTION_USES)[number];

/** Languages of the interface and of our own words. */
export const LANGUAGES = ["en", "uk"] as const;
export type Language = (typeof LANGUAGES)[number];

export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** A headline is at most so long. */
export const HEADLINE_CHARACTERS = 90;

/** Pages of the application beside the map. */
export const PAGES = ["sources", "method", "corrections"] as const;
export type Page = (typeof PAGES)[number];
