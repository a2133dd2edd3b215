import { PAGES, type Page } from "../../domain/vocabulary.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { ViewLink } from "../claim-link.tsx";

/** The map and the pages beside it. */
export function PageNav() {
	const view = useApp((state) => state.view);
	const { setPage } = useActions();
	const { nav } = useText();
	const pages: readonly (Page | null)[] = [null, ...PAGES];
	return (
		<nav className="page-nav" aria-label={nav.label}>
			{pages.map((page) => (
				<ViewLink
					key={page ?? "map"}
					view={{ ...view, page }}
					onFollow={() => setPage(page)}
					isCurrent={view.page === page}
				>
					{nav[page ?? "map"]}
				</ViewLink>
			))}
		</nav>
	);
}
