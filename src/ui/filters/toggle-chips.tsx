import type { FacetOption } from "./facet-words.ts";

interface ToggleChipsProps {
	readonly legend: string;
	readonly isLegendHidden?: boolean;
	readonly options: readonly FacetOption[];
	/** `null`: no restriction. */
	readonly chosen: readonly string[] | null;
	/** How many options there are, with those not on offer here: with all of them chosen nothing is restricted. */
	readonly total?: number;
	readonly counts: ReadonlyMap<string, number>;
	readonly onChange: (chosen: readonly string[] | null) => void;
}

/** A group of toggle buttons. With no restriction none is pressed; pressing one then leaves only what it names. */
export function ToggleChips(props: ToggleChipsProps) {
	const { legend, isLegendHidden = false, options, chosen, counts, onChange, total = options.length } = props;
	const toggle = (value: string): void => {
		const next = chosen?.includes(value) ? chosen.filter((other) => other !== value) : [...(chosen ?? []), value];
		onChange(next.length === 0 || next.length === total ? null : next);
	};
	return (
		<fieldset className="chips">
			<legend className={isLegendHidden ? "visually-hidden" : undefined}>{legend}</legend>
			{options.map(({ value, label }) => (
				<button
					key={value}
					type="button"
					className="chip"
					data-empty={!counts.has(value) || undefined}
					aria-pressed={chosen?.includes(value) ?? false}
					onClick={() => toggle(value)}
				>
					{label} <span className="count">{counts.get(value) ?? 0}</span>
				</button>
			))}
		</fieldset>
	);
}
