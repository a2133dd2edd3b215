import type { IsoDay } from "../../domain/day.ts";
import type { Corpus } from "../../store/corpus.ts";
import { Attribution } from "./attribution.tsx";
import { ChoicePopover } from "./choice-popover.tsx";
import { MapView } from "./map-view.tsx";
import { RegionRail } from "./region-rail.tsx";
import { ZoomButtons } from "./zoom-buttons.tsx";

/** The map with what stands at its edges. */
export function MapArea({ corpus, date, isBare }: { corpus: Corpus; date: IsoDay; isBare: boolean }) {
	return (
		<div className="map-area">
			<MapView corpus={corpus} date={date} />
			{!isBare && <RegionRail />}
			{!isBare && <ZoomButtons />}
			<Attribution />
			<ChoicePopover />
		</div>
	);
}
