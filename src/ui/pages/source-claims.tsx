import type { Claim } from "../../domain/claim.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { ViewLink } from "../claim-link.tsx";
import { KindIcon } from "../kind-icon.tsx";

/** A source's claims as links, in the order of the text: the way to each by keyboard, and its deep link. */
export function SourceClaims({ claims }: { claims: readonly Claim[] }) {
	const view = useApp((state) => state.view);
	const language = useApp(selectLanguage);
	const { openClaim, setHovered } = useActions();
	const { sources } = useText();
	const inOrder = [...claims].sort((one, other) => one.properties.passage.start - other.properties.passage.start);
	return (
		<details className="source-claims">
			<summary>{sources.claims(claims.length)}</summary>
			<ul>
				{inOrder.map((claim) => (
					<li key={claim.id} onPointerEnter={() => setHovered(claim.id)} onPointerLeave={() => setHovered(null)}>
						<KindIcon claim={claim} />
						<ViewLink
							view={{ ...view, page: "sources", claim: claim.id, date: null }}
							onFollow={() => openClaim(claim.id)}
						>
							{claim.properties.headline[language]}
						</ViewLink>
					</li>
				))}
			</ul>
		</details>
	);
}
