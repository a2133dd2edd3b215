import type { Corpus } from "../../store/corpus.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { ActiveFilters } from "../filters/active-filters.tsx";
import { NearestDays } from "../timeline/nearest-days.tsx";
import { claimListHeading, useFocusHandover } from "../use-focus-handover.ts";

/** Why the list is empty: the filters, which hide so many claims, or no text speaks of the day. */
export function NoClaims({ corpus, hidden }: { corpus: Corpus; hidden: number }) {
	const days = useApp(({ view }) => (view.compare === null ? 1 : 2));
	const { clearFilter } = useActions();
	const { list, filter, time } = useText();
	const part = useFocusHandover<HTMLDivElement>(claimListHeading);
	if (hidden === 0) {
		return (
			<div ref={part} className="empty">
				<p>{time.noTexts}</p>
				<NearestDays />
			</div>
		);
	}
	return (
		<div ref={part} className="empty">
			<p className="empty-heading">{list.noMatch(days)}</p>
			<p>{list.hiddenByFilter(hidden, days)}</p>
			<ActiveFilters corpus={corpus} hasGroups />
			<button type="button" className="button" onClick={clearFilter}>
				{filter.clear}
			</button>
		</div>
	);
}
