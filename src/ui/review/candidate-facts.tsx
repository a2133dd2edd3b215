import type { Candidate, Stretch } from "../../domain/review/review-draft.ts";
import { useReview } from "./review-context.tsx";

/** What a candidate says, in the words of the vocabulary. */
export function CandidateFacts({ candidate, passage }: { readonly candidate: Candidate; readonly passage: string }) {
	const { words, vocabulary, places, language } = useReview();
	const { claim, rule, confidence } = candidate;
	const where = (claim.where ?? []).map(({ place, relation, precision }) => {
		const name = places.get(place)?.name[language] ?? place;
		return `${vocabulary.placeRelation[relation] ?? relation} ${name} (${vocabulary.precision[precision as 1] ?? precision})`;
	});
	return (
		<div className="candidate-facts">
			<blockquote data-missing={isEmpty(candidate.passage)}>
				{isEmpty(candidate.passage) ? words.noPassage : passage}
			</blockquote>
			<dl>
				<dt>{words.what}</dt>
				<dd>
					{vocabulary.group[claim.group]}: {vocabulary.kind[claim.kind as "other"] ?? claim.kind},{" "}
					{vocabulary.modality[claim.modality]}; {vocabulary.actor[claim.actor]}
				</dd>
				<dt>{words.says}</dt>
				<dd>
					{claim.claimant.name || "–"}
					{claim.claimant.role !== "" && `, ${claim.claimant.role}`}; {vocabulary.side[claim.claimant.side]};{" "}
					{vocabulary.status[claim.status]}
				</dd>
				<dt>{words.when}</dt>
				<dd>
					{claim.when.edtf || "–"}, {vocabulary.whenKind[claim.when.kind]}; {vocabulary.whenBasis[claim.when.basis]}
				</dd>
				<dt>{words.where}</dt>
				<dd>{where.length > 0 ? where.join("; ") : (claim.noPlace?.[language] ?? "–")}</dd>
			</dl>
			<p className="detail">
				{rule === null
					? words.madeByEditor
					: words.proposedBy(rule, confidence === null ? "–" : `${Math.round(confidence * 100)} %`)}
			</p>
		</div>
	);
}

const isEmpty = ({ start, end }: Stretch): boolean => start >= end;
