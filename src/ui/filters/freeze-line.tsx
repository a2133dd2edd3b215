import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage, selectLastCorrection } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { ViewLink } from "../claim-link.tsx";

/** Said wherever the view is frozen as of a day: which day, and when a record was last corrected, which a freeze never hides. */
export function FreezeLine() {
	const view = useApp((state) => state.view);
	const corrected = useApp(selectLastCorrection);
	const language = useApp(selectLanguage);
	const { setPage } = useActions();
	const { filter } = useText();
	const { published } = view.filter;
	if (published === null) return null;
	return (
		<p className="freeze-line" data-frozen={published}>
			{filter.frozen(formatDate(published, language, "long"))};{" "}
			<ViewLink view={{ ...view, page: "corrections" }} onFollow={() => setPage("corrections")}>
				{corrected === null ? filter.noCorrection : filter.lastCorrection(formatDate(corrected, language, "long"))}
			</ViewLink>
		</p>
	);
}
