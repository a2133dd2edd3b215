import { useMemo } from "react";
import { type PassageSetting, settingOf } from "../../domain/review/passage-setting.ts";
import type { Stretch } from "../../domain/review/review-draft.ts";
import { useReview } from "./review-context.tsx";

/** A passage with what the drafting found in and around it, and the places that claims can name. */
export function useSetting({ start, end }: Stretch): PassageSetting {
	const { points, hints, places } = useReview();
	return useMemo(() => settingOf(points, { start, end }, hints, places), [points, start, end, hints, places]);
}
