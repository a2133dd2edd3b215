import { ArrowUpRight } from "lucide-react";
import type { ReactNode } from "react";
import { toAddress } from "../../domain/view-address.ts";
import type { ViewState } from "../../domain/view-state.ts";
import { useApp, useText } from "../app-context.tsx";

interface FullMapLinkProps {
	/** What the full map shows otherwise than the embed does. */
	readonly change?: Partial<ViewState>;
	readonly className?: string;
	readonly children: ReactNode;
}

/** The embed's own view on the full map, in a new tab: the article stays where it is. */
export function FullMapLink({ change = {}, className, children }: FullMapLinkProps) {
	const view = useApp((state) => state.view);
	const { embed } = useText();
	const query = toAddress({ ...view, ...change, embed: false });
	return (
		<a className={className} href={query === "" ? "./" : `?${query}`} target="_blank" rel="noopener">
			{children}
			<ArrowUpRight aria-hidden="true" />
			<span className="visually-hidden"> ({embed.newTab})</span>
		</a>
	);
}
