import { type KeyboardEvent, useMemo } from "react";
import type { Claim } from "../../domain/claim.ts";
import { visibleClaims } from "../../domain/claim-index.ts";
import { fromDayNumber, type IsoDay, toDayNumber } from "../../domain/day.ts";
import { type StepUnit, stepFrom } from "../../domain/steps.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectFilter, selectFiltered, selectLanguage, selectVisible } from "../../store/selectors.ts";
import { useActions, useApp, useAppStore, useText } from "../app-context.tsx";

interface DateSliderProps {
	readonly corpus: Corpus;
	readonly range: { readonly first: IsoDay; readonly last: IsoDay };
	readonly date: IsoDay;
	readonly label: string;
	readonly onChange: (date: IsoDay) => void;
}

/** Keys that the timeline answers wherever in it the focus is. */
const ZOOM_SHORTCUTS = "Plus - 0";

/**
 * A date as a native range in days. Arrow keys move a day, Home and End to the ends; the page keys go to the next or
 * previous day on which a claim begins, with Shift to the next change of what is shown. Its own thumb is hidden: the
 * playhead lies on the collapsed axis.
 */
export function DateSlider({ corpus, range, date, label, onChange }: DateSliderProps) {
	const { setPlaying } = useActions();
	const store = useAppStore();
	const language = useApp(selectLanguage);
	const { time } = useText();
	const claims = useClaimsOf(corpus, date);
	const placed = claims.filter(({ geometry }) => geometry !== null).length;
	const onKeyDown = (event: KeyboardEvent): void => {
		setPlaying(false);
		if (event.key !== "PageUp" && event.key !== "PageDown") return;
		event.preventDefault();
		const unit: StepUnit = event.shiftKey ? "change" : "claim";
		const direction = event.key === "PageUp" ? 1 : -1;
		const next = stepFrom(date, { direction, unit, claims: selectFiltered(store.getState()), range });
		if (next !== null) onChange(next);
	};
	return (
		<input
			type="range"
			className="date-slider"
			aria-label={label}
			aria-valuetext={time.value(formatDate(date, language, "full"), claims.length, placed)}
			aria-keyshortcuts={ZOOM_SHORTCUTS}
			min={toDayNumber(range.first)}
			max={toDayNumber(range.last)}
			step={1}
			value={toDayNumber(date)}
			onChange={({ currentTarget }) => onChange(fromDayNumber(Number(currentTarget.value)))}
			onKeyDown={onKeyDown}
		/>
	);
}

/** The claims of the slider's own day: when two days are compared, each slider speaks of its own. */
function useClaimsOf({ index }: Corpus, date: IsoDay): readonly Claim[] {
	const filter = useApp(selectFilter);
	const linger = useApp(({ view }) => view.linger);
	const isComparing = useApp(({ view }) => view.compare !== null);
	const visible = useApp(selectVisible);
	return useMemo(
		() => (isComparing ? visibleClaims(index, filter, date, linger) : visible),
		[isComparing, visible, index, filter, date, linger],
	);
}
