import { type FormEvent, useState } from "react";
import { followFields, isFollowingGeometry } from "../../domain/review/follow-fields.ts";
import type {
	Candidate,
	CandidateClaim,
	Claimant,
	ReviewContent,
	ReviewPlace,
	Stretch,
} from "../../domain/review/review-draft.ts";
import { type CandidateEdit, wordsOf } from "../../domain/review/review-session.ts";
import { withKnownClaimant } from "../../domain/review/with-known-claimant.ts";
import { type PlacedClaim, supportLeft } from "../../domain/review/with-place-beside.ts";
import { ClaimantFields } from "./claimant-fields.tsx";
import { withHeadlinesFollowing, withoutComposed } from "./compose-headline.ts";
import { problemsUnder } from "./field-problems.ts";
import { TextField } from "./fields.tsx";
import { GeometryFields } from "./geometry-fields.tsx";
import { MoreFields } from "./more-fields.tsx";
import { PlaceProposals } from "./place-proposals.tsx";
import { PlacesBeside } from "./places-beside.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { useReview } from "./review-context.tsx";
import { usePreview } from "./use-preview.ts";
import { useSetting } from "./use-setting.ts";
import { WhatFields } from "./what-fields.tsx";
import { WhenFields } from "./when-fields.tsx";
import { WhereFields } from "./where-fields.tsx";

interface CandidateFormProps {
	readonly draftId: string;
	readonly text: string;
	readonly document: ReviewContent["document"];
	readonly candidate: Candidate;
	/** All of the draft: who is described in one of them is known in the others. */
	readonly others: readonly Candidate[];
	readonly onKeep: (edited: Required<CandidateEdit>, isAccepted: boolean) => void;
	readonly onCancel: () => void;
}

/** All fields of a candidate. What is wrong stands beside each, as the pipeline says it, while somebody types. */
export function CandidateForm({ draftId, text, document, candidate, others, onKeep, onCancel }: CandidateFormProps) {
	const { words, places, claimants } = useReview();
	const [claim, setClaim] = useState(() => withKnownClaimant(withoutComposed(candidate.claim, places), others));
	const [support, setSupport] = useState(candidate.support);
	/** The places that it has or had, whose words may be quoted for it. */
	const [had, setHad] = useState(() => placesOf(candidate.claim));
	const [quote, setQuote] = useState(() => wordsOf(text, candidate.passage));
	const typed = stretchOf(text, quote, candidate.passage);
	const passage = typeof typed === "number" ? candidate.passage : typed;
	const setting = useSetting(passage);
	const change = (changed: CandidateClaim): void =>
		setClaim((now) => withHeadlinesFollowing(now, followFields(now, changed, setting), places));
	const name = (named: (claim: CandidateClaim) => CandidateClaim, place: ReviewPlace): void => {
		const known = new Map([...places, [place.id, place]]);
		setClaim((now) => withHeadlinesFollowing(now, named(now), known));
	};
	const place = (placed: (before: PlacedClaim) => PlacedClaim): void => {
		const after = placed({ claim, support });
		setClaim(withHeadlinesFollowing(claim, after.claim, places));
		setSupport(after.support);
		setHad([...had, ...placesOf(after.claim)]);
	};
	const quoted = supportLeft({ claim, support }, had, setting);
	const checked = usePreview(draftId, document, { ...candidate, claim, passage, support: quoted });
	const problems = checked.preview?.problems ?? [];
	const quoteProblems =
		typeof typed !== "number" ? [] : [typed === 0 ? words.passageNotFound : words.passageAmbiguous(typed)];
	const isReady = !checked.isPending && checked.failure === null && problems.length === 0 && quoteProblems.length === 0;
	const keep = (event: FormEvent): void => {
		event.preventDefault();
		if (quoteProblems.length === 0) onKeep({ claim, passage, support: quoted }, isReady);
	};
	return (
		<form className="candidate-form" onSubmit={keep} noValidate>
			<div className="candidate-form-fields">
				<TextField
					label={words.field.passage}
					isWide
					rows={3}
					lang={document.language}
					value={quote}
					problems={[...quoteProblems, ...problemsUnder(problems, "passage")]}
					onChange={setQuote}
				/>
				<WhatFields claim={claim} problems={problems} onChange={change} />
				<ClaimantFields claim={claim} known={knownClaimants(others, claimants)} problems={problems} onChange={change} />
				<WhenFields when={claim.when} problems={problems} onChange={(when) => change({ ...claim, when })} />
				<WhereFields
					where={claim.where ?? []}
					noPlace={claim.noPlace}
					problems={problems}
					onChange={(where, noPlace) => change(withWhere(claim, where, noPlace))}
				/>
				<PlacesBeside candidate={{ claim, passage, support }} onPlaced={place} />
				<PlaceProposals draftId={draftId} candidate={{ ...candidate, passage, support }} onAccepted={name} />
				<GeometryFields
					geometry={claim.geometry ?? null}
					firstPlace={claim.where?.[0]?.place ?? ""}
					hint={isFollowingGeometry(claim, setting) ? words.follows : words.chosen}
					problems={problems}
					onChange={(geometry) => setClaim({ ...claim, geometry })}
				/>
				<MoreFields claim={claim} problems={problems} onChange={change} />
			</div>
			<PreviewPanel {...checked} />
			<div className="candidate-actions">
				<button type="submit" className="button primary">
					{isReady ? words.keepAndAccept : words.keep}
				</button>
				<button type="button" className="button" onClick={onCancel}>
					{words.cancel}
				</button>
			</div>
		</form>
	);
}

const placesOf = ({ where = [] }: CandidateClaim): readonly string[] => where.map(({ place }) => place);

/** Everybody who is described, in this draft or in the corpus, each once. */
function knownClaimants(others: readonly Candidate[], corpus: readonly Claimant[]): readonly Claimant[] {
	const described = others.map(({ claim }) => claim.claimant).filter(({ name, role }) => name !== "" && role !== "");
	return [...new Map([...corpus, ...described].map((claimant) => [claimant.name, claimant])).values()];
}

/** Where words stand in the text, nearest to where the passage stood if they are the same; else how often they occur. */
function stretchOf(text: string, words: string, before: Stretch): Stretch | number {
	if (words === wordsOf(text, before) && before.start < before.end) return before;
	const quote = words.trim();
	const parts = quote === "" ? [""] : text.split(quote);
	if (parts.length !== 2) return parts.length - 1;
	const start = Array.from(parts[0] ?? "").length;
	return { start, end: start + Array.from(quote).length };
}

function withWhere(
	claim: CandidateClaim,
	where: CandidateClaim["where"],
	noPlace: CandidateClaim["noPlace"],
): CandidateClaim {
	const { where: _where, noPlace: _noPlace, ...rest } = claim;
	return { ...rest, ...(where?.length && { where }), ...(noPlace !== undefined && { noPlace }) };
}
