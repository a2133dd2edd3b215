import type { IsoDay } from "../../domain/day.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage, selectPublicationDays } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { DateField } from "../compare/date-field.tsx";
import { Fold } from "./fold.tsx";

/** With more days of publication than this they are no quick choice. */
const MOST_CHOICES = 12;

/** The second clock: not when something is said to have held, but by when it had been said. */
export function SecondClock() {
	const published = useApp(({ view }) => view.filter.published);
	const language = useApp(selectLanguage);
	const { filter: words } = useText();
	return (
		<Fold
			className="second-clock"
			heading={
				<>
					{words.publishedBy}: <b>{published === null ? words.anyDay : formatDate(published, language, "long")}</b>
				</>
			}
		>
			<PublishedBy published={published} />
		</Fold>
	);
}

function PublishedBy({ published }: { published: IsoDay | null }) {
	const days = useApp(selectPublicationDays);
	const language = useApp(selectLanguage);
	const { setFilter } = useActions();
	const { filter: words } = useText();
	return (
		<div className="second-clock-body">
			<p className="muted">{words.publishedNote}</p>
			<DateField label={words.publishedBy} value={published} onChange={(day) => setFilter({ published: day })} />
			<fieldset className="chips">
				<legend className="visually-hidden">{words.publishedDays}</legend>
				{days.length <= MOST_CHOICES &&
					days.map((day) => (
						<button
							key={day}
							type="button"
							className="chip"
							aria-pressed={published === day}
							onClick={() => setFilter({ published: day })}
						>
							{formatDate(day, language, "long")}
						</button>
					))}
				<button
					type="button"
					className="chip"
					aria-pressed={published === null}
					onClick={() => setFilter({ published: null })}
				>
					{words.allPublished}
				</button>
			</fieldset>
		</div>
	);
}
