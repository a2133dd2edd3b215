import { useMemo, useState } from "react";
import type { ClaimFilter } from "../../domain/claim-filter.ts";
import type { Facet } from "../../domain/facet-columns.ts";
import { fold, foldWords } from "../../domain/fold.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectFacetCounts, selectFacetOptions, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { type FacetOption, facetLabel, facetOptions } from "./facet-words.ts";
import { Fold } from "./fold.tsx";
import { ToggleChips } from "./toggle-chips.tsx";

/** With more options than this there is a search among them. */
const FEW_OPTIONS = 12;
/** More are not laid out at once; the search finds the others. */
const MOST_OPTIONS = 40;
const NO_COUNTS: ReadonlyMap<string, number> = new Map();

interface FacetProps {
	readonly corpus: Corpus;
	readonly facet: Facet;
}

/** What a facet has to choose from, and how it is chosen. */
function useFacet({ corpus, facet }: FacetProps) {
	const available = useApp(selectFacetOptions);
	const chosen: readonly string[] | null = useApp(({ view }) => view.filter[facet]);
	const counts = useApp(selectFacetCounts)?.[facet] ?? NO_COUNTS;
	const language = useApp(selectLanguage);
	const { setFilter } = useActions();
	const text = useText();
	const options = useMemo(
		() => (available === null ? [] : facetOptions(facet, available, chosen, { corpus, text, language })),
		[available, facet, chosen, corpus, text, language],
	);
	const onChange = (words: readonly string[] | null): void => setFilter({ [facet]: words } as Partial<ClaimFilter>);
	return { legend: facetLabel(facet, text), options, chosen, counts, onChange };
}

/** A facet of few options, left out where the corpus leaves nothing to choose. */
export function FacetChips({ corpus, facet, isLegendHidden = false }: FacetProps & { isLegendHidden?: boolean }) {
	const chips = useFacet({ corpus, facet });
	return chips.options.length <= 1 ? null : <ToggleChips {...chips} isLegendHidden={isLegendHidden} />;
}

/** A facet of many options: folded, with a search among them. */
export function DeepFacet({ corpus, facet }: FacetProps) {
	const { options, ...chips } = useFacet({ corpus, facet });
	if (options.length <= 1) return null;
	return (
		<Fold heading={chips.legend} count={options.length} isOpenAtFirst={chips.chosen !== null} className="facet">
			<SearchedOptions {...chips} options={options} />
		</Fold>
	);
}

interface SearchedOptionsProps extends Omit<ReturnType<typeof useFacet>, "options"> {
	readonly options: readonly FacetOption[];
}

function SearchedOptions({ options, ...chips }: SearchedOptionsProps) {
	const [words, setWords] = useState("");
	const { filter } = useText();
	const found = options.filter(({ label }) => fold(label).includes(foldWords(words)));
	const shown = found.slice(0, MOST_OPTIONS);
	return (
		<>
			{options.length > FEW_OPTIONS && (
				<label className="field">
					<span className="visually-hidden">{filter.searchOptions(chips.legend)}</span>
					<input
						type="search"
						value={words}
						placeholder={filter.search}
						onChange={({ currentTarget }) => setWords(currentTarget.value)}
					/>
				</label>
			)}
			<ToggleChips {...chips} options={shown} total={options.length} isLegendHidden />
			{found.length > shown.length && <p className="muted">{filter.moreOptions(found.length - shown.length)}</p>}
		</>
	);
}
