import type { AppState } from "../../store/app-state.ts";
import { selectVisible } from "../../store/selectors.ts";
import { keepBasemap } from "./loaded-basemap.ts";

/** More claims than this are printed by their number: paper is for a view, not for a corpus. */
export const MOST_PRINTED_CLAIMS = 150;

/** While a browser prints, nothing more can be fetched: what the sheet needs of the present view is fetched before. */
export async function preparePrint(state: AppState): Promise<void> {
	keepBasemap();
	const claims = selectVisible(state);
	const details = state.corpus?.details;
	if (details === undefined || claims.length > MOST_PRINTED_CLAIMS) return;
	/** A passage that cannot be had is missing on the sheet too, which says so. */
	await Promise.allSettled(claims.map((claim) => details.read(claim)));
}
