import { X } from "lucide-react";
import { type RefObject, useRef } from "react";
import type { ClaimFilter } from "../../domain/claim-filter.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectFilter, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { claimListHeading, useFocusHandover } from "../use-focus-handover.ts";
import { facetRestrictions } from "./facet-words.ts";

interface Removable {
	readonly key: string;
	readonly label: string;
	readonly remove: () => void;
}

/** Everything that restricts the view or adds to it, each as a word and the way to be rid of it. */
function useRemovables(corpus: Corpus, hasGroups: boolean): Removable[] {
	const filter = useApp(selectFilter);
	const linger = useApp(({ view }) => view.linger);
	const language = useApp(selectLanguage);
	const { setFilter, setLinger } = useActions();
	const text = useText();
	const { filter: words } = text;
	const removables: Removable[] = facetRestrictions(filter, { corpus, text, language })
		.filter(({ facet }) => hasGroups || facet !== "groups")
		.map(({ facet, word, label }) => {
			const rest: readonly string[] = (filter[facet] ?? []).filter((other) => other !== word);
			const change = { [facet]: rest.length === 0 ? null : rest } as Partial<ClaimFilter>;
			return { key: `${facet} ${word}`, label, remove: () => setFilter(change) };
		});
	if (filter.q !== "") {
		removables.push({ key: "q", label: `${words.search}: ${filter.q}`, remove: () => setFilter({ q: "" }) });
	}
	if (filter.published !== null) {
		const label = `${words.publishedBy} ${formatDate(filter.published, language, "long")}`;
		removables.push({ key: "published", label, remove: () => setFilter({ published: null }) });
	}
	if (linger > 0) removables.push({ key: "linger", label: words.keptFor(linger), remove: () => setLinger(0) });
	return removables;
}

/** The filters in use, where their own controls are out of sight. */
export function ActiveFilters({ corpus, hasGroups = false }: { corpus: Corpus; hasGroups?: boolean }) {
	const removables = useRemovables(corpus, hasGroups);
	const list = useRef<HTMLUListElement>(null);
	const { filter } = useText();
	if (removables.length === 0) return null;
	return (
		<ul ref={list} className="active-filters" aria-label={filter.active}>
			{removables.map((removable, position) => (
				<ActiveFilter key={removable.key} removable={removable} position={position} list={list} />
			))}
		</ul>
	);
}

interface ActiveFilterProps {
	readonly removable: Removable;
	readonly position: number;
	readonly list: RefObject<HTMLUListElement | null>;
}

function ActiveFilter({ removable: { label, remove }, position, list }: ActiveFilterProps) {
	const { filter } = useText();
	const item = useFocusHandover<HTMLLIElement>(() => {
		const left = [...(list.current?.querySelectorAll("button") ?? [])];
		return left[position] ?? left.at(-1) ?? claimListHeading();
	});
	return (
		<li ref={item}>
			<button type="button" className="chip active-filter" aria-label={filter.remove(label)} onClick={remove}>
				{label} <X aria-hidden="true" />
			</button>
		</li>
	);
}
