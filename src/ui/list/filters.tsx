import { useMemo, useState } from "react";
import type { Claim } from "../../domain/claim.ts";
import { isFiltering } from "../../domain/claim-filter.ts";
import { parseIsoDay } from "../../domain/day.ts";
import { ACTORS, GROUPS, SIDES, STATUSES } from "../../domain/vocabulary.ts";
import { selectClaimsOfDay, selectFilter, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { ToggleChips } from "./toggle-chips.tsx";

/** The reader's filters. Counts are those of the day without any filter. */
export function Filters() {
	const filter = useApp(selectFilter);
	const claims = useApp(selectClaimsOfDay);
	const { setFilter, clearFilter } = useActions();
	const { filter: words, vocabulary } = useText();
	const hasMore = isFiltering({ ...filter, groups: null });
	const [isOpen, setOpen] = useState(hasMore);
	return (
		<div className="filters">
			<ToggleChips
				legend={words.groups}
				options={GROUPS.map((group) => ({ value: group, label: vocabulary.group[group] }))}
				chosen={filter.groups}
				counts={countBy(claims, ({ properties }) => properties.group)}
				onChange={(groups) => setFilter({ groups })}
				isLegendHidden
			/>
			<PlaceFilter />
			<details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary>{words.more}</summary>
				<MoreFilters claims={claims} />
			</details>
			{isFiltering(filter) && (
				<button type="button" className="button" onClick={clearFilter}>
					{words.clear}
				</button>
			)}
		</div>
	);
}

function MoreFilters({ claims }: { claims: readonly Claim[] }) {
	const filter = useApp(selectFilter);
	const corpus = useApp((state) => state.corpus);
	const { setFilter } = useActions();
	const { filter: words, vocabulary } = useText();
	const documents = useMemo(() => [...(corpus?.documents.values() ?? [])], [corpus]);
	return (
		<div className="filters-more">
			<label className="field">
				{words.search}
				<input
					type="search"
					value={filter.q}
					maxLength={200}
					onChange={({ currentTarget }) => setFilter({ q: currentTarget.value })}
				/>
			</label>
			<ToggleChips
				legend={words.actors}
				options={ACTORS.map((actor) => ({ value: actor, label: vocabulary.actor[actor] }))}
				chosen={filter.actors}
				counts={countBy(claims, ({ properties }) => properties.actor)}
				onChange={(actors) => setFilter({ actors })}
			/>
			<ToggleChips
				legend={words.claimants}
				options={SIDES.map((side) => ({ value: side, label: vocabulary.side[side] }))}
				chosen={filter.claimants}
				counts={countBy(claims, ({ properties }) => properties.claimant.side)}
				onChange={(claimants) => setFilter({ claimants })}
			/>
			<ToggleChips
				legend={words.status}
				options={STATUSES.map((status) => ({ value: status, label: vocabulary.status[status] }))}
				chosen={filter.status}
				counts={countBy(claims, ({ properties }) => properties.status)}
				onChange={(status) => setFilter({ status })}
			/>
			<ToggleChips
				legend={words.sources}
				options={documents.map(({ id, outlet }) => ({ value: id as string, label: outlet }))}
				chosen={filter.docs}
				counts={countBy(claims, ({ properties }) => properties.document as string)}
				onChange={(docs) => setFilter({ docs })}
			/>
			<PublishedBy />
		</div>
	);
}

function PublishedBy() {
	const published = useApp(({ view }) => view.filter.published);
	const { setFilter } = useActions();
	const { filter: words } = useText();
	return (
		<label className="field">
			{words.publishedBy}
			<input
				type="date"
				value={published ?? ""}
				onChange={({ currentTarget }) => {
					const parsed = parseIsoDay(currentTarget.value);
					setFilter({ published: parsed.ok ? parsed.value : null });
				}}
			/>
		</label>
	);
}

/** Said where a filter by place is on: it is set from a place's own panel. */
function PlaceFilter() {
	const corpus = useApp((state) => state.corpus);
	const places = useApp(({ view }) => view.filter.places);
	const language = useApp(selectLanguage);
	const { filter: words } = useText();
	if (places === null) return null;
	const names = [...(corpus?.places.values() ?? [])]
		.filter(({ id }) => places.includes(id))
		.map(({ properties }) => properties.name[language]);
	return <p className="muted">{words.places(names.join(", "))}</p>;
}

function countBy<Word extends string>(
	claims: readonly Claim[],
	wordOf: (claim: Claim) => Word,
): ReadonlyMap<Word, number> {
	const counts = new Map<Word, number>();
	for (const claim of claims) counts.set(wordOf(claim), (counts.get(wordOf(claim)) ?? 0) + 1);
	return counts;
}
