import { ChevronLeft, ChevronRight } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { fromDayNumber, type IsoDay, toDayNumber } from "../../domain/day.ts";
import { beginnings } from "../../domain/steps.ts";
import type { AxisSegment } from "../../domain/timeline-axis.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { LOCALES } from "../../i18n/plural.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectFiltered, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";

/** The date on a slider over the stretch of days it lies in, with the other stretches beside it. */
export function StretchSlider({ corpus, date }: { corpus: Corpus; date: IsoDay }) {
	const { stepDate } = useActions();
	const { time } = useText();
	const claims = useApp(selectFiltered);
	const days = useMemo(() => beginnings(claims), [claims]);
	const { segments } = corpus.axis;
	const present = segments.find(({ last }) => date <= last) ?? segments.at(-1);
	if (present === undefined) return null;
	return (
		<>
			<div className="stretch-row">
				<button
					type="button"
					className="button icon-button"
					aria-label={time.previous.claim}
					onClick={() => stepDate(-1, "claim")}
				>
					<ChevronLeft aria-hidden="true" />
				</button>
				<DayRange segment={present} date={date} days={days} />
				<button
					type="button"
					className="button icon-button"
					aria-label={time.next.claim}
					onClick={() => stepDate(1, "claim")}
				>
					<ChevronRight aria-hidden="true" />
				</button>
			</div>
			<Stretches segments={segments} present={present} days={days} />
		</>
	);
}

interface DayRangeProps {
	readonly segment: AxisSegment;
	readonly date: IsoDay;
	/** On which a claim begins. */
	readonly days: readonly IsoDay[];
}

function DayRange({ segment: { first, last }, date, days }: DayRangeProps) {
	const { setDate } = useActions();
	const language = useApp(selectLanguage);
	const { time } = useText();
	const [from, until] = [toDayNumber(first), toDayNumber(last)];
	const within = days.filter((day) => day >= first && day <= last);
	return (
		<div className="day-range">
			<div className="day-ticks" aria-hidden="true">
				{within.map((day) => (
					<span key={day} style={{ left: `${((toDayNumber(day) - from) / Math.max(1, until - from)) * 100}%` }} />
				))}
			</div>
			<input
				type="range"
				aria-label={time.slider}
				aria-valuetext={formatDate(date, language, "full")}
				min={from}
				max={until}
				step={1}
				value={toDayNumber(date)}
				onChange={({ currentTarget }) => setDate(fromDayNumber(Number(currentTarget.value)))}
			/>
		</div>
	);
}

interface StretchesProps {
	readonly segments: readonly AxisSegment[];
	readonly present: AxisSegment;
	readonly days: readonly IsoDay[];
}

/** The stretches in which something is said, by their months; pressing one goes to its first day with a claim. */
function Stretches({ segments, present, days }: StretchesProps) {
	const { setDate } = useActions();
	const language = useApp(selectLanguage);
	const { embed } = useText();
	const row = useRef<HTMLFieldSetElement>(null);
	useEffect(() => showPressed(row.current, present.first), [present.first]);
	const open = segments.filter(({ kind }) => kind === "open");
	if (open.length < 2) return null;
	return (
		<fieldset className="stretches" ref={row}>
			<legend className="visually-hidden">{embed.stretches}</legend>
			{open.map((segment) => {
				const { first, last } = segment;
				const start = days.find((day) => day >= first && day <= last) ?? first;
				return (
					<button
						key={first}
						type="button"
						className="button stretch-button"
						data-stretch={first}
						aria-pressed={segment === present}
						onClick={() => setDate(start)}
					>
						{monthsOf(segment, LOCALES[language])}
					</button>
				);
			})}
		</fieldset>
	);
}

/** Brings the present stretch into sight within its row; the page itself stays where it is. */
function showPressed(row: HTMLElement | null, first: IsoDay): void {
	const button = row?.querySelector<HTMLElement>(`[data-stretch="${first}"]`);
	if (row === null || button == null) return;
	row.scrollTo({ left: button.offsetLeft - (row.clientWidth - button.offsetWidth) / 2 });
}

/** "Sept 2022", "Feb – Mar 2022": the year without the word that Ukrainian dates put after it. */
function monthsOf({ first, last }: AxisSegment, locale: string): string {
	const month = (day: IsoDay): string =>
		new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" }).format(new Date(day));
	const [from, until] = [first.slice(0, 7), last.slice(0, 7)];
	if (from === until) return `${month(last)} ${last.slice(0, 4)}`;
	const year = from.slice(0, 4) === until.slice(0, 4) ? "" : ` ${from.slice(0, 4)}`;
	return `${month(first)}${year} – ${month(last)} ${until.slice(0, 4)}`;
}
