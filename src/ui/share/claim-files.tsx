import { useState } from "react";
import { claimsToCsv, claimsToGeoJson, type ExportedClaim } from "../../domain/claims-export.ts";
import { dataVersion } from "../../domain/data-version.ts";
import { selectDate, selectVisible } from "../../store/selectors.ts";
import { useApp, useAppStore, useText } from "../app-context.tsx";
import { downloadText } from "../compare/download-text.ts";
import { fileName } from "./file-name.ts";

/** The claims of the view with everything known of them, as files, and the view on paper. */
export function ClaimFiles() {
	const store = useAppStore();
	const count = useApp(selectVisible).length;
	const [problem, setProblem] = useState<string | null>(null);
	const { view, share } = useText();
	/** All or nothing: a table without passages would not be what it says. */
	const collect = async (): Promise<readonly ExportedClaim[]> => {
		const state = store.getState();
		const { corpus } = state;
		if (corpus === null) return [];
		return Promise.all(
			selectVisible(state).map(async (claim) => ({
				claim,
				details: await corpus.details.read(claim),
				document: corpus.documents.get(claim.properties.document) ?? null,
			})),
		);
	};
	const offer = (use: (entries: readonly ExportedClaim[], name: string) => void) => async (): Promise<void> => {
		setProblem(null);
		try {
			const entries = await collect();
			const state = store.getState();
			const date = selectDate(state);
			if (date !== null) use(entries, fileName({ date, compared: state.view.compare }));
		} catch (error) {
			setProblem(error instanceof Error ? error.message : String(error));
		}
	};
	const saveCsv = offer((entries, name) => downloadText(`${name}.csv`, claimsToCsv(entries), "text/csv"));
	const saveGeoJson = offer((entries, name) => {
		const version = dataVersion(store.getState().corpus?.index.claims ?? []);
		const stamp = { address: location.href, version, attribution: share.creditText(location.href) };
		downloadText(`${name}.geojson`, claimsToGeoJson(entries, stamp), "application/geo+json");
	});
	const printView = offer(() => window.print());
	return (
		<section className="claim-files" aria-labelledby="claim-files-heading">
			<h3 id="claim-files-heading">{view.take.heading}</h3>
			<p className="muted">{view.take.claims(count)}</p>
			<div className="claim-files-buttons">
				<button type="button" className="button" onClick={() => void saveGeoJson()}>
					{view.take.geojson}
				</button>
				<button type="button" className="button" onClick={() => void saveCsv()}>
					{view.take.csv}
				</button>
				<button type="button" className="button" onClick={() => void printView()}>
					{view.take.print}
				</button>
			</div>
			{problem !== null && (
				<p role="alert">
					{view.take.failed} ({problem})
				</p>
			)}
		</section>
	);
}
