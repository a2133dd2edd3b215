import * as z from "zod/mini";
import { type IsoDay, parseIsoDay } from "../domain/day.ts";
import { type ClaimId, ID_PATTERN } from "../domain/ids.ts";
import { failure, type Result, success } from "../domain/result.ts";
import { GROUPS, type Group, LANGUAGES, type Language, THEMES, type Theme } from "../domain/vocabulary.ts";

/**
 * What an embedded map and the article around it say to each other by `postMessage`. Either side takes a message only
 * from the other's window (`event.source`), never by its origin: a sandboxed frame has none.
 */

/** Stands in every message of ours, so that other scripts' messages are told apart. */
export const SENDER = "kharkiv-front-map";

/** Heights in CSS pixels that a parent accepts, as WordPress does. */
export const HEIGHT_LIMITS = { least: 200, most: 1000 } as const;

/** Height in the form that AMP's `amp-iframe` reads. */
export interface AmpHeightMessage {
	readonly sentinel: "amp";
	readonly type: "embed-size";
	readonly height: number;
}

/** Height in the form of Datawrapper's charts, which many content systems read. */
export interface DatawrapperHeightMessage {
	readonly "datawrapper-height": Readonly<Record<string, number>>;
}

/** The first picture is drawn. */
export interface ReadyMessage {
	readonly sender: typeof SENDER;
	readonly type: "ready";
}

/** The reader moved to another date or opened or closed a claim. */
export interface ChangeMessage {
	readonly sender: typeof SENDER;
	readonly type: "change";
	readonly date: IsoDay;
	readonly claim: ClaimId | null;
}

export type ChildMessage = AmpHeightMessage | DatawrapperHeightMessage | ReadyMessage | ChangeMessage;

/**
 * What a parent may change. What is absent stays. `date: null`: the claim's first day, or the default view's. `claim`,
 * `published`, `groups`: null takes the restriction away. `theme`, `lang`: null follows the reader's device.
 */
export interface ViewChange {
	readonly date?: IsoDay | null;
	readonly claim?: ClaimId | null;
	readonly published?: IsoDay | null;
	readonly groups?: readonly Group[] | null;
	readonly theme?: Theme | null;
	readonly lang?: Language | null;
}

const day = z.string().check(z.refine((text) => parseIsoDay(text).ok));

const setMessageSchema = z.strictObject({
	sender: z.literal(SENDER),
	type: z.literal("set"),
	date: z.optional(z.nullable(day)),
	claim: z.optional(z.nullable(z.string().check(z.maxLength(200), z.regex(ID_PATTERN)))),
	published: z.optional(z.nullable(day)),
	groups: z.optional(z.nullable(z.array(z.enum(GROUPS)).check(z.maxLength(GROUPS.length)))),
	theme: z.optional(z.nullable(z.enum(THEMES))),
	lang: z.optional(z.nullable(z.enum(LANGUAGES))),
});

/**
 * Reads a parent's message. Anything but a `set` of known members with allowed values is refused as a whole, so that it
 * changes nothing. Throws nothing, whatever comes.
 */
export function parseSetMessage(data: unknown, claims: { has(id: ClaimId): boolean }): Result<ViewChange> {
	const parsed = safely(() => setMessageSchema.safeParse(data));
	if (parsed?.success !== true) return failure("not a message of this protocol");
	const { sender: _sender, type: _type, ...change } = parsed.data;
	const wanted = change as ViewChange;
	if (wanted.claim != null && !claims.has(wanted.claim)) return failure("no claim of this corpus");
	return success(wanted);
}

/** Members of a cloned message may be of any kind; reading one must not be able to stop the map. */
function safely<Value>(read: () => Value): Value | null {
	try {
		return read();
	} catch {
		return null;
	}
}

/** Both forms in which a height is told. `id` names the map in Datawrapper's; its readers match by window. */
export function heightMessages(height: number, id: string): readonly [AmpHeightMessage, DatawrapperHeightMessage] {
	const pixels = Math.round(Math.min(HEIGHT_LIMITS.most, Math.max(HEIGHT_LIMITS.least, height)));
	return [{ sentinel: "amp", type: "embed-size", height: pixels }, { "datawrapper-height": { [id]: pixels } }];
}
