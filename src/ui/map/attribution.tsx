import { EMPTY_VIEW } from "../../domain/view-state.ts";
import { useActions, useText } from "../app-context.tsx";
import { ViewLink } from "../claim-link.tsx";

/** Whose data the map is drawn from: always on it. */
export function Attribution() {
	const { setPage } = useActions();
	const { attribution } = useText();
	return (
		<p className="attribution">
			<span className="visually-hidden">{attribution.label}: </span>© OpenStreetMap contributors · GeoNames · GSHHG ·
			Natural Earth ·{" "}
			<ViewLink view={{ ...EMPTY_VIEW, page: "method" }} onFollow={() => setPage("method")}>
				{attribution.licences}
			</ViewLink>
		</p>
	);
}
