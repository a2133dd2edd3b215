import { type ReactNode, useId } from "react";
import { useReview } from "./review-context.tsx";

interface FieldFrame {
	readonly label: string;
	/** What is wrong with this field, in words. */
	readonly problems?: readonly string[];
	readonly hint?: ReactNode;
	readonly isWide?: boolean;
}

interface FrameProps extends FieldFrame {
	readonly children: (ids: {
		readonly id: string;
		readonly described: string | undefined;
		readonly isInvalid: boolean;
	}) => ReactNode;
}

/** A label, a control and, beside it, what is wrong with it. */
function Field({ label, problems = [], hint, isWide = false, children }: FrameProps) {
	const id = useId();
	const isInvalid = problems.length > 0;
	return (
		<div className="field" data-wide={isWide} data-invalid={isInvalid}>
			<label htmlFor={id}>{label}</label>
			{children({ id, described: isInvalid ? `${id}-problems` : undefined, isInvalid })}
			{hint !== undefined && <span className="detail">{hint}</span>}
			{isInvalid && (
				<ul id={`${id}-problems`} className="field-problems">
					{problems.map((problem) => (
						<li key={problem}>{problem}</li>
					))}
				</ul>
			)}
		</div>
	);
}

interface TextFieldProps extends FieldFrame {
	readonly value: string;
	readonly onChange: (value: string) => void;
	readonly rows?: number;
	readonly lang?: string;
	/** Texts to choose from; any other may be written. */
	readonly suggestions?: readonly string[];
}

export function TextField({ value, onChange, rows = 1, lang, suggestions = [], ...frame }: TextFieldProps) {
	const listId = useId();
	return (
		<Field {...frame}>
			{({ id, described, isInvalid }) => {
				const shared = { id, value, lang, "aria-describedby": described, "aria-invalid": isInvalid };
				return rows > 1 ? (
					<textarea {...shared} rows={rows} onChange={({ target }) => onChange(target.value)} />
				) : (
					<>
						<input
							{...shared}
							type="text"
							autoComplete="off"
							list={suggestions.length > 0 ? listId : undefined}
							onChange={({ target }) => onChange(target.value)}
						/>
						{suggestions.length > 0 && (
							<datalist id={listId}>
								{suggestions.map((one) => (
									<option key={one} value={one} />
								))}
							</datalist>
						)}
					</>
				);
			}}
		</Field>
	);
}

interface NumberFieldProps extends FieldFrame {
	readonly value: number;
	readonly onChange: (value: number) => void;
}

export function NumberField({ value, onChange, ...frame }: NumberFieldProps) {
	return (
		<Field {...frame}>
			{({ id, described, isInvalid }) => (
				<input
					id={id}
					type="number"
					min={1}
					value={value}
					aria-describedby={described}
					aria-invalid={isInvalid}
					onChange={({ target }) => onChange(target.valueAsNumber || 0)}
				/>
			)}
		</Field>
	);
}

interface SelectFieldProps<Value extends string | number> extends FieldFrame {
	readonly value: Value;
	readonly options: readonly Value[];
	/** What an option is called; itself if nobody says. */
	readonly nameOf?: (value: Value) => string;
	readonly onChange: (value: Value) => void;
}

export function SelectField<Value extends string | number>(props: SelectFieldProps<Value>) {
	const { value, options, nameOf = String, onChange, ...frame } = props;
	const choose = (text: string): void => {
		const chosen = options.find((option) => String(option) === text);
		if (chosen !== undefined) onChange(chosen);
	};
	return (
		<Field {...frame}>
			{({ id, described, isInvalid }) => (
				<select
					id={id}
					value={value}
					aria-describedby={described}
					aria-invalid={isInvalid}
					onChange={({ target }) => choose(target.value)}
				>
					{options.map((option) => (
						<option key={option} value={option}>
							{nameOf(option)}
						</option>
					))}
				</select>
			)}
		</Field>
	);
}

const MOST_SUGGESTIONS = 30;

interface PlaceFieldProps extends FieldFrame {
	/** The id of a place of the gazetteer. */
	readonly value: string;
	readonly onChange: (value: string) => void;
}

/** A place of the gazetteer, found by any of its spellings. */
export function PlaceField({ value, onChange, ...frame }: PlaceFieldProps) {
	const { places, language, vocabulary } = useReview();
	const listId = useId();
	const wanted = value.trim().toLowerCase();
	const found = [...places.values()].filter(
		({ id, spellings }) => id.includes(wanted) || spellings.some((name) => name.toLowerCase().includes(wanted)),
	);
	const place = places.get(value);
	const hint = place === undefined ? undefined : `${place.name[language]}, ${vocabulary.placeType[place.type]}`;
	return (
		<Field {...frame} hint={hint}>
			{({ id, described, isInvalid }) => (
				<>
					<input
						id={id}
						type="text"
						list={listId}
						value={value}
						autoComplete="off"
						spellCheck={false}
						aria-describedby={described}
						aria-invalid={isInvalid}
						onChange={({ target }) => onChange(target.value)}
					/>
					<datalist id={listId}>
						{found.slice(0, MOST_SUGGESTIONS).map((one) => (
							<option key={one.id} value={one.id}>
								{`${one.name.en} · ${one.name.uk} · ${vocabulary.placeType[one.type]}`}
							</option>
						))}
					</datalist>
				</>
			)}
		</Field>
	);
}
