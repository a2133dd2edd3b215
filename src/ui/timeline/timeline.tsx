import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import type { IsoDay } from "../../domain/day.ts";
import { toAxisPosition } from "../../domain/timeline-axis.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectDate, selectFiltered, selectLanguage, selectVisible } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { useElementWidth } from "../use-element-width.ts";
import { DateSlider } from "./date-slider.tsx";
import { LaneChart, TICKS_PIXELS } from "./lane-chart.tsx";
import { NearestDays } from "./nearest-days.tsx";
import { usePlayback } from "./use-playback.ts";
import { useScrubbing } from "./use-scrubbing.ts";

/** Height of the bars' field in CSS pixels, beside the panel and on a phone. */
const LANES_PIXELS = { wide: 140, narrow: 54 } as const;

/** The date in words, its controls, and the track with slider, bars and playhead. */
export function Timeline({ corpus }: { corpus: Corpus }) {
	const date = useApp(selectDate);
	const { time } = useText();
	usePlayback(corpus.axis);
	const { range } = corpus.index;
	if (date === null || range === null) return null;
	return (
		<section className="timeline" aria-label={time.timeline}>
			<div className="timeline-bar">
				<DateLine date={date} />
				<Controls />
			</div>
			<Track corpus={corpus} date={date} first={range.first} last={range.last} />
		</section>
	);
}

/** The date and the count of the picture on screen, which may be a frame behind the slider. */
function DateLine({ date }: { date: IsoDay }) {
	const printed = useApp(({ frameDate, mapStatus, view }) =>
		mapStatus === "live" && view.page === null ? (frameDate ?? date) : date,
	);
	const language = useApp(selectLanguage);
	const claims = useApp(selectVisible);
	const isWide = useApp(({ environment }) => environment.isWide);
	const { time } = useText();
	const placed = claims.filter(({ geometry }) => geometry !== null).length;
	return (
		<div className="date-line">
			<time className="date" dateTime={printed}>
				{formatDate(printed, language, isWide ? "full" : "long")}
			</time>
			{claims.length > 0 ? (
				<span className="date-count">{(isWide ? time.count : time.shortCount)(claims.length, placed)}</span>
			) : (
				<span className="date-count">
					{time.noTexts} <NearestDays />
				</span>
			)}
		</div>
	);
}

function Controls() {
	const isPlaying = useApp((state) => state.isPlaying);
	const { stepDate, setPlaying } = useActions();
	const { time } = useText();
	return (
		<div className="timeline-controls">
			<button type="button" className="button icon-button" aria-label={time.previousClaim} onClick={() => stepDate(-1)}>
				<ChevronLeft aria-hidden="true" />
			</button>
			<button
				type="button"
				className="button play-button"
				aria-label={isPlaying ? time.pause : time.play}
				onClick={() => setPlaying(!isPlaying)}
			>
				{isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
			</button>
			<button type="button" className="button icon-button" aria-label={time.nextClaim} onClick={() => stepDate(1)}>
				<ChevronRight aria-hidden="true" />
			</button>
		</div>
	);
}

interface TrackProps {
	readonly corpus: Corpus;
	readonly date: IsoDay;
	readonly first: IsoDay;
	readonly last: IsoDay;
}

function Track({ corpus, date, first, last }: TrackProps) {
	const [track, width] = useElementWidth<HTMLDivElement>();
	const claims = useApp(selectFiltered);
	const isWide = useApp(({ environment }) => environment.isWide);
	const scrubbing = useScrubbing(corpus.axis);
	const lanesHeight = LANES_PIXELS[isWide ? "wide" : "narrow"];
	return (
		// Its height stands before the chart does: the map above fits its view to what room there is when it starts.
		<div className="track" ref={track} style={{ height: lanesHeight + TICKS_PIXELS }} {...scrubbing}>
			<DateSlider date={date} first={first} last={last} />
			{width > 0 && <LaneChart axis={corpus.axis} claims={claims} width={width} lanesHeight={lanesHeight} />}
			<div className="playhead" style={{ left: `${toAxisPosition(corpus.axis, date) * 100}%` }} aria-hidden="true" />
		</div>
	);
}
