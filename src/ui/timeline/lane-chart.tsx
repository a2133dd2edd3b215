import { memo, useMemo } from "react";
import type { Claim } from "../../domain/claim.ts";
import type { TimelineAxis } from "../../domain/timeline-axis.ts";
import { ACTORS } from "../../domain/vocabulary.ts";
import { useText } from "../app-context.tsx";
import { DensityLanes } from "./density-lanes.tsx";
import { LaneBar } from "./lane-bar.tsx";
import { type Drawing, drawLanes } from "./lane-drawing.ts";
import { Stretches } from "./stretches.tsx";

interface LaneChartProps {
	readonly axis: TimelineAxis;
	readonly claims: readonly Claim[];
	/** CSS pixels. */
	readonly width: number;
	/** Kept to whatever the claims are, so that the map above keeps its size. */
	readonly lanesHeight: number;
}

export const TICKS_PIXELS = 20;

/**
 * Lanes by group over months and breaks: a bar for each claim, or how many there are a day where they are too many. A
 * picture for the eye: every claim is also an entry of the list. It does not depend on the date, so that scrubbing draws
 * nothing of it anew but the bars whose claims come and go.
 */
export const LaneChart = memo(function LaneChart({ axis, claims, width, lanesHeight }: LaneChartProps) {
	const drawing = useMemo(
		() => drawLanes(axis, claims, { width, height: lanesHeight }),
		[axis, claims, width, lanesHeight],
	);
	return (
		<>
			<LaneLabels drawing={drawing} />
			<svg className="lanes" width={width} height={lanesHeight + TICKS_PIXELS} aria-hidden="true">
				<Gradients />
				<Stretches axis={axis} width={width} height={lanesHeight} />
				{drawing.kind === "density" ? (
					<DensityLanes axis={axis} drawing={drawing} width={width} />
				) : (
					drawing.lanes.map((lane) => (
						<g key={lane.group}>
							{lane.marks.map((mark) => (
								<LaneBar
									key={mark.claim.id}
									mark={mark}
									top={lane.top + mark.row * drawing.rowHeight}
									height={drawing.rowHeight}
								/>
							))}
						</g>
					))
				)}
			</svg>
		</>
	);
});

function LaneLabels({ drawing }: { drawing: Drawing }) {
	const { time, vocabulary } = useText();
	return (
		<div className="lane-labels" aria-hidden="true">
			{drawing.lanes.map((lane) => (
				<span key={lane.group} style={{ top: lane.top, height: lane.height }}>
					{vocabulary.group[lane.group]}
					{"histogram" in lane && lane.histogram.most > 0 && <small>{time.upTo(lane.histogram.most)}</small>}
				</span>
			))}
		</div>
	);
}

/** Where a date is uncertain, a bar fades out at that end. */
const FADES = {
	start: ["fade-out", "fade-in", "fade-in", "fade-in"],
	end: ["fade-in", "fade-in", "fade-in", "fade-out"],
	both: ["fade-out", "fade-in", "fade-in", "fade-out"],
} as const;
const STOPS = [0, 0.35, 0.65, 1] as const;

function Gradients() {
	return (
		<defs>
			{Object.entries(FADES).flatMap(([ends, classes]) =>
				ACTORS.map((actor) => (
					<linearGradient key={`${ends}-${actor}`} id={`fade-${ends}-${actor}`} data-actor={actor}>
						{STOPS.map((offset, at) => (
							<stop key={offset} offset={offset} className={classes[at]} />
						))}
					</linearGradient>
				)),
			)}
		</defs>
	);
}
