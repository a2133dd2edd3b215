import type { Claim } from "../../domain/claim.ts";
import { selectClaim, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { headingOf, type RegionGroup } from "../claim-placement.ts";
import { KindIcon } from "../kind-icon.tsx";
import { PresenceTag } from "../presence-tag.tsx";
import { usePlacement } from "../use-placement.ts";

/** More headlines at the edge than these would be a second list beside the list. */
const MOST_CHIPS = 12;

/** At the map's edge, over no place: the claims of which a text names a region only. */
export function RegionRail() {
	const regions = usePlacement().regions;
	if (regions.length === 0) return null;
	return (
		<div className="rail">
			{regions.map((region) => (
				<RailRegion key={region.key} region={region} />
			))}
		</div>
	);
}

function RailRegion({ region }: { region: RegionGroup }) {
	const text = useText();
	const { place, note } = headingOf(region, useApp(selectLanguage), text);
	const rest = region.claims.length - MOST_CHIPS;
	return (
		<section className="rail-region">
			<h2>
				{place}, <span className="rail-note">{note}</span>
			</h2>
			<ul>
				{region.claims.slice(0, MOST_CHIPS).map((claim) => (
					<RailChip key={claim.id} claim={claim} />
				))}
				{rest > 0 && <li className="rail-rest">{text.view.more(rest)}</li>}
			</ul>
		</section>
	);
}

function RailChip({ claim }: { claim: Claim }) {
	const language = useApp(selectLanguage);
	const isSelected = useApp((state) => selectClaim(state)?.id === claim.id);
	const isHovered = useApp(({ hovered }) => hovered === claim.id);
	const { openClaim, setHovered } = useActions();
	const { headline, actor } = claim.properties;
	return (
		<li>
			<button
				type="button"
				className="rail-chip"
				data-actor={actor}
				data-hovered={isHovered || undefined}
				aria-current={isSelected || undefined}
				onClick={() => openClaim(claim.id)}
				onPointerEnter={() => setHovered(claim.id)}
				onPointerLeave={() => setHovered(null)}
			>
				<KindIcon claim={claim} />
				<span>
					<PresenceTag claim={claim} /> {headline[language]}
				</span>
			</button>
		</li>
	);
}
