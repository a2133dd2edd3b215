import type { CandidateClaim, FieldProblem } from "../../domain/review/review-draft.ts";
import { problemsUnder } from "./field-problems.ts";
import { TextField } from "./fields.tsx";
import { JsonField } from "./json-field.tsx";
import { withBilingual } from "./optional-text.ts";
import { useReview } from "./review-context.tsx";

interface MoreFieldsProps {
	readonly claim: CandidateClaim;
	readonly problems: readonly FieldProblem[];
	readonly onChange: (claim: CandidateClaim) => void;
}

/** What few claims need. */
export function MoreFields({ claim, problems, onChange }: MoreFieldsProps) {
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
