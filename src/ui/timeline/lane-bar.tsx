import type { CSSProperties } from "react";
import { selectClaim, selectDate, selectLanguage } from "../../store/selectors.ts";
import { useActions, useApp } from "../app-context.tsx";
import type { LaneMark } from "./lane-layout.ts";

const GAP_SHARE = 0.2;
const ARROW_PIXELS = 6;
/** A lower bar has no room for an arrow's head. */
const LEAST_ARROW_HEIGHT_PIXELS = 2.5;

/**
 * A claim's bar: filled for what is said to have happened or to go on, outlined for aims and forecasts, faded where its
 * date is uncertain, with an arrow where no end is stated, and with a line back to where a total began to add up.
 */
export function LaneBar({ mark, top, height }: { mark: LaneMark; top: number; height: number }) {
	const { claim, from, to, tailFrom, fades, isOpen } = mark;
	const { properties } = claim;
	const language = useApp(selectLanguage);
	const isSelected = useApp((state) => selectClaim(state)?.id === claim.id);
	const isHovered = useApp(({ hovered }) => hovered === claim.id);
	const isShown = useApp((state) => isShownOn(properties.shown, [selectDate(state), state.view.compare]));
	const { setHovered } = useActions();
	const isOutlined = properties.modality !== "occurred" && properties.modality !== "ongoing";
	const middle = top + height / 2;
	const barHeight = Math.max(0.8, height * (1 - GAP_SHARE));
	return (
		<g
			className="lane-bar"
			data-mark={claim.id}
			data-actor={properties.actor}
			data-outlined={isOutlined || undefined}
			data-fades={fades ?? undefined}
			data-state={isSelected ? "selected" : isHovered ? "hovered" : isShown ? "shown" : undefined}
			onPointerEnter={() => setHovered(claim.id)}
			onPointerLeave={() => setHovered(null)}
		>
			<title>{properties.headline[language]}</title>
			{tailFrom !== null && tailFrom < from && (
				<line className="tail" x1={tailFrom} x2={from} y1={middle} y2={middle} />
			)}
			<rect
				x={from}
				y={top}
				width={to - from}
				height={barHeight}
				rx={Math.min(2.5, barHeight / 2)}
				style={fades === null ? undefined : fadedBy(`url(#fade-${fades}-${properties.actor})`, isOutlined)}
			/>
			{isOpen && height >= LEAST_ARROW_HEIGHT_PIXELS && (
				<path
					className="arrow"
					d={`M${to - ARROW_PIXELS} ${middle - ARROW_PIXELS / 2 - 1}L${to} ${middle - 0.5}L${to - ARROW_PIXELS} ${middle + ARROW_PIXELS / 2}`}
				/>
			)}
		</g>
	);
}

const fadedBy = (gradient: string, isOutlined: boolean): CSSProperties =>
	isOutlined ? { stroke: gradient } : { fill: gradient };

const isShownOn = (
	shown: { readonly from: string; readonly until: string },
	days: readonly (string | null)[],
): boolean => days.some((day) => day !== null && day >= shown.from && day <= shown.until);
