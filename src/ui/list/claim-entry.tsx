import { memo } from "react";
import type { Claim } from "../../domain/claim.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectClaim, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { KindIcon } from "../kind-icon.tsx";
import { PresenceTag } from "../presence-tag.tsx";
import { changedSinceFreeze, isPastOn } from "./entry-marks.ts";

/** One claim of the list: a button that opens it. Hovering and focusing light its mark on the map. */
export const ClaimEntry = memo(function ClaimEntry({ claim }: { claim: Claim }) {
	const { openClaim, setHovered } = useActions();
	const language = useApp(selectLanguage);
	const isHovered = useApp(({ hovered }) => hovered === claim.id);
	const isSelected = useApp((state) => selectClaim(state)?.id === claim.id);
	const isPast = useApp((state) => isPastOn(state, claim));
	const { vocabulary, list } = useText();
	const { headline, claimant, outlet, modality, status, actor } = claim.properties;
	const name = (language === "uk" ? claimant.nameUk : null) ?? claimant.name;
	return (
		<button
			type="button"
			className="claim-entry"
			data-claim-entry={claim.id}
			data-actor={actor}
			data-status={status}
			data-past={isPast || undefined}
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
				<PresenceTag claim={claim} /> {isPast && <span className="past-tag">{list.past}</span>}{" "}
				<span className="status-word">{vocabulary.status[status]}</span> · {vocabulary.modality[modality]}
				<ChangedAfterFreeze claim={claim} />
			</span>
		</button>
	);
});

/** A correction after the day of a freeze shows through it. */
function ChangedAfterFreeze({ claim }: { claim: Claim }) {
	const changed = useApp((state) => changedSinceFreeze(state, claim));
	const language = useApp(selectLanguage);
	const { list } = useText();
	if (changed === null) return null;
	const say = claim.properties.status === "withdrawn" ? list.withdrawnOn : list.correctedOn;
	return <span className="changed-word"> · {say(formatDate(changed, language, "long"))}</span>;
}
