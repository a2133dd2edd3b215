interface ToggleChipsProps<Word extends string> {
	readonly legend: string;
	readonly isLegendHidden?: boolean;
	readonly options: readonly { readonly value: Word; readonly label: string }[];
	/** `null`: no restriction. */
	readonly chosen: readonly Word[] | null;
	readonly counts: ReadonlyMap<Word, number>;
	readonly onChange: (chosen: readonly Word[] | null) => void;
}

/** A group of toggle buttons. With no restriction all are on; pressing one then leaves only that one on. */
export function ToggleChips<Word extends string>(props: ToggleChipsProps<Word>) {
	const { legend, isLegendHidden = false, options, chosen, counts, onChange } = props;
	const toggle = (value: Word): void => {
		const next = chosen?.includes(value) ? chosen.filter((other) => other !== value) : [...(chosen ?? []), value];
		onChange(next.length === 0 || next.length === options.length ? null : next);
	};
	return (
		<fieldset className="chips">
			<legend className={isLegendHidden ? "visually-hidden" : undefined}>{legend}</legend>
			{options.map(({ value, label }) => (
				<button
					key={value}
					type="button"
					className="chip"
					aria-pressed={chosen?.includes(value) ?? false}
					onClick={() => toggle(value)}
				>
					{label} <span className="count">{counts.get(value) ?? 0}</span>
				</button>
			))}
		</fieldset>
	);
}
