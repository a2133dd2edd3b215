import { ArrowLeftRight, GitCompareArrows, X } from "lucide-react";
import { type RefObject, useEffect, useRef } from "react";
import type { IsoDay } from "../../domain/day.ts";
import { stepFrom } from "../../domain/steps.ts";
import type { AppState } from "../../store/app-state.ts";
import { selectDate, selectFiltered } from "../../store/selectors.ts";
import { useActions, useApp, useAppStore, useText } from "../app-context.tsx";

/** Starts the comparison of two dates, and while there is one swaps them and ends it. */
export function CompareControl() {
	const compared = useApp(({ view }) => view.compare);
	const button = useRef<HTMLButtonElement>(null);
	const end = useRef<HTMLButtonElement>(null);
	const wasComparing = useRef(compared !== null);
	/** What was pressed is gone; the focus goes on to what took its place. */
	useEffect(() => {
		if (wasComparing.current === (compared !== null)) return;
		wasComparing.current = compared !== null;
		const isLost = document.activeElement === null || document.activeElement === document.body;
		if (isLost) (end.current ?? button.current)?.focus();
	}, [compared]);
	return compared === null ? <StartButton button={button} /> : <CompareButtons end={end} />;
}

function StartButton({ button }: { button: RefObject<HTMLButtonElement | null> }) {
	const store = useAppStore();
	const { setCompare } = useActions();
	const { compare } = useText();
	return (
		<button
			type="button"
			ref={button}
			className="button compare-start"
			onClick={() => setCompare(firstOther(store.getState()))}
		>
			<GitCompareArrows aria-hidden="true" />
			<span>{compare.start}</span>
		</button>
	);
}

/** The day that a comparison starts with: the next on which a claim begins, else the previous, else the same. */
function firstOther(state: AppState): IsoDay | null {
	const day = selectDate(state);
	const range = state.corpus?.index.range ?? null;
	if (day === null || range === null) return day;
	const claims = selectFiltered(state);
	const step = (direction: 1 | -1) => stepFrom(day, { direction, unit: "claim", claims, range });
	return step(1) ?? step(-1) ?? day;
}

function CompareButtons({ end }: { end: RefObject<HTMLButtonElement | null> }) {
	const { setCompare, swapDates } = useActions();
	const { compare } = useText();
	return (
		<>
			<button type="button" className="button icon-button" aria-label={compare.swap} onClick={swapDates}>
				<ArrowLeftRight aria-hidden="true" />
			</button>
			<button
				type="button"
				ref={end}
				className="button icon-button"
				aria-label={compare.end}
				onClick={() => setCompare(null)}
			>
				<X aria-hidden="true" />
			</button>
		</>
	);
}
