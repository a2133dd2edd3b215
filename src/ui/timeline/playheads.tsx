import type { IsoDay } from "../../domain/day.ts";
import { type TimelineAxis, toAxisPosition } from "../../domain/timeline-axis.ts";
import { useText } from "../app-context.tsx";

interface PlayheadsProps {
	readonly axis: TimelineAxis;
	readonly date: IsoDay;
	readonly compared: IsoDay | null;
}

/** A line at the date, or two with their letters at compared dates. One that the window leaves out is not drawn. */
export function Playheads({ axis, date, compared }: PlayheadsProps) {
	const { time } = useText();
	if (compared === null) return <Playhead axis={axis} day={date} letter={null} />;
	return (
		<>
			<Playhead axis={axis} day={date} letter={time.letters.a} />
			<Playhead axis={axis} day={compared} letter={time.letters.b} />
		</>
	);
}

function Playhead({ axis, day, letter }: { axis: TimelineAxis; day: IsoDay; letter: string | null }) {
	const position = toAxisPosition(axis, day);
	if (position < 0 || position > 1) return null;
	return (
		<div
			className="playhead"
			style={{ left: `${position * 100}%` }}
			data-letter={letter ?? undefined}
			aria-hidden="true"
		/>
	);
}
