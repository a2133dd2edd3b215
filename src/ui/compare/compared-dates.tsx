import type { Comparison } from "../../domain/compare-days.ts";
import { useActions, useText } from "../app-context.tsx";
import { DateField } from "./date-field.tsx";

/** The two compared dates, to be set. */
export function ComparedDates({ comparison: { a, b } }: { comparison: Comparison }) {
	const { setDate, setCompare } = useActions();
	const { compare } = useText();
	return (
		<fieldset className="compare-dates" aria-label={compare.label}>
			<DateField label={compare.dateA} mark={compare.tag.a} value={a} onChange={(day) => day && setDate(day)} />
			<DateField label={compare.dateB} mark={compare.tag.b} value={b} onChange={(day) => day && setCompare(day)} />
		</fieldset>
	);
}
