import { useState } from "react";
import { isFiltering } from "../../domain/claim-filter.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectFilter } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { claimListHeading, useFocusHandover } from "../use-focus-handover.ts";
import { ActiveFilters } from "./active-filters.tsx";
import { DeepFacet, FacetChips } from "./facet-chips.tsx";
import { Fold } from "./fold.tsx";
import { LingerControl } from "./linger-control.tsx";
import { SecondClock } from "./second-clock.tsx";

interface FiltersProps {
	readonly corpus: Corpus;
	/** Then the list below says what hides them, and takes it back. */
	readonly hidesAll: boolean;
}

/** The reader's filters, each option with its count on the date shown, and the second clock. */
export function Filters({ corpus, hidesAll }: FiltersProps) {
	const filter = useApp(selectFilter);
	const { filter: words } = useText();
	const [isOpen, setOpen] = useState(false);
	return (
		<div className="filters">
			<FacetChips corpus={corpus} facet="groups" isLegendHidden />
			{!isOpen && !hidesAll && <ActiveFilters corpus={corpus} />}
			<div className="filter-folds">
				<Fold heading={words.more} onToggle={setOpen}>
					<MoreFilters corpus={corpus} />
				</Fold>
				<SecondClock />
			</div>
			{isFiltering(filter) && !hidesAll && <ClearButton />}
		</div>
	);
}

function ClearButton() {
	const { clearFilter } = useActions();
	const { filter } = useText();
	const button = useFocusHandover<HTMLButtonElement>(claimListHeading);
	return (
		<button ref={button} type="button" className="button" onClick={clearFilter}>
			{filter.clear}
		</button>
	);
}

function MoreFilters({ corpus }: { corpus: Corpus }) {
	const q = useApp(({ view }) => view.filter.q);
	const { setFilter } = useActions();
	const { filter: words } = useText();
	return (
		<div className="filters-more">
			<label className="field">
				{words.search}
				<input
					type="search"
					value={q}
					maxLength={200}
					onChange={({ currentTarget }) => setFilter({ q: currentTarget.value })}
				/>
			</label>
			<FacetChips corpus={corpus} facet="actors" />
			<FacetChips corpus={corpus} facet="claimants" />
			<FacetChips corpus={corpus} facet="status" />
			<DeepFacet corpus={corpus} facet="kinds" />
			<DeepFacet corpus={corpus} facet="places" />
			<DeepFacet corpus={corpus} facet="docs" />
			<LingerControl />
		</div>
	);
}
