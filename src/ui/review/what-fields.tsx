import type { CandidateClaim, FieldProblem } from "../../domain/review/review-draft.ts";
import { ACTORS, GROUPS, KINDS_BY_GROUP, MODALITIES } from "../../domain/vocabulary.ts";
import { isComposed, withHeadlines } from "./compose-headline.ts";
import { problemsUnder } from "./field-problems.ts";
import { SelectField, TextField } from "./fields.tsx";
import { useReview } from "./review-context.tsx";

interface WhatFieldsProps {
	readonly claim: CandidateClaim;
	readonly problems: readonly FieldProblem[];
	readonly onChange: (claim: CandidateClaim) => void;
}

/** What happened, who is said to have acted, and what the map calls it. */
export function WhatFields({ claim, problems, onChange }: WhatFieldsProps) {
	const { words, vocabulary } = useReview();
	const kinds: readonly string[] = KINDS_BY_GROUP[claim.group];
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
			<HeadlineFields claim={claim} problems={problems} onChange={onChange} />
		</fieldset>
	);
}

/** Headlines as they would be stored: composed from the fields until somebody writes one. */
function HeadlineFields({ claim, problems, onChange }: WhatFieldsProps) {
	const { words, places } = useReview();
	const { headline } = withHeadlines(claim, places);
	const isOurs = isComposed(claim);
	const hint = (text: string): string =>
		isOurs ? `${words.composed} ${words.headlineRoom(text.length)}` : words.headlineRoom(text.length);
	return (
		<>
			<TextField
				label={words.field.headlineEn}
				isWide
				lang="en"
				value={headline.en}
				hint={hint(headline.en)}
				problems={problemsUnder(problems, "headline", "en")}
				onChange={(en) => onChange({ ...claim, headline: { ...headline, en } })}
			/>
			<TextField
				label={words.field.headlineUk}
				isWide
				lang="uk"
				value={headline.uk}
				hint={hint(headline.uk)}
				problems={problemsUnder(problems, "headline", "uk")}
				onChange={(uk) => onChange({ ...claim, headline: { ...headline, uk } })}
			/>
			{!isOurs && (
				<button
					type="button"
					className="button wide-button"
					onClick={() => onChange({ ...claim, headline: { en: "", uk: "" } })}
				>
					{words.composeAgain}
				</button>
			)}
		</>
	);
}
