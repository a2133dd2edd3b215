import { useActions, useApp, useText } from "../app-context.tsx";
import { ViewLink } from "../claim-link.tsx";

/** Whose data the map is drawn from: always on it, and never cut off. On a narrow map it is said in fewer words. */
export function Attribution() {
	const view = useApp((state) => state.view);
	const { setPage } = useActions();
	const { attribution } = useText();
	return (
		<p className="attribution">
			<span className="visually-hidden">{attribution.label}: </span>© OpenStreetMap
			<span className="attribution-long"> contributors</span> · GeoNames · GSHHG · Natural Earth ·{" "}
			<ViewLink view={{ ...view, page: "method" }} onFollow={() => setPage("method")}>
				{attribution.licences}
			</ViewLink>
		</p>
	);
}
