import {
	ACTORS,
	type Actor,
	GROUPS,
	type Group,
	KINDS_BY_GROUP,
	type Kind,
	STATUSES,
	type Status,
} from "../domain/vocabulary.ts";

/** Signs that stand for how something is drawn, whatever its kind. */
const FORM_SIGNS = [
	/** An arrow: an advance in a direction; where it began is not known. */
	"advance-stub",
	/** A hollow arrow: an attempt. */
	"attempt-stub",
	/** A dashed outline with a ruler: an aim with a stated extent. */
	"aim-band",
	/** A solid outline: a stated area. */
	"area",
	/** A heavy line: a stated stretch of a line. */
	"line",
	/** A grey dashed circle: somewhere near, or in a part of, the place. */
	"halo",
	/** A number in a disc: so many claims at one place. */
	"count",
	/** A tilde: the date is approximate or uncertain. */
	"approximate-date",
	/** A small clock turned back, and paler: kept in sight after its own days. */
	"past",
	/** Of two compared days: shown on the first only … */
	"only-a",
	/** … on the second only … */
	"only-b",
	/** … on both. */
	"both-days",
] as const;
export type FormSign = (typeof FORM_SIGNS)[number];

/** The icon of a kind, e.g. `incident:shelling`. */
type KindSign = { [G in Group]: `${G}:${(typeof KINDS_BY_GROUP)[G][number]}` }[Group];

/** Every sign that the map may show and its legend may explain. */
export type SignId = FormSign | KindSign | `actor:${Actor}` | `status:${Status}`;

export const kindSign = (group: Group, kind: Kind): SignId => `${group}:${kind}` as KindSign;

/** All signs in the order in which a legend lists them. */
export const SIGN_IDS: readonly SignId[] = [
	...ACTORS.map((actor): SignId => `actor:${actor}`),
	...FORM_SIGNS,
	...GROUPS.flatMap((group) => KINDS_BY_GROUP[group].map((kind) => kindSign(group, kind))),
	...STATUSES.map((status): SignId => `status:${status}`),
];
