import { useMemo } from "react";
import type { PlaceId } from "../domain/ids.ts";
import type { Place } from "../domain/place.ts";
import { selectVisible } from "../store/selectors.ts";
import { useApp } from "./app-context.tsx";
import { groupByPlacement, type PlacedGroups } from "./claim-placement.ts";

const NO_PLACES: ReadonlyMap<PlaceId, Place> = new Map();

/** The day's claims after filters, by where they stand. */
export function usePlacement(): PlacedGroups {
	const claims = useApp(selectVisible);
	const places = useApp(({ corpus }) => corpus?.places ?? NO_PLACES);
	return useMemo(() => groupByPlacement(claims, places), [claims, places]);
}
