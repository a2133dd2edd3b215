import { memo, useMemo } from "react";
import type { Claim } from "../../domain/claim.ts";
import { daysBetween } from "../../domain/day.ts";
import type { TimelineAxis } from "../../domain/timeline-axis.ts";
import { ACTORS } from "../../domain/vocabulary.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { LaneBar } from "./lane-bar.tsx";
import { type Lane, layOutLanes } from "./lane-layout.ts";
import { monthTicks } from "./month-ticks.ts";

interface LaneChartProps {
	readonly axis: TimelineAxis;
	readonly claims: readonly Claim[];
	/** CSS pixels. */
	readonly width: number;
	/** Kept to whatever the claims are, so that the map above keeps its size. */
	readonly lanesHeight: number;
}

/** Rows are as high as there is room, but no higher than this. */
const HIGHEST_ROW_PIXELS = 8;
const LANE_GAP_PIXELS = 5;
export const TICKS_PIXELS = 20;
/** A narrower break is not labelled: its length would run into its edges. */
const LEAST_LABELLED_PIXELS = 30;

interface LaneGeometry {
	readonly rowHeight: number;
	readonly top: (lane: Lane) => number;
	readonly height: number;
	readonly lanes: readonly Lane[];
}

function laneGeometry(lanes: readonly Lane[], lanesHeight: number): LaneGeometry {
	const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
	const room = lanesHeight - LANE_GAP_PIXELS * lanes.length;
	const rowHeight = Math.min(HIGHEST_ROW_PIXELS, room / Math.max(1, rows));
	const top = (lane: Lane): number =>
		LANE_GAP_PIXELS / 2 + lane.firstRow * rowHeight + lanes.indexOf(lane) * LANE_GAP_PIXELS;
	return { rowHeight, top, height: lanesHeight, lanes };
}

/** Bars by lane over months and breaks. A picture for the eye: every claim is also an entry of the list. */
export const LaneChart = memo(function LaneChart({ axis, claims, width, lanesHeight }: LaneChartProps) {
	const lanes = useMemo(() => layOutLanes(axis, claims, width), [axis, claims, width]);
	const geometry = laneGeometry(lanes, lanesHeight);
	const { vocabulary } = useText();
	return (
		<>
			<div className="lane-labels" aria-hidden="true">
				{lanes.map((lane) => (
					<span key={lane.group} style={{ top: geometry.top(lane), height: lane.rows * geometry.rowHeight }}>
						{vocabulary.group[lane.group]}
					</span>
				))}
			</div>
			<svg className="lanes" width={width} height={geometry.height + TICKS_PIXELS} aria-hidden="true">
				<defs>
					{ACTORS.map((actor) => (
						<linearGradient key={actor} id={`fade-${actor}`} data-actor={actor}>
							<stop offset="0" className="fade-out" />
							<stop offset="0.35" className="fade-in" />
							<stop offset="0.65" className="fade-in" />
							<stop offset="1" className="fade-out" />
						</linearGradient>
					))}
				</defs>
				<Stretches axis={axis} width={width} height={geometry.height} />
				{lanes.map((lane) => (
					<g key={lane.group}>
						{lane.marks.map((mark) => (
							<LaneBar
								key={mark.claim.id}
								mark={mark}
								top={geometry.top(lane) + mark.row * geometry.rowHeight}
								height={geometry.rowHeight}
							/>
						))}
					</g>
				))}
			</svg>
		</>
	);
});

/** The open stretches as fields with their months, the breaks between them with their lengths. */
function Stretches({ axis, width, height }: { axis: TimelineAxis; width: number; height: number }) {
	const language = useApp(selectLanguage);
	const { time } = useText();
	const ticks = useMemo(() => monthTicks(axis, width), [axis, width]);
	return (
		<>
			{axis.segments.map(({ kind, first, last, from, to }) => {
				const x = from * width;
				const middle = ((from + to) / 2) * width;
				if (kind === "open")
					return <rect key={first} className="stretch" x={x} width={(to - from) * width} height={height} rx={3} />;
				const length = time.breakLength(daysBetween(first, last) + 1);
				return (
					<g key={first} className="break">
						<title>{length}</title>
						<path d={zigzag(from * width + 3, height)} />
						<path d={zigzag(to * width - 3, height)} />
						{(to - from) * width >= LEAST_LABELLED_PIXELS && (
							<text x={middle} y={height / 2} textAnchor="middle" transform={`rotate(-90 ${middle} ${height / 2})`}>
								{length}
							</text>
						)}
					</g>
				);
			})}
			{ticks.map(({ day, at, style }) => (
				<g key={day} className="tick">
					<line x1={at} x2={at} y1={0} y2={height + 4} />
					{style !== null && (
						<text x={at} y={height + 15}>
							{formatDate(day, language, style)}
						</text>
					)}
				</g>
			))}
		</>
	);
}

function zigzag(x: number, height: number): string {
	const step = 6;
	const points = Array.from(
		{ length: Math.floor(height / step) + 1 },
		(_, at) => `${x + (at % 2 === 0 ? -2 : 2)} ${at * step}`,
	);
	return `M${points.join("L")}`;
}
