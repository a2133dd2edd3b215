import { nearestShown } from "../../domain/steps.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectDate, selectFiltered, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";

/** Buttons to the nearest days that have claims. */
export function NearestDays() {
	const date = useApp(selectDate);
	const claims = useApp(selectFiltered);
	const language = useApp(selectLanguage);
	const { setDate } = useActions();
	const { time } = useText();
	if (date === null) return null;
	const { before, after } = nearestShown(claims, date);
	return (
		<span className="nearest-days">
			{[before, after]
				.filter((day) => day !== null)
				.map((day) => (
					<button key={day} type="button" className="button" onClick={() => setDate(day)}>
						{time.goTo(formatDate(day, language, "long"))}
					</button>
				))}
		</span>
	);
}
