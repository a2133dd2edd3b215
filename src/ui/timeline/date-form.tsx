import { X } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type IsoDay, parseIsoDay } from "../../domain/day.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";

interface DateFormProps {
	readonly date: IsoDay;
	readonly range: { readonly first: IsoDay; readonly last: IsoDay };
	readonly onChoose: (date: IsoDay) => void;
	readonly onClose: () => void;
}

/**
 * A date typed, or chosen in the device's own calendar. One that is no day, or of which no text speaks, is said to be so
 * in our words: the browser's own would not be in the language of the page.
 */
export function DateForm({ date, range, onChoose, onClose }: DateFormProps) {
	const input = useRef<HTMLInputElement>(null);
	const problemId = useId();
	const [problem, setProblem] = useState("");
	const language = useApp(selectLanguage);
	const { time, control } = useText();
	useEffect(() => input.current?.focus(), []);
	const inWords = (day: IsoDay): string => formatDate(day, language, "long");
	const submit = (event: FormEvent): void => {
		event.preventDefault();
		const typed = parseIsoDay(input.current?.value ?? "");
		if (typed.ok && typed.value >= range.first && typed.value <= range.last) {
			onChoose(typed.value);
			onClose();
		} else setProblem(typed.ok ? time.outside(inWords(range.first), inWords(range.last)) : time.notADay);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key !== "Escape") return;
		event.stopPropagation();
		onClose();
	};
	return (
		<form className="popover date-form" aria-label={time.typeDate} noValidate onSubmit={submit} onKeyDown={onKeyDown}>
			<label className="field">
				{time.typeDate}
				<input
					ref={input}
					type="date"
					min={range.first}
					max={range.last}
					defaultValue={date}
					aria-invalid={problem !== ""}
					aria-describedby={problemId}
					onChange={() => setProblem("")}
				/>
			</label>
			<button type="submit" className="button">
				{time.go}
			</button>
			<button type="button" className="button icon-button" aria-label={control.close} onClick={onClose}>
				<X aria-hidden="true" />
			</button>
			<p id={problemId} className="date-problem" role="alert">
				{problem}
			</p>
		</form>
	);
}
