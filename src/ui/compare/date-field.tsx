import { useState } from "react";
import { type IsoDay, parseIsoDay } from "../../domain/day.ts";

/** A year being typed passes through 0002 and 0020 on its way to 2022. */
const FIRST_YEAR = "1900";

interface DateFieldProps {
	readonly label: string;
	/** A mark that stands for the label where there is no room for it. */
	readonly mark?: string;
	readonly value: IsoDay | null;
	/** `null`: the field was emptied. */
	readonly onChange: (day: IsoDay | null) => void;
}

/** A native date input that keeps what is being typed, and tells of a day once it is one. */
export function DateField({ label, mark, value, onChange }: DateFieldProps) {
	const [draft, setDraft] = useState<string | null>(null);
	const take = (text: string): void => {
		setDraft(text);
		const parsed = parseIsoDay(text);
		if (parsed.ok && parsed.value >= FIRST_YEAR) onChange(parsed.value);
		else if (text === "") onChange(null);
	};
	return (
		<label className="date-field">
			{mark === undefined ? (
				label
			) : (
				<span className="presence-tag" aria-hidden="true">
					{mark}
				</span>
			)}
			<input
				type="date"
				aria-label={label}
				value={draft ?? value ?? ""}
				onChange={({ currentTarget }) => take(currentTarget.value)}
				onBlur={() => setDraft(null)}
			/>
		</label>
	);
}
