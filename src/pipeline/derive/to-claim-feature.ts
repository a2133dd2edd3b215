import type { AuthoredClaim } from "../../domain/annotation.ts";
import type {
	ChainStep,
	Check,
	ClaimedPlace,
	ClaimFeature,
	ClaimGeometry,
	Derivation,
	FeatureProperties,
	Relation,
	ResolvedWhen,
	Support,
} from "../../domain/claim.ts";
import { type IsoDay, toIsoDay } from "../../domain/day.ts";
import { toClaimId, toDocumentId } from "../../domain/ids.ts";
import type { Kind } from "../../domain/vocabulary.ts";
import { withSurroundings } from "../anchor/anchor-quote.ts";
import type { SeedText } from "../anchor/seed-text.ts";
import type { AuthoredDocument, CorpusDocument } from "../read/corpus.ts";
import type { CarriedText } from "../rights.ts";
import { datePrecisionOf } from "../time/resolve-edtf.ts";
import { explainWhen } from "../time/resolve-when.ts";
import type { ShownDays } from "../time/shown-days.ts";
import type { AnchoredClaim } from "./anchor-document.ts";

/** What the steps before made of a claim. */
export interface ClaimParts {
	readonly anchored: AnchoredClaim;
	readonly corpusDocument: CorpusDocument;
	readonly carried: CarriedText;
	readonly shown: ShownDays;
	readonly places: readonly ClaimedPlace[];
	readonly geometry: ClaimGeometry | null;
	readonly derivation: Derivation;
	readonly checks: readonly Check[];
	readonly relations: readonly Relation[];
}

/** The day by which the first known outlet had published what a document carries. */
export const firstPublished = ({ published, reportedFromPublished }: CorpusDocument): IsoDay =>
	reportedFromPublished ?? published;

/** Puts a claim's feature together. Words of the source appear only as far as `carried` allows. */
export function toClaimFeature(parts: ClaimParts): ClaimFeature {
	const { anchored, corpusDocument, geometry, shown, places, relations } = parts;
	const { claim, date } = anchored;
	const properties: FeatureProperties = {
		group: claim.group,
		kind: claim.kind as Kind,
		modality: claim.modality,
		headline: claim.headline,
		document: toDocumentId(corpusDocument.document.id),
		outlet: corpusDocument.document.outlet,
		actor: claim.actor,
		claimant: { ...claim.claimant, nameUk: claim.claimant.nameUk ?? null, roleUk: claim.claimant.roleUk ?? null },
		chain: chainOf(claim, corpusDocument.document),
		status: claim.status,
		when: toClaimWhen(parts),
		start: date.start,
		end: date.end,
		shown,
		datePrecision: datePrecisionOf(date, claim.when.kind === "state"),
		published: firstPublished(corpusDocument),
		places,
		noPlace: claim.noPlace ?? null,
		...quotesOf(parts),
		relations,
		note: claim.note ?? null,
		history: (claim.history ?? []).map(({ date: day, change }) => ({ date: toIsoDay(day), change })),
	};
	const id = toClaimId(claim.id);
	return { type: "Feature", id, geometry, properties };
}

function toClaimWhen({ anchored, corpusDocument, carried }: ClaimParts): ResolvedWhen {
	const { claim, date, accruedFrom, byRule } = anchored;
	const { kind, edtf, basis, words } = claim.when;
	const mayQuote = words !== undefined && carried.carries(words);
	return {
		kind,
		edtf,
		basis,
		words: mayQuote ? words : null,
		resolution: explainWhen(claim.when, byRule, corpusDocument.published, mayQuote),
		approximate: date.approximate,
		accruedFrom,
	};
}

type Quotes = Pick<FeatureProperties, "passage" | "support" | "derivation" | "checks">;

function quotesOf({ anchored, corpusDocument, carried, derivation, checks }: ClaimParts): Quotes {
	const { passage, support } = anchored;
	return {
		passage: {
			...passage,
			exact: carried.wordsOf(passage),
			...carriedSurroundings(corpusDocument.seed, carried, passage),
		},
		support: support.map((span): Support => ({ ...span, exact: carried.wordsOf(span) })),
		derivation: { ...derivation, words: derivation.words.filter((words) => carried.carries(words)) },
		checks: checks.map((check) => ({ ...check, words: carried.carries(check.words) ? check.words : "" })),
	};
}

function carriedSurroundings(seed: SeedText, carried: CarriedText, span: AnchoredClaim["passage"]) {
	const { prefix, suffix } = withSurroundings(seed, span);
	const before = { start: span.start - [...prefix].length, end: span.start };
	const after = { start: span.end, end: span.end + [...suffix].length };
	return { prefix: carried.clip(before, span), suffix: carried.clip(after, span) };
}

/**
 * Who said it, through whom it came, whose report it stands in, and who published the text in hand; each name once in a
 * row. An outlet that wrote its own text, or gathered it from several, has one `reportedFrom` for some of its claims
 * only: there a claim's own `via` says through whom it came.
 */
function chainOf(
	{ claimant, via }: AuthoredClaim,
	{ reportedFrom, outlet, outletKind }: AuthoredDocument,
): ChainStep[] {
	const carriesOneReport = outletKind === "republished" || outletKind === "rewritten";
	const steps: ChainStep[] = [
		{ name: claimant.name, role: "claimant" },
		...(via ?? []).map((name): ChainStep => ({ name, role: "carrier" })),
		...(carriesOneReport && reportedFrom !== undefined ? [{ name: reportedFrom, role: "original" } as const] : []),
		{ name: outlet, role: "outlet" },
	];
	return steps.filter(({ name }, index) => index === 0 || steps[index - 1]?.name !== name);
}
