import { useEffect, useRef, useState } from "react";
import type { Claim } from "../../domain/claim.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";
import { useFrame } from "./use-frame.ts";

/**
 * Says what a step changed, once its picture is on screen. Nothing is said while the date is dragged or played: then the
 * whole way is one step. A slider that has the focus says its date itself.
 */
export function Announcer({ isDragging }: { isDragging: boolean }) {
	const { date, compared, claims, isSettled } = useFrame();
	const isPlaying = useApp((state) => state.isPlaying);
	const language = useApp(selectLanguage);
	const { time } = useText();
	const [message, setMessage] = useState("");
	const last = useRef({ key: "", claims });
	const key = `${date}/${compared}`;
	useEffect(() => {
		if (!isSettled || isDragging || isPlaying || date === null) return;
		const before = last.current;
		last.current = { key, claims };
		if (before.key === "" || before.key === key) return;
		const placed = claims.filter(({ geometry }) => geometry !== null).length;
		const days = [date, compared].filter((day) => day !== null).map((day) => formatDate(day, language, "long"));
		const state = time.value(days.join(` ${time.comparedWith} `), claims.length, placed);
		const change = time.changed(without(claims, before.claims), without(before.claims, claims));
		const isSaid = document.activeElement?.matches("input[type=range]") ?? false;
		setMessage(isSaid && compared === null ? change : `${state}. ${change}`);
	}, [key, date, compared, claims, isSettled, isDragging, isPlaying, language, time]);
	return (
		<p className="visually-hidden" role="status">
			{message}
		</p>
	);
}

/** How many of some claims are not among others. */
function without(claims: readonly Claim[], others: readonly Claim[]): number {
	const known = new Set(others);
	return claims.filter((claim) => !known.has(claim)).length;
}
