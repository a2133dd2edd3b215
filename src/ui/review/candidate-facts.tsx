import { isFollowingGeometry } from "../../domain/review/follow-fields.ts";
import type { Candidate, Stretch } from "../../domain/review/review-draft.ts";
import type { ReviewWords } from "../../i18n/review-words.ts";
import { isComposed, withHeadlines } from "./compose-headline.ts";
import { useReview } from "./review-context.tsx";
import { useSetting } from "./use-setting.ts";

/** What a candidate says, in the words of the vocabulary: all that is stored when it is accepted. */
export function CandidateFacts({ candidate, passage }: { readonly candidate: Candidate; readonly passage: string }) {
	const { words, vocabulary, places, language } = useReview();
	const { rule, confidence } = candidate;
	const claim = withHeadlines(candidate.claim, places);
	const { claimant, headline } = claim;
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
				<dt>{words.headlines}</dt>
				<dd>
					<span lang="en">{headline.en || "–"}</span>
					<br />
					<span lang="uk">{headline.uk || "–"}</span>
					{isComposed(candidate.claim) && <span className="composed"> {words.composed}</span>}
				</dd>
				<dt>{words.what}</dt>
				<dd>
					{vocabulary.group[claim.group]}: {vocabulary.kind[claim.kind as "other"] ?? claim.kind},{" "}
					{vocabulary.modality[claim.modality]}; {vocabulary.actor[claim.actor]}
				</dd>
				<dt>{words.says}</dt>
				<dd>
					{named(claimant.name, claimant.role)} · <span lang="uk">{named(claimant.nameUk, claimant.roleUk)}</span>;{" "}
					{vocabulary.side[claimant.side]}; {vocabulary.status[claim.status]}
				</dd>
				<dt>{words.when}</dt>
				<dd>
					{claim.when.edtf || "–"}
					{claim.when.words !== undefined && (
						<>
							{" "}
							<q>{claim.when.words}</q>
						</>
					)}
					, {vocabulary.whenKind[claim.when.kind]}; {vocabulary.whenBasis[claim.when.basis]}
				</dd>
				<dt>{words.where}</dt>
				<dd>{where.length > 0 ? where.join("; ") : (claim.noPlace?.[language] ?? "–")}</dd>
				<dt>{words.drawn}</dt>
				<dd>
					<Drawn candidate={candidate} />
				</dd>
			</dl>
			<p className="detail">{rule === null ? words.madeByEditor : proposedBy(rule, confidence, words)}</p>
		</div>
	);
}

/** A rule by its name; what was learned, "learned struck night", by the words that told. */
function proposedBy(rule: string, confidence: number | null, { learned, proposedBy: byRule }: ReviewWords): string {
	const percent = confidence === null ? "–" : `${Math.round(confidence * 100)} %`;
	const [first, ...told] = rule.split(" ");
	return first === "learned" ? learned(told.join(", "), percent) : byRule(rule, percent);
}

const named = (name = "", role = ""): string => [name, role].filter((one) => one !== "").join(", ") || "–";

/** The method, and whether it follows from the other fields or was chosen. */
function Drawn({ candidate: { claim, passage } }: { readonly candidate: Candidate }) {
	const { words, vocabulary } = useReview();
	const setting = useSetting(passage);
	const method = claim.geometry?.method;
	return (
		<>
			{method === undefined ? `${words.noGeometry}.` : vocabulary.derivationMethod[method]}{" "}
			{isFollowingGeometry(claim, setting) ? words.follows : words.chosen}
		</>
	);
}

const isEmpty = ({ start, end }: Stretch): boolean => start >= end;
