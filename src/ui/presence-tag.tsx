import type { Claim } from "../domain/claim.ts";
import { useApp, useText } from "./app-context.tsx";
import { presenceOf } from "./list/entry-marks.ts";

/** On which of the compared dates: the letter that the map and the report use. Nothing where one date is shown. */
export function PresenceTag({ claim }: { claim: Claim }) {
	const presence = useApp((state) => presenceOf(state, claim));
	const { compare } = useText();
	if (presence === null) return null;
	return (
		<span className="presence-tag" data-presence={presence}>
			{compare.tag[presence]}
		</span>
	);
}
