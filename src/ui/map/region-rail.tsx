import { useMemo } from "react";
import type { Claim } from "../../domain/claim.ts";
import { selectClaim, selectLanguage, selectVisible } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { groupByPlacement } from "../claim-placement.ts";
import { KindIcon } from "../kind-icon.tsx";

/** At the map's edge, over no place: the claims of which a text names a region only. */
export function RegionRail() {
	const claims = useApp(selectVisible);
	const language = useApp(selectLanguage);
	const { rail } = useText();
	const { regions } = useMemo(() => groupByPlacement(claims), [claims]);
	if (regions.length === 0) return null;
	return (
		<div className="rail">
			{regions.map(({ place, claims: ofRegion }) => (
				<section key={place.id} className="rail-region">
					<h2>
						{place.name[language]}, <span className="rail-note">{rail.note}</span>
					</h2>
					<ul>
						{ofRegion.map((claim) => (
							<RailChip key={claim.id} claim={claim} />
						))}
					</ul>
				</section>
			))}
		</div>
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
				<span>{headline[language]}</span>
			</button>
		</li>
	);
}
