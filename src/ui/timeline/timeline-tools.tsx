import { Maximize2, ZoomIn, ZoomOut } from "lucide-react";
import { useDeferredValue } from "react";
import { beginnings, STEP_UNITS } from "../../domain/steps.ts";
import { axisDays } from "../../domain/timeline-axis.ts";
import { PLAYBACK_SPEEDS } from "../../store/app-state.ts";
import { selectFiltered } from "../../store/selectors.ts";
import { useActions, useApp, useText } from "../app-context.tsx";
import { CompareControl } from "../compare/compare-control.tsx";
import type { AxisView } from "./use-axis-view.ts";

/** From so many days of axis or claims on, whole months run together and looking closer helps. */
const MANY_DAYS = 120;
const MANY_CLAIMS = 200;
/** From so many stops on, playing at one speed is either too long or too fast. */
const MANY_STOPS = 60;
const ZOOM_STEP = 0.5;

/**
 * What is beside the steps, as far as the corpus needs it: zoom buttons where the axis is long or crowded or already zoomed (wheel, keys and drawing a window
 * work always), the speed while it plays or where there are many stops.
 */
export function TimelineTools({ view }: { view: AxisView }) {
	const claims = useDeferredValue(useApp(selectFiltered));
	const isPlaying = useApp((state) => state.isPlaying);
	const isLong = axisDays(view.whole) > MANY_DAYS || claims.length > MANY_CLAIMS;
	return (
		<div className="timeline-tools">
			<UnitChooser />
			{(isPlaying || beginnings(claims).length > MANY_STOPS) && <SpeedChooser />}
			{(isLong || view.window !== null) && <ZoomButtons view={view} />}
			<CompareControl />
		</div>
	);
}

function UnitChooser() {
	const unit = useApp((state) => state.stepUnit);
	const { setStepUnit } = useActions();
	const { time } = useText();
	return (
		<select
			className="chooser"
			aria-label={time.stepBy}
			value={unit}
			onChange={({ currentTarget }) => {
				const chosen = STEP_UNITS.find((one) => one === currentTarget.value);
				if (chosen !== undefined) setStepUnit(chosen);
			}}
		>
			{STEP_UNITS.map((one) => (
				<option key={one} value={one}>
					{time.units[one]}
				</option>
			))}
		</select>
	);
}

function SpeedChooser() {
	const speed = useApp((state) => state.playbackSpeed);
	const { setPlaybackSpeed } = useActions();
	const { time } = useText();
	return (
		<select
			className="chooser"
			aria-label={time.speed}
			value={speed}
			onChange={({ currentTarget }) => {
				const chosen = PLAYBACK_SPEEDS.find((one) => one === Number(currentTarget.value));
				if (chosen !== undefined) setPlaybackSpeed(chosen);
			}}
		>
			{PLAYBACK_SPEEDS.map((one) => (
				<option key={one} value={one}>
					{time.times(one)}
				</option>
			))}
		</select>
	);
}

function ZoomButtons({ view }: { view: AxisView }) {
	const { time } = useText();
	const isZoomed = view.window !== null;
	return (
		<>
			<button
				type="button"
				className="button icon-button"
				aria-label={time.zoomIn}
				onClick={() => view.zoomAtPlayhead(ZOOM_STEP)}
			>
				<ZoomIn aria-hidden="true" />
			</button>
			<button
				type="button"
				className="button icon-button"
				aria-label={time.zoomOut}
				disabled={!isZoomed}
				onClick={() => view.zoomAtPlayhead(1 / ZOOM_STEP)}
			>
				<ZoomOut aria-hidden="true" />
			</button>
			<button
				type="button"
				className="button icon-button"
				aria-label={time.whole}
				disabled={!isZoomed}
				onClick={view.showWhole}
			>
				<Maximize2 aria-hidden="true" />
			</button>
		</>
	);
}
