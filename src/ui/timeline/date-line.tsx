import { CalendarDays } from "lucide-react";
import { useCallback, useRef, useState } from "react";
import { isFiltering } from "../../domain/claim-filter.ts";
import type { IsoDay } from "../../domain/day.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectFilter, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { DateForm } from "./date-form.tsx";
import { NearestDays } from "./nearest-days.tsx";
import { useFrame } from "./use-frame.ts";

interface DateLineProps {
	readonly range: { readonly first: IsoDay; readonly last: IsoDay };
}

/** The date, or the two compared dates, and the count of the picture on screen; each date opens the way to type another. */
export function DateLine({ range }: DateLineProps) {
	const { date, compared, claims } = useFrame();
	const isWide = useApp(({ environment }) => environment.isWide);
	const { setDate, setCompare } = useActions();
	const { time } = useText();
	if (date === null) return null;
	const placed = claims.filter(({ geometry }) => geometry !== null).length;
	const count = compared === null ? (isWide ? time.count : time.shortCount) : time.countCompared;
	return (
		<div className="date-line">
			<div className="dates">
				<DateButton
					date={date}
					range={range}
					style={isWide && compared === null ? "full" : "long"}
					onChange={setDate}
				/>
				{compared !== null && (
					<>
						{" "}
						<span className="compared-with">{time.comparedWith}</span>{" "}
						<DateButton date={compared} range={range} style="long" onChange={setCompare} />
					</>
				)}
			</div>
			{claims.length > 0 ? <span className="date-count">{count(claims.length, placed)}</span> : <NothingShown />}
		</div>
	);
}

function NothingShown() {
	const isFiltered = useApp((state) => isFiltering(selectFilter(state)));
	const { time } = useText();
	return (
		<span className="date-count">
			{isFiltered ? time.hidden : time.noTexts} <NearestDays />
		</span>
	);
}

interface DateButtonProps extends DateLineProps {
	readonly date: IsoDay;
	readonly style: "full" | "long";
	readonly onChange: (date: IsoDay) => void;
}

function DateButton({ date, style, range, onChange }: DateButtonProps) {
	const [isOpen, setOpen] = useState(false);
	const button = useRef<HTMLButtonElement>(null);
	const language = useApp(selectLanguage);
	const { setPlaying } = useActions();
	const { time } = useText();
	const close = useCallback(() => {
		setOpen(false);
		button.current?.focus();
	}, []);
	const toggle = (): void => {
		setPlaying(false);
		setOpen(!isOpen);
	};
	return (
		<>
			<button
				ref={button}
				type="button"
				className="date-button"
				aria-expanded={isOpen}
				title={time.typeDate}
				onClick={toggle}
			>
				<time className="date" dateTime={date}>
					{formatDate(date, language, style)}
				</time>
				<CalendarDays aria-hidden="true" />
			</button>
			{isOpen && <DateForm date={date} range={range} onChoose={onChange} onClose={close} />}
		</>
	);
}
