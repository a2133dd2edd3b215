import type { IsoDay } from "../../domain/day.ts";
import type { Corpus } from "../../store/corpus.ts";
import { useApp } from "../app-context.tsx";
import { Hints } from "../view/hints.tsx";
import { ViewSummary } from "../view/view-summary.tsx";
import { Attribution } from "./attribution.tsx";
import { ChoicePopover } from "./choice-popover.tsx";
import { MapView } from "./map-view.tsx";
import { RegionRail } from "./region-rail.tsx";
import { ZoomButtons } from "./zoom-buttons.tsx";

/** The map with what stands at its edges. */
export function MapArea({ corpus, date, isBare }: { corpus: Corpus; date: IsoDay; isBare: boolean }) {
	const isWide = useApp(({ environment }) => environment.isWide);
	const isEmbedded = useApp(({ view }) => view.embed);
	return (
		<div className="map-area">
			<MapView corpus={corpus} date={date} />
			<ViewSummary />
			{!isBare && <RegionRail />}
			{!isBare && isWide && !isEmbedded && <Hints />}
			{!isBare && <ZoomButtons />}
			<Attribution />
			<ChoicePopover />
		</div>
	);
}
