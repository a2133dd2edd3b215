import { SlidersHorizontal } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import type { Corpus } from "../../store/corpus.ts";
import { selectDate } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { DateLine } from "./date-line.tsx";
import { StepButtons } from "./step-buttons.tsx";
import { TimelineTools } from "./timeline-tools.tsx";
import { Track } from "./track.tsx";
import { type AxisView, useAxisView } from "./use-axis-view.ts";
import { usePlayback } from "./use-playback.ts";

/** The date in words, its controls, and the track with sliders, bars and playheads. */
export function Timeline({ corpus }: { corpus: Corpus }) {
	const date = useApp(selectDate);
	const compared = useApp(({ view }) => view.compare);
	const { time } = useText();
	const view = useAxisView(corpus.axis, date, compared);
	usePlayback(view.whole);
	const { range } = corpus.index;
	if (date === null || range === null) return null;
	return (
		// The keys are those of the controls in it: the section itself takes no focus.
		<section className="timeline" aria-label={time.timeline} onKeyDown={(event) => zoomByKey(event, view)}>
			<div className="timeline-bar">
				<DateLine range={range} />
				<Controls view={view} />
			</div>
			<Track corpus={corpus} view={view} date={date} compared={compared} range={range} />
		</section>
	);
}

/** Beside the steps where there is room; on a phone behind a button, since the map needs the room more. */
function Controls({ view }: { view: AxisView }) {
	const isWide = useApp(({ environment }) => environment.isWide);
	const [isOpen, setOpen] = useState(false);
	const { time } = useText();
	return (
		<>
			<div className="timeline-controls">
				{isWide && <TimelineTools view={view} />}
				<StepButtons />
				{!isWide && (
					<button
						type="button"
						className="button icon-button"
						aria-label={time.tools}
						aria-expanded={isOpen}
						onClick={() => setOpen(!isOpen)}
					>
						<SlidersHorizontal aria-hidden="true" />
					</button>
				)}
			</div>
			{!isWide && isOpen && <TimelineTools view={view} />}
		</>
	);
}

const KEY_FACTORS: Readonly<Record<string, number>> = { "+": 0.5, "=": 0.5, "-": 2 };

/** Plus, minus and 0 zoom, wherever in the timeline the focus is, but not where something is typed. */
function zoomByKey(event: KeyboardEvent<HTMLElement>, view: AxisView): void {
	if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
	const factor = KEY_FACTORS[event.key];
	if (factor !== undefined) view.zoomAtPlayhead(factor);
	else if (event.key === "0") view.showWhole();
	else return;
	event.preventDefault();
}

const isTyping = (target: EventTarget): boolean =>
	target instanceof Element && target.closest("input:not([type=range]), select, textarea") !== null;
