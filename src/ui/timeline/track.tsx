import { useDeferredValue } from "react";
import type { IsoDay } from "../../domain/day.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectFiltered } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { useElementWidth } from "../use-element-width.ts";
import { Announcer } from "./announcer.tsx";
import { BreakButtons } from "./break-buttons.tsx";
import { DateSlider } from "./date-slider.tsx";
import { LaneChart, TICKS_PIXELS } from "./lane-chart.tsx";
import { OVERVIEW_PIXELS, Overview } from "./overview.tsx";
import { Playheads } from "./playheads.tsx";
import type { AxisView } from "./use-axis-view.ts";
import { useScrubbing } from "./use-scrubbing.ts";
import { useWheelZoom } from "./use-wheel-zoom.ts";

/** Height of the bars' field in CSS pixels, beside the panel and on a phone: there with the ticks a zone for the thumb. */
const LANES_PIXELS = { wide: 148, narrow: 54 } as const;

interface TrackProps {
	readonly corpus: Corpus;
	readonly view: AxisView;
	readonly date: IsoDay;
	readonly compared: IsoDay | null;
	readonly range: { readonly first: IsoDay; readonly last: IsoDay };
}

/** The bars with playheads, breaks and ticks, under the sliders that keyboard and assistive technology use. */
export function Track({ corpus, view, date, compared, range }: TrackProps) {
	const [track, width] = useElementWidth<HTMLDivElement>();
	/** Of a hundred thousand claims the bars are counted anew when the filter changes: the controls do not wait for it. */
	const claims = useDeferredValue(useApp(selectFiltered));
	const isWide = useApp(({ environment }) => environment.isWide);
	const fullHeight = LANES_PIXELS[isWide ? "wide" : "narrow"];
	/** The bar of the whole takes its room from the lanes, so that the map above keeps its size. */
	const lanesHeight = view.window === null ? fullHeight : fullHeight - OVERVIEW_PIXELS;
	const { isDragging, brush, handlers } = useScrubbing({
		track,
		axis: view.axis,
		ticksTop: lanesHeight,
		onBrush: view.brush,
	});
	useWheelZoom({ track, ticksTop: lanesHeight, isZoomed: view.window !== null, zoomBy: view.zoomBy });
	return (
		// Its height stands before the chart does: the map above fits its view to what room there is when it starts.
		<div
			className="track"
			ref={track}
			style={{ height: fullHeight + TICKS_PIXELS }}
			data-zoomed={view.window !== null || undefined}
			data-dragging={isDragging || undefined}
			{...handlers}
		>
			<Sliders corpus={corpus} date={date} compared={compared} range={range} />
			{width > 0 && (
				<>
					<LaneChart axis={view.axis} claims={claims} width={width} lanesHeight={lanesHeight} />
					<BreakButtons axis={view.axis} width={width} height={lanesHeight} onToggle={view.toggleBreak} />
				</>
			)}
			<Overview view={view} />
			<Playheads axis={view.axis} date={date} compared={compared} />
			{brush !== null && (
				<div
					className="brush"
					style={{
						left: `${Math.min(brush.from, brush.to) * 100}%`,
						width: `${Math.abs(brush.to - brush.from) * 100}%`,
					}}
				/>
			)}
			<Announcer isDragging={isDragging} />
		</div>
	);
}

function Sliders({ corpus, date, compared, range }: Omit<TrackProps, "view">) {
	const { setDate, setCompare } = useActions();
	const { time } = useText();
	if (compared === null)
		return <DateSlider corpus={corpus} range={range} date={date} label={time.slider} onChange={setDate} />;
	return (
		<>
			<DateSlider corpus={corpus} range={range} date={date} label={time.sliderA} onChange={setDate} />
			<DateSlider corpus={corpus} range={range} date={compared} label={time.sliderB} onChange={setCompare} />
		</>
	);
}
