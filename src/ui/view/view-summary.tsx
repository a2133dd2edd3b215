import type { Claim } from "../../domain/claim.ts";
import type { Comparison } from "../../domain/compare-days.ts";
import { GROUPS, type Language } from "../../domain/vocabulary.ts";
import type { Dictionary } from "../../i18n/dictionary.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectComparison, selectDate, selectLanguage, selectVisible } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";

/** The element that says in words what the map shows; the map refers to it. */
export const VIEW_SUMMARY_ID = "view-summary";
const MOST_PLACES = 5;

/** What is on the map, in words, for whom a picture says nothing. Rewritten with the view, announced only when asked. */
export function ViewSummary() {
	const date = useApp(selectDate);
	const comparison = useApp(selectComparison);
	const claims = useApp(selectVisible);
	const language = useApp(selectLanguage);
	const text = useText();
	if (date === null) return null;
	const first =
		comparison === null
			? text.view.summary(formatDate(date, language, "long"), claims.length, countPlaced(claims))
			: compared(comparison, language, text);
	return (
		<p id={VIEW_SUMMARY_ID} className="visually-hidden">
			{[first, ...details(claims, language, text)].join(" ")}
		</p>
	);
}

const countPlaced = (claims: readonly Claim[]): number => claims.filter(({ geometry }) => geometry !== null).length;

function compared({ a, b, presence }: Comparison, language: Language, { view }: Dictionary): string {
	const count = (wanted: string): number => [...presence.values()].filter((one) => one === wanted).length;
	const [dayA, dayB] = [formatDate(a, language, "long"), formatDate(b, language, "long")];
	return view.summaryCompared(dayA, dayB, count("a"), count("b"), count("both"));
}

function details(claims: readonly Claim[], language: Language, { view, vocabulary }: Dictionary): string[] {
	if (claims.length === 0) return [];
	const groups = GROUPS.flatMap((group) => {
		const count = claims.filter(({ properties }) => properties.group === group).length;
		return count === 0 ? [] : [`${vocabulary.group[group]} ${count}`];
	});
	const places = mostNamed(claims, language);
	return [view.summaryGroups(groups.join(", ")), ...(places === "" ? [] : [view.summaryPlaces(places)])];
}

/** The places named by most claims, each with their number. */
function mostNamed(claims: readonly Claim[], language: Language): string {
	const counts = new Map<string, number>();
	for (const { properties } of claims) {
		for (const { name } of properties.places) counts.set(name[language], (counts.get(name[language]) ?? 0) + 1);
	}
	return [...counts]
		.sort(([, one], [, other]) => other - one)
		.slice(0, MOST_PLACES)
		.map(([name, count]) => `${name} ${count}`)
		.join(", ");
}
