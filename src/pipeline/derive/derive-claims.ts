import type { AuthoredClaim } from "../../domain/annotation.ts";
import type { ClaimedPlace, ClaimFeature, Relation } from "../../domain/claim.ts";
import { toPlaceId } from "../../domain/ids.ts";
import type { Precision } from "../../domain/vocabulary.ts";
import { problemAt } from "../authored-file.ts";
import { deriveGeometry, type GeometryContext } from "../geometry/derive-geometry.ts";
import { uncertaintyOf } from "../geometry/place-uncertainty.ts";
import { runChecks } from "../geometry/run-checks.ts";
import { type Finding, findingUnder, type Problem } from "../problem.ts";
import type { CarriedText } from "../rights.ts";
import type { ShownDays } from "../time/shown-days.ts";
import type { AnchoredClaim, AnchoredDocument } from "./anchor-document.ts";
import { findUnknownPlaces } from "./find-unknown-places.ts";
import { mayState, numbersIn } from "./numbers-in-words.ts";
import { toClaimFeature } from "./to-claim-feature.ts";

/** What is known of all claims before each is drawn. */
export interface ClaimContext {
	readonly geometry: GeometryContext;
	readonly shownById: ReadonlyMap<string, ShownDays>;
	readonly relationsById: ReadonlyMap<string, readonly Relation[]>;
}

/** Draws, checks and puts together the claims of one document. A claim that names an unknown place is left out. */
export function deriveClaims(
	document: AnchoredDocument,
	carried: CarriedText,
	context: ClaimContext,
): { readonly features: readonly ClaimFeature[]; readonly problems: readonly Problem[] } {
	const { corpusDocument, claims } = document;
	const problems: Problem[] = [];
	const report = (claim: AnchoredClaim, findings: readonly Finding[]) =>
		problems.push(...findings.map((finding) => problemAt(corpusDocument.source, findingUnder(claim.path, finding))));
	const features = claims.flatMap((anchored): ClaimFeature[] => {
		const { claim } = anchored;
		const unknown = findUnknownPlaces(claim, context.geometry.places.byId);
		report(anchored, [...unknown, ...findMissingPlace(claim), ...findMeasureProblems(anchored)]);
		const shown = context.shownById.get(claim.id);
		if (unknown.length > 0 || shown === undefined) return [];
		const { geometry, derivation, findings } = deriveGeometry(claim, context.geometry);
		const { checks, findings: checkFindings } = runChecks(claim, context.geometry);
		report(anchored, [...findings, ...checkFindings]);
		const places = claimedPlaces(claim, context.geometry);
		const relations = context.relationsById.get(claim.id) ?? [];
		const parts = { anchored, corpusDocument, carried, shown, places, geometry, derivation, checks, relations };
		return [toClaimFeature(parts)];
	});
	return { features, problems };
}

const claimedPlaces = ({ where }: AuthoredClaim, context: GeometryContext): ClaimedPlace[] =>
	(where ?? []).map((entry) => {
		const names = context.places.byId.get(entry.place)?.names;
		return {
			id: toPlaceId(entry.place),
			name: { en: names?.en ?? entry.place, uk: names?.uk ?? entry.place },
			relation: entry.relation,
			precision: entry.precision as Precision,
			uncertaintyMeters: uncertaintyOf(entry, context),
		};
	});

function findMissingPlace({ where, noPlace }: AuthoredClaim): Finding[] {
	const hasPlace = (where ?? []).length > 0;
	if (!hasPlace && noPlace === undefined) {
		return [{ path: ["where"], message: 'the claim has no place: say where, or why there is none in "noPlace"' }];
	}
	if (hasPlace && noPlace !== undefined) {
		return [{ path: ["noPlace"], message: "the claim has a place: leave the reason for none out", atKey: true }];
	}
	return [];
}

function findMeasureProblems({ claim, passage, support }: AnchoredClaim): Finding[] {
	const quotes = [passage, ...support];
	return (claim.measures ?? []).flatMap((measure, index): Finding[] => {
		const { words, stated } = measure;
		const path = ["measures", index];
		if (!quotes.some(({ exact }) => exact.includes(words))) {
			const message = `the words "${words}" do not lie in the claim's passage or support`;
			return [{ path: [...path, "words"], message }];
		}
		if (mayState(measure)) return [];
		const message = `the words "${words}" say ${numbersIn(words).join(" and ")}, not ${stated}`;
		return [{ path: [...path, "stated"], message }];
	});
}
