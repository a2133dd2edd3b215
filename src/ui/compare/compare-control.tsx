import { ArrowLeftRight, GitCompareArrows, X } from "lucide-react";
import type { IsoDay } from "../../domain/day.ts";
import { stepFrom } from "../../domain/steps.ts";
import type { AppState } from "../../store/app-state.ts";
import { selectDate, selectFiltered } from "../../store/selectors.ts";
import { useActions, useApp, useAppStore, useText } from "../app-context.tsx";
import { useFocusHandover } from "../use-focus-handover.ts";

/** Starts the comparison of two dates, and while there is one swaps them and ends it. */
export function CompareControl() {
	const compared = useApp(({ view }) => view.compare);
	return compared === null ? <StartButton /> : <CompareButtons />;
}

function StartButton() {
	const button = useFocusHandover<HTMLButtonElement>(() => document.querySelector(".compare-end"));
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

function CompareButtons() {
	const end = useFocusHandover<HTMLButtonElement>(() => document.querySelector(".compare-start"));
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
				className="button icon-button compare-end"
				aria-label={compare.end}
				onClick={() => setCompare(null)}
			>
				<X aria-hidden="true" />
			</button>
		</>
	);
}
