import type { AuthoredWhen } from "../../domain/annotation.ts";
import type { FieldProblem } from "../../domain/review/review-draft.ts";
import { WHEN_BASES, WHEN_KINDS } from "../../domain/vocabulary.ts";
import { problemsAt, problemsUnder } from "./field-problems.ts";
import { SelectField, TextField } from "./fields.tsx";
import { withBilingual, withOptional } from "./optional-text.ts";
import { useReview } from "./review-context.tsx";

interface WhenFieldsProps {
	readonly when: AuthoredWhen;
	readonly problems: readonly FieldProblem[];
	readonly onChange: (when: AuthoredWhen) => void;
}

export function WhenFields({ when, problems, onChange }: WhenFieldsProps) {
	const { words, vocabulary } = useReview();
	const under = (key: string): string[] => problemsUnder(problems, "when", key);
	return (
		<fieldset>
			<legend>{words.legendOfWhen}</legend>
			<TextField
				label={words.field.edtf}
				value={when.edtf}
				problems={[...under("edtf"), ...under("since"), ...problemsAt(problems, "when")]}
				onChange={(edtf) => onChange({ ...when, edtf })}
			/>
			<SelectField
				label={words.field.whenKind}
				value={when.kind}
				options={WHEN_KINDS}
				nameOf={(one) => vocabulary.whenKind[one]}
				problems={under("kind")}
				onChange={(kind) => onChange({ ...when, kind })}
			/>
			<SelectField
				label={words.field.whenBasis}
				value={when.basis}
				options={WHEN_BASES}
				nameOf={(one) => vocabulary.whenBasis[one]}
				problems={under("basis")}
				onChange={(basis) => onChange({ ...when, basis })}
			/>
			<TextField
				label={words.field.whenWords}
				value={when.words ?? ""}
				problems={under("words")}
				onChange={(value) => onChange(withOptional(when, "words", value))}
			/>
			<TextField
				label={words.field.whenNoteEn}
				value={when.note?.en ?? ""}
				problems={under("note")}
				onChange={(en) => onChange(withBilingual(when, "note", { en }))}
			/>
			<TextField
				label={words.field.whenNoteUk}
				lang="uk"
				value={when.note?.uk ?? ""}
				onChange={(uk) => onChange(withBilingual(when, "note", { uk }))}
			/>
		</fieldset>
	);
}
