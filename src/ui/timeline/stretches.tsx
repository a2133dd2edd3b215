import { memo, useMemo } from "react";
import type { TimelineAxis } from "../../domain/timeline-axis.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { formatDayTick } from "../../i18n/format-day-tick.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp } from "../app-context.tsx";
import { axisTicks } from "./axis-ticks.ts";

interface StretchesProps {
	readonly axis: TimelineAxis;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
}

/** The open stretches as fields, over them the torn edges of the breaks, and the ticks. */
export const Stretches = memo(function Stretches({ axis, width, height }: StretchesProps) {
	return (
		<>
			{axis.segments.map(
				({ kind, first, from, to }) =>
					kind !== "break" && (
						<rect
							key={first}
							className="stretch"
							data-kind={kind}
							x={from * width}
							width={(to - from) * width}
							height={height}
							rx={kind === "open" ? 3 : 0}
						/>
					),
			)}
			{axis.segments.map(
				({ kind, first, from, to }) =>
					kind === "break" && (
						<g key={first} className="break">
							<path d={zigzag(from * width, height)} />
							<path d={zigzag(to * width, height)} />
						</g>
					),
			)}
			<Ticks axis={axis} width={width} height={height} />
		</>
	);
});

function Ticks({ axis, width, height }: StretchesProps) {
	const language = useApp(selectLanguage);
	const ticks = useMemo(() => axisTicks(axis, width), [axis, width]);
	return ticks.map(({ day, at, style }) => (
		<g key={day} className="tick">
			<line x1={at} x2={at} y1={0} y2={height + 4} />
			{style !== null && (
				<text x={at} y={height + 15}>
					{style === "month" || style === "short"
						? formatDate(day, language, style)
						: formatDayTick(day, language, style === "day-and-year")}
				</text>
			)}
		</g>
	));
}

function zigzag(x: number, height: number): string {
	const step = 6;
	const points = Array.from(
		{ length: Math.floor(height / step) + 1 },
		(_, at) => `${x + (at % 2 === 0 ? -1.5 : 1.5)} ${at * step}`,
	);
	return `M${points.join("L")}`;
}
