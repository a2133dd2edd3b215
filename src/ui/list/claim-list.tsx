import { selectClaimsOfDay, selectVisible } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { ChangeReportPanel } from "../compare/change-report-panel.tsx";
import { Filters } from "../filters/filters.tsx";
import { FreezeLine } from "../filters/freeze-line.tsx";
import { Hints } from "../view/hints.tsx";
import { NoClaims } from "./no-claims.tsx";
import { useListSections } from "./use-list-sections.ts";
import { VirtualList } from "./virtual-list.tsx";

/** All claims of the day, or of two compared ones, placed or not. */
export function ClaimList() {
	const count = useApp(selectVisible).length;
	const hidden = useApp((state) => (selectVisible(state).length === 0 ? selectClaimsOfDay(state).length : 0));
	const corpus = useApp((state) => state.corpus);
	const isWide = useApp(({ environment }) => environment.isWide);
	const sections = useListSections();
	const { list } = useText();
	if (corpus === null) return null;
	return (
		<section className="claim-list" aria-labelledby="claim-list-heading">
			<h2 id="claim-list-heading" tabIndex={-1}>
				{list.heading(count)}
			</h2>
			<FreezeLine />
			{!isWide && <Hints />}
			<Filters corpus={corpus} hidesAll={hidden > 0} />
			<ChangeReportPanel />
			{count === 0 && <NoClaims corpus={corpus} hidden={hidden} />}
			<VirtualList sections={sections} />
		</section>
	);
}
