import type { Claim } from "../../domain/claim.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { ViewLink } from "../claim-link.tsx";
import { KindIcon } from "../kind-icon.tsx";
import type { QuotedClaim } from "./passage-layers.ts";

interface SourceClaimsProps {
	readonly claims: readonly Claim[];
	/** The same with the words they rest on; null until these are there. */
	readonly quoted: readonly QuotedClaim[] | null;
}

/** A source's claims as links, in the order of the text: the way to each by keyboard, and its deep link. */
export function SourceClaims({ claims, quoted }: SourceClaimsProps) {
	const view = useApp((state) => state.view);
	const language = useApp(selectLanguage);
	const { openClaim, setHovered } = useActions();
	const { sources } = useText();
	const inOrder = quoted === null ? claims : inOrderOfText(quoted);
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

const inOrderOfText = (quoted: readonly QuotedClaim[]): Claim[] =>
	[...quoted].sort((one, other) => one.details.passage.start - other.details.passage.start).map(({ claim }) => claim);
