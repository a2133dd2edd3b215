import { memo, useMemo } from "react";
import type { TimelineAxis } from "../../domain/timeline-axis.ts";
import { ACTORS } from "../../domain/vocabulary.ts";
import { selectClaim } from "../../store/selectors.ts";
import { useApp } from "../app-context.tsx";
import { densityPaths } from "./density-path.ts";
import type { DensityLane, Drawing } from "./lane-drawing.ts";
import { dayEdges } from "./lane-layout.ts";

interface DensityLanesProps {
	readonly axis: TimelineAxis;
	readonly drawing: Extract<Drawing, { kind: "density" }>;
	readonly width: number;
}

/** How many claims are shown a day, lane by lane, in the colours of who is said to have acted. */
export function DensityLanes({ axis, drawing, width }: DensityLanesProps) {
	return (
		<>
			<Histograms drawing={drawing} />
			<PointedSpan axis={axis} lanes={drawing.lanes} width={width} />
		</>
	);
}

const Histograms = memo(function Histograms({ drawing }: Pick<DensityLanesProps, "drawing">) {
	const paths = useMemo(
		() => drawing.lanes.map((lane) => ({ group: lane.group, byActor: densityPaths(lane, drawing.bins) })),
		[drawing],
	);
	return paths.map(({ group, byActor }) => (
		<g key={group} className="density" data-group={group}>
			{ACTORS.map((actor) => byActor[actor] !== "" && <path key={actor} data-actor={actor} d={byActor[actor]} />)}
		</g>
	));
});

const SPAN_PIXELS = 3;

/** The days of the claim that is open or pointed at, which no bar of its own shows here. */
function PointedSpan({ axis, lanes, width }: { axis: TimelineAxis; lanes: readonly DensityLane[]; width: number }) {
	const claim = useApp((state) => {
		const hovered = state.hovered === null ? undefined : state.corpus?.index.byId.get(state.hovered);
		return hovered ?? selectClaim(state);
	});
	const lane = lanes.find(({ group }) => group === claim?.properties.group);
	if (claim === null || lane === undefined) return null;
	const { shown, actor } = claim.properties;
	const from = dayEdges(axis, shown.from)[0] * width;
	const to = Math.max(dayEdges(axis, shown.until)[1] * width, from + SPAN_PIXELS);
	return (
		<rect
			className="pointed-span"
			data-actor={actor}
			x={from}
			y={lane.top + lane.height - SPAN_PIXELS / 2}
			width={to - from}
			height={SPAN_PIXELS}
		/>
	);
}
