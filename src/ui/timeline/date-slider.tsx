import type { KeyboardEvent } from "react";
import { fromDayNumber, type IsoDay, toDayNumber } from "../../domain/day.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";

/**
 * The date as a native range in days. Arrow keys move a day, Home and End to the ends; the page keys go to the next or
 * previous day on which a claim begins. Its own thumb is hidden: the playhead lies on the collapsed axis.
 */
export function DateSlider({ date, first, last }: { date: IsoDay; first: IsoDay; last: IsoDay }) {
	const { setDate, stepDate, setPlaying } = useActions();
	const language = useApp(selectLanguage);
	const { time } = useText();
	const onKeyDown = (event: KeyboardEvent): void => {
		setPlaying(false);
		if (event.key !== "PageUp" && event.key !== "PageDown") return;
		event.preventDefault();
		stepDate(event.key === "PageUp" ? 1 : -1);
	};
	return (
		<input
			type="range"
			className="date-slider"
			aria-label={time.slider}
			aria-valuetext={formatDate(date, language, "full")}
			min={toDayNumber(first)}
			max={toDayNumber(last)}
			step={1}
			value={toDayNumber(date)}
			onChange={({ currentTarget }) => setDate(fromDayNumber(Number(currentTarget.value)))}
			onKeyDown={onKeyDown}
		/>
	);
}
