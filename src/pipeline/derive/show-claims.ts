import { problemAt } from "../authored-file.ts";
import type { Problem } from "../problem.ts";
import { firstShownDay, indexSpeakingDays, lastShownDay, type ShownDays } from "../time/shown-days.ts";
import type { AnchoredDocument } from "./anchor-document.ts";
import { firstPublished } from "./to-claim-feature.ts";

/** The days on which each claim is shown, by its id; a claim that would end before it begins is a problem. */
export function showClaims(documents: readonly AnchoredDocument[]): {
	readonly shownById: ReadonlyMap<string, ShownDays>;
	readonly problems: readonly Problem[];
} {
	const dated = documents.flatMap(({ corpusDocument, claims }) =>
		claims.map((claim) => ({ ...claim, source: corpusDocument.source, published: firstPublished(corpusDocument) })),
	);
	const fromById = new Map(dated.map((claim) => [claim.claim.id, firstShownDay(claim)]));
	const published = documents.map(({ corpusDocument }) => corpusDocument.published);
	const speakingDays = indexSpeakingDays([...published, ...fromById.values()]);
	const supersederIds = new Map<string, string[]>();
	for (const { claim } of dated) {
		for (const { type, claim: superseded } of claim.relations ?? []) {
			if (type === "supersedes") supersederIds.set(superseded, [...(supersederIds.get(superseded) ?? []), claim.id]);
		}
	}
	const shownById = new Map<string, ShownDays>();
	const problems: Problem[] = [];
	for (const claim of dated) {
		const from = firstShownDay(claim);
		const superseders = supersederIds.get(claim.claim.id) ?? [];
		const supersededFrom = superseders.flatMap((id) => fromById.get(id) ?? []);
		const until = lastShownDay(claim, speakingDays, supersededFrom);
		shownById.set(claim.claim.id, { from, until });
		if (from <= until) continue;
		const by = superseders.length > 0 ? `; it is superseded by ${superseders.join(", ")}` : "";
		const message = `the claim would be shown from ${from} until ${until}: it ends before its first certain day${by}`;
		problems.push(problemAt(claim.source, { path: [...claim.path, "when", "edtf"], message }));
	}
	return { shownById, problems };
}
