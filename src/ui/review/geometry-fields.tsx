import type { AuthoredGeometry } from "../../domain/annotation.ts";
import type { FieldProblem } from "../../domain/review/review-draft.ts";
import { problemsUnder } from "./field-problems.ts";
import { NumberField, PlaceField, SelectField } from "./fields.tsx";
import { useReview } from "./review-context.tsx";

const WINDS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"] as const;
const METHODS = [
	"none",
	"point_at_place",
	"point_in_part_of_place",
	"point_where_line_passes",
	"band_along_border",
	"direction_stub",
	"line_stretch",
] as const;
type Method = (typeof METHODS)[number];

/** A geometry of a method with what the claim's first place gives; the rest is left for the editor. */
function startGeometry(method: Method, place: string): AuthoredGeometry | null {
	switch (method) {
		case "none":
			return null;
		case "point_at_place":
			return { method };
		case "point_in_part_of_place":
			return { method, place, part: "north", distanceMeters: 2000 };
		case "point_where_line_passes":
			return { method, line: "", near: place };
		case "band_along_border":
			return { method, border: "", within: place, widthMeters: 10_000 };
		case "direction_stub":
			return { method, towards: [place], bearing: "north" };
		case "line_stretch":
			return { method, line: "", from: place, to: "" };
	}
}

interface GeometryFieldsProps {
	readonly geometry: AuthoredGeometry | null;
	readonly firstPlace: string;
	/** Whether the method follows from other fields, in words. */
	readonly hint: string;
	readonly problems: readonly FieldProblem[];
	readonly onChange: (geometry: AuthoredGeometry | null) => void;
}

/** The method by which a claim is drawn, and what that method needs. There is nothing to drag: a shape follows from these. */
export function GeometryFields({ geometry, firstPlace, hint, problems, onChange }: GeometryFieldsProps) {
	const { words, vocabulary } = useReview();
	const method: Method = geometry?.method ?? "none";
	return (
		<fieldset>
			<legend>{words.legendOfGeometry}</legend>
			<SelectField
				label={words.field.geometry}
				isWide
				hint={hint}
				value={method}
				options={METHODS}
				nameOf={(one) => (one === "none" ? words.noGeometry : vocabulary.derivationMethod[one])}
				problems={geometry === null ? problemsUnder(problems, "geometry") : []}
				onChange={(one) => onChange(startGeometry(one, firstPlace))}
			/>
			{geometry !== null &&
				Object.entries(geometry)
					.filter(([key]) => key !== "method")
					.map(([key, value]) => (
						<GeometryField
							key={key}
							name={key}
							value={value as string | number | readonly string[]}
							problems={problemsUnder(problems, "geometry", key)}
							onChange={(changed) => onChange({ ...geometry, [key]: changed } as AuthoredGeometry)}
						/>
					))}
		</fieldset>
	);
}

interface GeometryFieldProps {
	readonly name: string;
	readonly value: string | number | readonly string[];
	readonly problems: readonly string[];
	readonly onChange: (value: string | number | readonly string[]) => void;
}

function GeometryField({ name, value, problems, onChange }: GeometryFieldProps) {
	const { words } = useReview();
	const label = words.field[name as "line"];
	if (typeof value === "number")
		return <NumberField label={label} value={value} problems={problems} onChange={onChange} />;
	if (typeof value !== "string") {
		return (
			<PlaceField
				label={label}
				value={value[0] ?? ""}
				problems={problems}
				onChange={(place) => onChange([place, ...value.slice(1)])}
			/>
		);
	}
	if (name === "part" || name === "bearing") {
		const options = name === "bearing" ? [...WINDS, "from-border"] : WINDS;
		return (
			<SelectField
				label={label}
				value={value}
				options={options}
				nameOf={(one) => words.directions[one] ?? one}
				problems={problems}
				onChange={onChange}
			/>
		);
	}
	return <PlaceField label={label} value={value} problems={problems} onChange={onChange} />;
}
