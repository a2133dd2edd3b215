import { useEffect, useState } from "react";
import type { FieldProblem, ReviewContent } from "../../domain/review/review-draft.ts";
import { OUTLET_KINDS, RIGHTS } from "../../domain/vocabulary.ts";
import { problemsUnder } from "./field-problems.ts";
import { SelectField, TextField } from "./fields.tsx";
import { withOptional } from "./optional-text.ts";
import { useReview } from "./review-context.tsx";

type ReviewedDocument = ReviewContent["document"];

interface DocumentFormProps {
	readonly document: ReviewedDocument;
	readonly problems: readonly FieldProblem[];
	readonly onChange: (document: ReviewedDocument) => void;
}

const TEXTS = ["title", "outlet", "url", "language", "published"] as const;
const BASES = ["stated", "address", "inferred"] as const;
const NO_BASIS: ReviewedDocument["publishedBasis"] = { how: "inferred", note: { en: "", uk: "" } };

/** Who published the text, when, and how that is known. */
export function DocumentForm({ document, problems, onChange }: DocumentFormProps) {
	const { words, vocabulary } = useReview();
	const basis = { ...NO_BASIS, ...document.publishedBasis };
	const note = { ...NO_BASIS.note, ...basis.note };
	const putBasis = (part: Partial<typeof basis>): void =>
		onChange({ ...document, publishedBasis: { ...basis, ...part } });
	const hasProblems = problems.length > 0;
	const [isOpen, setOpen] = useState(hasProblems);
	// It opens when something is wrong, and does not close under the hands of whoever mends it.
	useEffect(() => {
		if (hasProblems) setOpen(true);
	}, [hasProblems]);
	return (
		<details className="document-form" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
			<summary>
				{words.document}
				{problems.length > 0 && <strong className="warning"> {words.toMend(problems.length)}</strong>}
			</summary>
			<div className="candidate-form-fields">
				<fieldset>
					{TEXTS.map((key) => (
						<TextField
							key={key}
							label={words.field[key]}
							isWide={key === "title" || key === "url"}
							value={document[key] ?? ""}
							problems={problemsUnder(problems, key)}
							onChange={(value) => onChange({ ...document, [key]: value })}
						/>
					))}
					<SelectField
						label={words.field.outletKind}
						value={document.outletKind}
						options={OUTLET_KINDS}
						nameOf={(one) => vocabulary.outletKind[one]}
						problems={problemsUnder(problems, "outletKind")}
						onChange={(outletKind) => onChange({ ...document, outletKind })}
					/>
					<TextField
						label={`${words.field.reportedFrom} (${words.optional})`}
						value={document.reportedFrom ?? ""}
						problems={problemsUnder(problems, "reportedFrom")}
						onChange={(value) => onChange(withOptional(document, "reportedFrom", value))}
					/>
					<SelectField
						label={words.field.publishedHow}
						value={basis.how}
						options={BASES}
						problems={problemsUnder(problems, "publishedBasis", "how")}
						onChange={(how) => putBasis({ how })}
					/>
					<TextField
						label={words.field.publishedNoteEn}
						value={note.en}
						problems={problemsUnder(problems, "publishedBasis", "note", "en")}
						onChange={(en) => putBasis({ note: { ...note, en } })}
					/>
					<TextField
						label={words.field.publishedNoteUk}
						lang="uk"
						value={note.uk}
						problems={problemsUnder(problems, "publishedBasis", "note", "uk")}
						onChange={(uk) => putBasis({ note: { ...note, uk } })}
					/>
					<SelectField
						label={words.field.rights}
						value={document.rights}
						options={RIGHTS}
						problems={problemsUnder(problems, "rights")}
						onChange={(rights) => onChange({ ...document, rights })}
					/>
				</fieldset>
			</div>
		</details>
	);
}
