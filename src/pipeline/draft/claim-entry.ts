import type { AuthoredWhere } from "../../domain/annotation.ts";
import { EMPTY_CLAIM } from "../../domain/review/empty-claim.ts";
import { geometryFor } from "../../domain/review/geometry-for.ts";
import { type PassageSetting, settingOf } from "../../domain/review/passage-setting.ts";
import type { Claimant, ReviewPlace } from "../../domain/review/review-draft.ts";
import { precisionFor, wherePassageSays } from "../../domain/review/where-passage-says.ts";
import { UNWRITTEN } from "../../domain/unwritten.ts";
import type { Draft, DraftClaim } from "./types.ts";
import { withinSpan } from "./within-span.ts";

const WHEN_KIND = { statement: "statement", advance: "event", incident: "event", "buffer-zone": "state" } as const;
/** Providers whose places a claim may name: the gazetteer, and what an editor accepted. */
const ON_THE_MAP = new Set(["gazetteer", "cache"]);

/** Beyond so many claims quotes are not searched one by one: every one gets its surroundings. */
const MOST_SEARCHED = 300;

function quoteOf({ exact, start }: DraftClaim, text: string, codePoints: readonly string[], claims: number) {
	if (claims <= MOST_SEARCHED && text.indexOf(exact) === text.lastIndexOf(exact)) return { exact };
	return { exact, prefix: codePoints.slice(Math.max(0, start - 32), start).join("") };
}

const boundsOf = ({ start, end }: { readonly start: number; readonly end: number }) => [start, end] as const;

/** What the corpus knows that helps an editor: places that claims can name, and whom it quotes already. */
export interface CorpusKnowledge {
	readonly places: ReadonlyMap<string, Pick<ReviewPlace, "id" | "type">>;
	readonly claimants: readonly Claimant[];
}

interface ClaimSetting {
	readonly draft: Draft;
	readonly text: string;
	readonly points: readonly string[];
	readonly known: CorpusKnowledge;
}

/** A claim's entry but for its id and who says it. */
export function claimEntry(claim: DraftClaim, { draft, text, points, known }: ClaimSetting) {
	const setting = passageSetting(claim, draft, points, known);
	const where = whereOf(claim, draft, setting);
	const { group, kind, modality, date } = claim;
	const geometry = geometryFor({ ...EMPTY_CLAIM, group, kind, modality, where }, setting);
	return {
		group,
		kind,
		modality,
		headline: { en: UNWRITTEN, uk: UNWRITTEN },
		passage: quoteOf(claim, text, points, draft.claims.length),
		actor: claim.actor,
		status: claim.claimant === null ? "reported" : "claimed",
		when: {
			kind: WHEN_KIND[claim.group],
			edtf: claim.edtf,
			basis: date === null ? "publication" : date.basis,
			...(date && { words: date.words }),
		},
		where,
		...(geometry !== null && { geometry }),
		proposal: { rule: claim.rule, confidence: claim.confidence, place: claim.place, decided: false },
	};
}

/** So far before a passage a town is looked for, in code points. */
const BEFORE = 200;

/** A passage with what was found in it and right before it; without a look at the whole text for every claim. */
function passageSetting(
	{ start, end }: DraftClaim,
	draft: Draft,
	points: readonly string[],
	{ places }: CorpusKnowledge,
): PassageSetting {
	const near = withinSpan(draft.mentions, boundsOf, Math.max(0, start - BEFORE), end);
	/** A district is a reading of a town's name: the gazetteer has no place of that id. */
	const mentions = near.flatMap(({ place, ...at }) =>
		place === null || !ON_THE_MAP.has(place.provider) || place.type === "district" ? [] : [{ ...at, place: place.id }],
	);
	const measures = withinSpan(draft.measures, boundsOf, start, end);
	return settingOf(points, { start, end }, { dates: [], speakers: [], mentions, measures }, places);
}

/** Where the words put it, if that is at least the place which the drafting took; else that place, in it. */
function whereOf(claim: DraftClaim, draft: Draft, setting: PassageSetting): AuthoredWhere[] {
	const said = wherePassageSays(claim, setting);
	const isZone = claim.group === "buffer-zone";
	const isOwn =
		said.length > 0 && (isZone || said.some(({ place }) => place === claim.place) || said.some(isLineOrTown));
	if (isOwn) return said;
	const mention = withinSpan(draft.mentions, boundsOf, claim.start, claim.end).find(
		({ place }) => place?.id === claim.place,
	);
	const place = mention?.place ?? null;
	if (place === null || !ON_THE_MAP.has(place.provider) || place.type === "district") return [];
	return [{ place: place.id, relation: "in", precision: precisionFor("in", place.type) }];
}

/** Along a border, or the town where a river is crossed: said by words, where the drafting only looks at names. */
const isLineOrTown = ({ relation, precision }: AuthoredWhere): boolean =>
	relation === "along" || (relation === "in" && precision === 2);
