import { useEffect, useState } from "react";
import type { Corpus } from "../store/corpus.ts";
import { selectClaim, selectDate } from "../store/selectors.ts";
import { useApp } from "./app-context.tsx";
import { MapArea } from "./map/map-area.tsx";
import { Panel } from "./shell/panel.tsx";
import { Timeline } from "./timeline/timeline.tsx";

/** Map, timeline and panel, in the order of the tab key: the date is before the claims that hold on it. The map, once made, stays behind the pages, so that coming back costs nothing. */
export function Stage({ corpus }: { corpus: Corpus }) {
	const page = useApp(({ view }) => view.page);
	const isWide = useApp(({ environment }) => environment.isWide);
	const date = useApp(selectDate);
	const hasClaim = useApp((state) => selectClaim(state) !== null);
	const isMapInSight = page === null || (page === "sources" && isWide);
	const hasMap = useLatch(isMapInSight);
	const hasPanel = page === null || (page === "sources" && (isWide || hasClaim));
	return (
		<>
			{hasMap && date !== null && (
				<div className="map-cell" inert={!isMapInSight}>
					<MapArea corpus={corpus} date={date} isBare={page !== null} />
				</div>
			)}
			{page === null && <Timeline corpus={corpus} />}
			{hasPanel && <Panel />}
		</>
	);
}

/** True from the first time on that its argument was. */
function useLatch(isOn: boolean): boolean {
	const [wasOn, setWasOn] = useState(isOn);
	useEffect(() => {
		if (isOn) setWasOn(true);
	}, [isOn]);
	return isOn || wasOn;
}
