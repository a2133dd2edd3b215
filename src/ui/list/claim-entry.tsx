import { memo } from "react";
import type { Claim } from "../../domain/claim.ts";
import { selectClaim, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { KindIcon } from "../kind-icon.tsx";

/** One claim of the list: a button that opens it. Hovering and focusing light its mark on the map. */
export const ClaimEntry = memo(function ClaimEntry({ claim }: { claim: Claim }) {
	const { openClaim, setHovered } = useActions();
	const language = useApp(selectLanguage);
	const isHovered = useApp(({ hovered }) => hovered === claim.id);
	const isSelected = useApp((state) => selectClaim(state)?.id === claim.id);
	const { vocabulary, list } = useText();
	const { headline, claimant, outlet, modality, status, actor } = claim.properties;
	const name = (language === "uk" ? claimant.nameUk : null) ?? claimant.name;
	return (
		<li>
			<button
				type="button"
				className="claim-entry"
				data-claim-entry={claim.id}
				data-actor={actor}
				data-status={status}
				data-hovered={isHovered || undefined}
				aria-current={isSelected || undefined}
				onClick={() => openClaim(claim.id)}
				onPointerEnter={() => setHovered(claim.id)}
				onPointerLeave={() => setHovered(null)}
				onFocus={() => setHovered(claim.id)}
				onBlur={() => setHovered(null)}
			>
				<KindIcon claim={claim} />
				<span className="claim-entry-headline">{headline[language]}</span>
				<span className="claim-entry-source">
					{name} <span className="muted">{list.via}</span> {outlet}
				</span>
				<span className="claim-entry-words">
					<span className="status-word">{vocabulary.status[status]}</span> · {vocabulary.modality[modality]}
				</span>
			</button>
		</li>
	);
});
