import type { Claim } from "../../domain/claim.ts";
import type { IsoDay } from "../../domain/day.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectDate, selectFiltered, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";

/** The last day before and the first day after a day on which any claim is shown. */
function nearestDays(claims: readonly Claim[], day: IsoDay): readonly IsoDay[] {
	const ends = claims.map(({ properties }) => properties.shown.until).filter((end) => end < day);
	const starts = claims.map(({ properties }) => properties.shown.from).filter((start) => start > day);
	const before = ends.sort().at(-1);
	const after = starts.sort()[0];
	return [before, after].filter((found) => found !== undefined);
}

/** Buttons to the nearest days that have claims. */
export function NearestDays() {
	const date = useApp(selectDate);
	const claims = useApp(selectFiltered);
	const language = useApp(selectLanguage);
	const { setDate } = useActions();
	const { time } = useText();
	if (date === null) return null;
	return (
		<span className="nearest-days">
			{nearestDays(claims, date).map((day) => (
				<button key={day} type="button" className="button" onClick={() => setDate(day)}>
					{time.goTo(formatDate(day, language, "long"))}
				</button>
			))}
		</span>
	);
}
