import { useMemo } from "react";
import type { Claim } from "../../domain/claim.ts";
import type { Comparison, Presence } from "../../domain/compare-days.ts";
import type { Language } from "../../domain/vocabulary.ts";
import type { Dictionary } from "../../i18n/dictionary.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectComparison, selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { headingOf, type PlacedGroups } from "../claim-placement.ts";
import { usePlacement } from "../use-placement.ts";
import type { ListSection } from "./list-rows.ts";

/** The visible claims by where they stand; while two dates are compared, by on which of them they are. */
export function useListSections(): readonly ListSection[] {
	const groups = usePlacement();
	const comparison = useApp(selectComparison);
	const language = useApp(selectLanguage);
	const text = useText();
	return useMemo(
		() => (comparison === null ? byPlacement(groups, language, text) : byPresence(comparison, language, text)),
		[groups, comparison, language, text],
	);
}

function byPlacement({ placed, regions, undrawn, elsewhere }: PlacedGroups, language: Language, text: Dictionary) {
	const { list } = text;
	return [
		{ key: "placed", heading: list.placed, claims: placed },
		...regions.map((region): ListSection => {
			const { place, note } = headingOf(region, language, text);
			return { key: `region ${region.key}`, heading: `${place}, ${note}`, claims: region.claims };
		}),
		{ key: "undrawn", heading: list.undrawn, claims: undrawn },
		{ key: "elsewhere", heading: list.elsewhere, claims: elsewhere },
	];
}

function byPresence({ a, b, claims, presence }: Comparison, language: Language, { compare }: Dictionary) {
	const on = (wanted: Presence): Claim[] => claims.filter(({ id }) => presence.get(id) === wanted);
	return [
		{ key: "a", heading: compare.onlyOn.a(formatDate(a, language, "long")), claims: on("a") },
		{ key: "b", heading: compare.onlyOn.b(formatDate(b, language, "long")), claims: on("b") },
		{ key: "both", heading: compare.onBoth, claims: on("both") },
	];
}
