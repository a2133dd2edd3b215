import type { MouseEvent, ReactNode } from "react";
import type { Claim } from "../domain/claim.ts";
import { toAddress } from "../domain/view-address.ts";
import type { ViewState } from "../domain/view-state.ts";
import { selectLanguage } from "../store/selectors.ts";
import { useActions, useApp } from "./app-context.tsx";

interface ViewLinkProps {
	readonly view: ViewState;
	readonly onFollow: () => void;
	readonly className?: string;
	readonly children: ReactNode;
	readonly isCurrent?: boolean;
}

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
	button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;

/** A link to a view of this application: followed in place, but openable in a new tab like any other. */
export function ViewLink({ view, onFollow, className, children, isCurrent = false }: ViewLinkProps) {
	const query = toAddress(view);
	return (
		<a
			className={className}
			href={query === "" ? "./" : `?${query}`}
			aria-current={isCurrent ? "page" : undefined}
			onClick={(event) => {
				if (!isPlainClick(event)) return;
				event.preventDefault();
				onFollow();
			}}
		>
			{children}
		</a>
	);
}

/** A link that opens a claim on the map. */
export function ClaimLink({ claim, children }: { claim: Claim; children?: ReactNode }) {
	const view = useApp((state) => state.view);
	const language = useApp(selectLanguage);
	const { openOnMap } = useActions();
	return (
		<ViewLink
			className="claim-link"
			view={{ ...view, claim: claim.id, date: view.compare === null ? null : view.date, page: null }}
			onFollow={() => openOnMap(claim.id)}
		>
			{children ?? claim.properties.headline[language]}
		</ViewLink>
	);
}
