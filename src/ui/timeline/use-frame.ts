import { useMemo } from "react";
import type { Claim } from "../../domain/claim.ts";
import { visibleClaims } from "../../domain/claim-index.ts";
import { compareDays } from "../../domain/compare-days.ts";
import type { IsoDay } from "../../domain/day.ts";
import type { AppState } from "../../store/app-state.ts";
import { selectDate, selectVisible } from "../../store/selectors.ts";
import { useApp } from "../app-context.tsx";

/** The picture on screen, which may be a frame behind what was asked for. */
interface Frame {
	readonly date: IsoDay | null;
	/** The second of two compared dates. */
	readonly compared: IsoDay | null;
	readonly claims: readonly Claim[];
	/** It is the picture that was asked for. */
	readonly isSettled: boolean;
}

/** Whether a map is on screen whose pictures are told; without one, what is asked for counts as drawn. */
const hasPicture = ({ mapStatus, view, frameDate }: AppState): boolean =>
	mapStatus === "live" && view.page === null && frameDate !== null;

/** Whether the picture of the date, or of the two dates, that was asked for is on screen. */
export const isDrawn = (state: AppState): boolean =>
	!hasPicture(state) || (state.frameDate === selectDate(state) && state.frameCompared === state.view.compare);

/** The dates and the claims of the picture on screen. */
export function useFrame(): Frame {
	const isSettled = useApp(isDrawn);
	const date = useApp((state) => (isDrawn(state) ? selectDate(state) : state.frameDate));
	const compared = useApp((state) => (isDrawn(state) ? state.view.compare : state.frameCompared));
	const wanted = useApp(selectVisible);
	const index = useApp(({ corpus }) => corpus?.index ?? null);
	const filter = useApp(({ view }) => view.filter);
	const linger = useApp(({ view }) => view.linger);
	const claims = useMemo(() => {
		if (isSettled || index === null || date === null) return wanted;
		return compared === null
			? visibleClaims(index, filter, date, linger)
			: compareDays(index, filter, { a: date, b: compared, linger }).claims;
	}, [isSettled, index, date, compared, wanted, filter, linger]);
	return { date, compared, claims, isSettled };
}
