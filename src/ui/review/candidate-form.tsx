import { type FormEvent, useState } from "react";
import type { Candidate, CandidateClaim, ReviewContent, Stretch } from "../../domain/review/review-draft.ts";
import { wordsOf } from "../../domain/review/review-session.ts";
import { withKnownClaimant } from "../../domain/review/with-known-claimant.ts";
import { withPlace } from "../../domain/review/with-place.ts";
import { ACTORS, GROUPS, KINDS_BY_GROUP, MODALITIES } from "../../domain/vocabulary.ts";
import { ClaimantFields } from "./claimant-fields.tsx";
import { composeHeadlines } from "./compose-headline.ts";
import { problemsUnder } from "./field-problems.ts";
import { SelectField, TextField } from "./fields.tsx";
import { GeometryFields } from "./geometry-fields.tsx";
import { JsonField } from "./json-field.tsx";
import { withBilingual } from "./optional-text.ts";
import { PlaceProposals } from "./place-proposals.tsx";
import { PreviewPanel } from "./preview-panel.tsx";
import { useReview } from "./review-context.tsx";
import { usePreview } from "./use-preview.ts";
import { WhenFields } from "./when-fields.tsx";
import { WhereFields } from "./where-fields.tsx";

interface CandidateFormProps {
	readonly draftId: string;
	readonly text: string;
	readonly document: ReviewContent["document"];
	readonly candidate: Candidate;
	/** All of the draft: who is described in one of them is known in the others. */
	readonly others: readonly Candidate[];
	readonly onKeep: (edited: Pick<Candidate, "claim" | "passage">, isAccepted: boolean) => void;
	readonly onCancel: () => void;
}

/** All fields of a candidate. What is wrong stands beside each, as the pipeline says it, while somebody types. */
export function CandidateForm({ draftId, text, document, candidate, others, onKeep, onCancel }: CandidateFormProps) {
	const { words } = useReview();
	const [claim, setClaim] = useState(() => withKnownClaimant(candidate.claim, others));
	const [quote, setQuote] = useState(() => wordsOf(text, candidate.passage));
	const typed = stretchOf(text, quote, candidate.passage);
	const passage = typeof typed === "number" ? candidate.passage : typed;
	const checked = usePreview(draftId, document, { ...candidate, claim, passage });
	const problems = checked.preview?.problems ?? [];
	const quoteProblems =
		typeof typed !== "number" ? [] : [typed === 0 ? words.passageNotFound : words.passageAmbiguous(typed)];
	const isReady = !checked.isPending && checked.failure === null && problems.length === 0 && quoteProblems.length === 0;
	const keep = (event: FormEvent): void => {
		event.preventDefault();
		if (quoteProblems.length === 0) onKeep({ claim, passage }, isReady);
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
				<WhatFields claim={claim} problems={problems} onChange={setClaim} />
				<ClaimantFields claim={claim} problems={problems} onChange={setClaim} />
				<WhenFields when={claim.when} problems={problems} onChange={(when) => setClaim({ ...claim, when })} />
				<WhereFields
					where={claim.where ?? []}
					noPlace={claim.noPlace}
					problems={problems}
					onChange={(where, noPlace) => setClaim(withWhere(claim, where, noPlace))}
				/>
				<PlaceProposals
					draftId={draftId}
					candidate={{ ...candidate, passage }}
					onAccepted={(place) => setClaim((now) => withPlace(now, place))}
				/>
				<GeometryFields
					geometry={claim.geometry ?? null}
					firstPlace={claim.where?.[0]?.place ?? ""}
					problems={problems}
					onChange={(geometry) => setClaim({ ...claim, geometry })}
				/>
				<MoreFields claim={claim} problems={problems} onChange={setClaim} />
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

interface PartProps {
	readonly claim: CandidateClaim;
	readonly problems: Parameters<typeof problemsUnder>[0];
	readonly onChange: (claim: CandidateClaim) => void;
}

function WhatFields({ claim, problems, onChange }: PartProps) {
	const { words, vocabulary, places } = useReview();
	const kinds: readonly string[] = KINDS_BY_GROUP[claim.group];
	const headline = (part: Partial<CandidateClaim["headline"]>): void =>
		onChange({ ...claim, headline: { ...claim.headline, ...part } });
	return (
		<fieldset>
			<legend>{words.what}</legend>
			<SelectField
				label={words.field.group}
				value={claim.group}
				options={GROUPS}
				nameOf={(one) => vocabulary.group[one]}
				problems={problemsUnder(problems, "group")}
				onChange={(group) => onChange({ ...claim, group, kind: KINDS_BY_GROUP[group][0] })}
			/>
			<SelectField
				label={words.field.kind}
				value={claim.kind}
				options={kinds.includes(claim.kind) ? kinds : [claim.kind, ...kinds]}
				nameOf={(one) => vocabulary.kind[one as "other"] ?? one}
				problems={problemsUnder(problems, "kind")}
				onChange={(kind) => onChange({ ...claim, kind })}
			/>
			<SelectField
				label={words.field.modality}
				value={claim.modality}
				options={MODALITIES}
				nameOf={(one) => vocabulary.modality[one]}
				problems={problemsUnder(problems, "modality")}
				onChange={(modality) => onChange({ ...claim, modality })}
			/>
			<SelectField
				label={words.field.actor}
				value={claim.actor}
				options={ACTORS}
				nameOf={(one) => vocabulary.actor[one]}
				problems={problemsUnder(problems, "actor")}
				onChange={(actor) => onChange({ ...claim, actor })}
			/>
			<TextField
				label={words.field.headlineEn}
				isWide
				lang="en"
				value={claim.headline.en}
				hint={words.headlineRoom(claim.headline.en.length)}
				problems={problemsUnder(problems, "headline", "en")}
				onChange={(en) => headline({ en })}
			/>
			<TextField
				label={words.field.headlineUk}
				isWide
				lang="uk"
				value={claim.headline.uk}
				hint={words.headlineRoom(claim.headline.uk.length)}
				problems={problemsUnder(problems, "headline", "uk")}
				onChange={(uk) => headline({ uk })}
			/>
			<button
				type="button"
				className="button wide-button"
				data-action="headlines"
				onClick={() => onChange({ ...claim, headline: composeHeadlines(claim, places) })}
			>
				{words.suggestHeadlines}
			</button>
		</fieldset>
	);
}

function MoreFields({ claim, problems, onChange }: PartProps) {
	const { words } = useReview();
	const put = (key: "measures" | "relations", value: unknown): void => {
		const { [key]: _, ...rest } = claim;
		onChange((value === undefined ? rest : { ...rest, [key]: value }) as CandidateClaim);
	};
	return (
		<fieldset>
			<legend>{words.legendOfMore}</legend>
			<TextField
				label={words.field.id}
				value={claim.id}
				problems={problemsUnder(problems, "id")}
				onChange={(id) => onChange({ ...claim, id })}
			/>
			<TextField
				label={words.field.noteEn}
				value={claim.note?.en ?? ""}
				problems={problemsUnder(problems, "note")}
				onChange={(en) => onChange(withBilingual(claim, "note", { en }))}
			/>
			<TextField
				label={words.field.noteUk}
				lang="uk"
				value={claim.note?.uk ?? ""}
				onChange={(uk) => onChange(withBilingual(claim, "note", { uk }))}
			/>
			{(["measures", "relations"] as const).map((key) => (
				<JsonField
					key={key}
					label={words.field[key]}
					value={claim[key]}
					problems={problemsUnder(problems, key)}
					onChange={(value) => put(key, value)}
				/>
			))}
		</fieldset>
	);
}
