import { useState } from "react";
import { TextField } from "./fields.tsx";
import { useReview } from "./review-context.tsx";

interface JsonFieldProps {
	readonly label: string;
	readonly value: unknown;
	readonly problems: readonly string[];
	/** Undefined where the field was emptied. */
	readonly onChange: (value: unknown) => void;
}

/** A part of a claim that is rare and nested, as JSON; what does not parse is told and not taken. */
export function JsonField({ label, value, problems, onChange }: JsonFieldProps) {
	const { words } = useReview();
	const [text, setText] = useState(value === undefined ? "" : JSON.stringify(value, null, 1));
	const [isBroken, setBroken] = useState(false);
	const take = (typed: string): void => {
		setText(typed);
		try {
			onChange(typed.trim() === "" ? undefined : JSON.parse(typed));
			setBroken(false);
		} catch {
			setBroken(true);
		}
	};
	return (
		<TextField
			label={label}
			isWide
			rows={3}
			value={text}
			problems={isBroken ? [words.notJson] : problems}
			onChange={take}
		/>
	);
}
