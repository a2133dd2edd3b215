import type { ReactNode } from "react";
import type { Claim } from "../../domain/claim.ts";
import { selectClaimsOfDay, selectLanguage, selectVisible } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { headingOf, type RegionGroup } from "../claim-placement.ts";
import { NearestDays } from "../timeline/nearest-days.tsx";
import { usePlacement } from "../use-placement.ts";
import { ClaimEntry } from "./claim-entry.tsx";
import { Filters } from "./filters.tsx";

/** All claims of the day, placed or not, by where they stand. */
export function ClaimList() {
	const claims = useApp(selectVisible);
	const { list } = useText();
	const { placed, regions, undrawn, elsewhere } = usePlacement();
	return (
		<section className="claim-list" aria-labelledby="claim-list-heading">
			<h2 id="claim-list-heading" tabIndex={-1}>
				{list.heading(claims.length)}
			</h2>
			<Filters />
			{claims.length === 0 && <NoClaims />}
			<EntryGroup heading={list.placed} claims={placed} />
			{regions.map((region) => (
				<RegionEntries key={region.key} region={region} />
			))}
			<EntryGroup heading={list.undrawn} claims={undrawn} />
			{elsewhere.length > 0 && (
				<details className="claim-group">
					<summary>
						<GroupHeading>{list.elsewhere}</GroupHeading> <span className="count">{elsewhere.length}</span>
					</summary>
					<Entries claims={elsewhere} />
				</details>
			)}
		</section>
	);
}

const GroupHeading = ({ children }: { children: ReactNode }) => <h3 className="group-heading">{children}</h3>;

function Entries({ claims }: { claims: readonly Claim[] }) {
	return (
		<ul className="claim-entries">
			{claims.map((claim) => (
				<ClaimEntry key={claim.id} claim={claim} />
			))}
		</ul>
	);
}

function EntryGroup({ heading, claims }: { heading: string; claims: readonly Claim[] }) {
	if (claims.length === 0) return null;
	return (
		<section className="claim-group">
			<div className="group-line">
				<GroupHeading>{heading}</GroupHeading> <span className="count">{claims.length}</span>
			</div>
			<Entries claims={claims} />
		</section>
	);
}

function RegionEntries({ region }: { region: RegionGroup }) {
	const { place, note } = headingOf(region, useApp(selectLanguage), useText());
	return <EntryGroup heading={`${place}, ${note}`} claims={region.claims} />;
}

/** Why the list is empty: the filters, or no text speaks of the day. */
function NoClaims() {
	const hidden = useApp(selectClaimsOfDay).length;
	const { clearFilter } = useActions();
	const { list, filter, time } = useText();
	if (hidden === 0) {
		return (
			<div className="empty">
				<p>{time.noTexts}</p>
				<NearestDays />
			</div>
		);
	}
	return (
		<div className="empty">
			<p>{list.hiddenByFilter(hidden)}</p>
			<button type="button" className="button" onClick={clearFilter}>
				{filter.clear}
			</button>
		</div>
	);
}
