import type { AuthoredWhere } from "../../domain/annotation.ts";
import type { Bilingual } from "../../domain/claim.ts";
import type { FieldProblem } from "../../domain/review/review-draft.ts";
import { precisionFor } from "../../domain/review/where-passage-says.ts";
import { PLACE_RELATIONS, PRECISIONS } from "../../domain/vocabulary.ts";
import { problemsAt, problemsUnder } from "./field-problems.ts";
import { PlaceField, SelectField, TextField } from "./fields.tsx";
import { useReview } from "./review-context.tsx";

interface WhereFieldsProps {
	readonly where: readonly AuthoredWhere[];
	readonly noPlace: Bilingual | undefined;
	readonly problems: readonly FieldProblem[];
	readonly onChange: (where: AuthoredWhere[], noPlace: Bilingual | undefined) => void;
}

/** A row before a place is named: its precision follows once it is. */
const NO_PLACE_YET: AuthoredWhere = { place: "", relation: "in", precision: precisionFor("in", undefined) };

/** The places a claim names, or why it names none. */
export function WhereFields({ where, noPlace, problems, onChange }: WhereFieldsProps) {
	const { words, vocabulary } = useReview();
	const put = (index: number, part: Partial<AuthoredWhere>): void =>
		onChange(
			where.map((entry, at) => (at === index ? { ...entry, ...part } : entry)),
			noPlace,
		);
	const explain = (part: Partial<Bilingual>): void => {
		const reason = { en: "", uk: "", ...noPlace, ...part };
		onChange([...where], reason.en === "" && reason.uk === "" ? undefined : reason);
	};
	const own = problemsAt(problems, "where").concat(problemsAt(problems));
	return (
		<fieldset>
			<legend>{words.legendOfPlaces}</legend>
			{where.map((entry, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: a row is its position
				<div className="where-row" key={index}>
					<PlaceField
						label={words.field.place}
						value={entry.place}
						problems={problemsUnder(problems, "where", index, "place")}
						onChange={(place) => put(index, { place })}
					/>
					<SelectField
						label={words.field.relation}
						value={entry.relation}
						options={PLACE_RELATIONS}
						nameOf={(one) => vocabulary.placeRelation[one]}
						problems={problemsUnder(problems, "where", index, "relation")}
						onChange={(relation) => put(index, { relation })}
					/>
					<SelectField
						label={words.field.precision}
						value={entry.precision as (typeof PRECISIONS)[number]}
						options={PRECISIONS}
						nameOf={(one) => `${one}: ${vocabulary.precision[one]}`}
						problems={problemsUnder(problems, "where", index, "precision")}
						onChange={(precision) => put(index, { precision })}
					/>
					<button
						type="button"
						className="button icon-button"
						aria-label={words.removePlace(index + 1)}
						onClick={() =>
							onChange(
								where.filter((_, at) => at !== index),
								noPlace,
							)
						}
					>
						×
					</button>
				</div>
			))}
			{where.length === 0 && (
				<>
					<TextField
						label={words.field.noPlaceEn}
						value={noPlace?.en ?? ""}
						problems={[...own, ...problemsUnder(problems, "noPlace")]}
						onChange={(en) => explain({ en })}
					/>
					<TextField
						label={words.field.noPlaceUk}
						lang="uk"
						value={noPlace?.uk ?? ""}
						onChange={(uk) => explain({ uk })}
					/>
				</>
			)}
			<button type="button" className="button" onClick={() => onChange([...where, NO_PLACE_YET], undefined)}>
				{words.addPlace}
			</button>
		</fieldset>
	);
}
