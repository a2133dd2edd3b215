import type { IsoDay } from "../../domain/day.ts";
import { FACETS } from "../../domain/facet-columns.ts";
import { formatDate } from "../../i18n/format-date.ts";
import type { Corpus } from "../../store/corpus.ts";
import { selectClaimsOfDay, selectFilter, selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { facetLabel, facetWord } from "../filters/facet-words.ts";
import { useFrame } from "../timeline/use-frame.ts";
import { daysInWords } from "../view/days-in-words.ts";

/** Of the filters in use, and of the words of each. */
const MOST_NAMED = 3;

interface EmbedDateLineProps {
	readonly corpus: Corpus;
	readonly onList: () => void;
}

/** The date, or the two compared dates, and the count of the picture on screen, which may be a frame behind the slider. */
export function EmbedDateLine({ corpus, onList }: EmbedDateLineProps) {
	const { date, compared, claims } = useFrame();
	const { embed } = useText();
	if (date === null) return null;
	const placed = claims.filter(({ geometry }) => geometry !== null).length;
	return (
		<div className="embed-date">
			<Days date={date} compared={compared} />
			{claims.length === 0 ? (
				<NothingShown />
			) : (
				<button type="button" className="button" onClick={onList}>
					{embed.list(claims.length, placed)}
				</button>
			)}
			<FiltersInUse corpus={corpus} />
		</div>
	);
}

function Days({ date, compared }: { date: IsoDay; compared: IsoDay | null }) {
	const language = useApp(selectLanguage);
	const words = useText();
	if (compared !== null) return <span className="date">{daysInWords({ date, compared }, language, words)}</span>;
	return (
		<time className="date" dateTime={date}>
			{formatDate(date, language, "long")}
		</time>
	);
}

/** Nearly every embed is frozen, which is a filter too; it is to blame only where it hides something. */
function NothingShown() {
	const isHidden = useApp((state) => selectClaimsOfDay(state).length > 0);
	const { time } = useText();
	return <span className="muted">{isHidden ? time.hidden : time.noTexts}</span>;
}

/** What the article leaves out, in a few words; by when it was published stands in the foot. */
function FiltersInUse({ corpus }: { corpus: Corpus }) {
	const filter = useApp(selectFilter);
	const linger = useApp(({ view }) => view.linger);
	const language = useApp(selectLanguage);
	const text = useText();
	const first = (all: readonly string[]): readonly string[] =>
		all.length <= MOST_NAMED ? all : [...all.slice(0, MOST_NAMED), text.embed.moreFilters(all.length - MOST_NAMED)];
	const labels = FACETS.flatMap((facet) => {
		const words = filter[facet]?.map((word) => facetWord(facet, word, { corpus, text, language }));
		if (words === undefined) return [];
		return [`${facetLabel(facet, text)}: ${first(words).join(", ") || text.filter.none}`];
	});
	if (filter.q !== "") labels.push(`${text.filter.search}: ${filter.q}`);
	if (linger > 0) labels.push(text.filter.keptFor(linger));
	if (labels.length === 0) return null;
	return (
		<p className="embed-filters muted">
			{text.filter.active}: {first(labels).join(" · ")}
		</p>
	);
}
