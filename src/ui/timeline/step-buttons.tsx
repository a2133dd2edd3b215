import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { stepFrom } from "../../domain/steps.ts";
import { selectDate, selectFiltered } from "../../store/selectors.ts";
import { useActions, useApp, useAppStore, useText } from "../app-context.tsx";

/** A step back, play or pause, a step forth. */
export function StepButtons() {
	const unit = useApp((state) => state.stepUnit);
	const { stepDate, setPlaying } = useActions();
	const { time } = useText();
	const step = (direction: 1 | -1): void => {
		setPlaying(false);
		stepDate(direction);
	};
	return (
		<div className="step-buttons">
			<button type="button" className="button icon-button" aria-label={time.previous[unit]} onClick={() => step(-1)}>
				<ChevronLeft aria-hidden="true" />
			</button>
			<PlayButton />
			<button type="button" className="button icon-button" aria-label={time.next[unit]} onClick={() => step(1)}>
				<ChevronRight aria-hidden="true" />
			</button>
		</div>
	);
}

/** Two compared dates do not move: there is nothing to play. From the end it plays from the beginning again. */
function PlayButton() {
	const isPlaying = useApp((state) => state.isPlaying);
	const isComparing = useApp(({ view }) => view.compare !== null);
	const store = useAppStore();
	const { setDate, setPlaying } = useActions();
	const { time } = useText();
	if (isComparing) return null;
	const toggle = (): void => {
		const state = store.getState();
		const date = selectDate(state);
		const range = state.corpus?.index.range ?? null;
		if (!isPlaying && date !== null && range !== null) {
			const step = { direction: 1, unit: state.stepUnit, claims: selectFiltered(state), range } as const;
			if (stepFrom(date, step) === null) setDate(range.first);
		}
		setPlaying(!isPlaying);
	};
	return (
		<button
			type="button"
			className="button play-button"
			aria-label={isPlaying ? time.pause : time.play}
			onClick={toggle}
		>
			{isPlaying ? <Pause aria-hidden="true" /> : <Play aria-hidden="true" />}
		</button>
	);
}
