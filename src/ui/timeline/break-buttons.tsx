import { UnfoldHorizontal } from "lucide-react";
import { memo } from "react";
import { daysBetween, type IsoDay } from "../../domain/day.ts";
import type { AxisSegment, TimelineAxis } from "../../domain/timeline-axis.ts";
import { formatDate } from "../../i18n/format-date.ts";
import { selectLanguage } from "../../store/selectors.ts";
import { useApp, useText } from "../app-context.tsx";

/** WCAG 2.2, 2.5.8: no target is smaller. */
const TARGET_PIXELS = 24;

/** A narrower break has room for its length, not for the sign that it can be opened. */
const LEAST_SIGN_PIXELS = 30;

interface BreakButtonsProps {
	readonly axis: TimelineAxis;
	/** CSS pixels. */
	readonly width: number;
	readonly height: number;
	readonly onToggle: (first: IsoDay) => void;
}

/**
 * A button on every break in sight, with the break's length: pressed, it opens the stretch, and pressed again closes it.
 * Where breaks lie so close that targets would overlap, the later ones have theirs once the timeline is zoomed in.
 */
export const BreakButtons = memo(function BreakButtons({ axis, width, height, onToggle }: BreakButtonsProps) {
	let takenUntil = Number.NEGATIVE_INFINITY;
	return axis.segments.map((segment) => {
		if (segment.kind === "open") return null;
		const from = Math.max(0, segment.from) * width;
		const to = Math.min(1, segment.to) * width;
		const middle = (from + to) / 2;
		if (to <= from || middle - TARGET_PIXELS / 2 < takenUntil) return null;
		const isOpen = segment.kind === "opened-break";
		const targetWidth = isOpen ? TARGET_PIXELS : Math.max(TARGET_PIXELS, to - from);
		takenUntil = middle + targetWidth / 2;
		return (
			<BreakButton
				key={segment.first}
				segment={segment}
				style={{ left: middle - targetWidth / 2, width: targetWidth, height }}
				onToggle={onToggle}
			/>
		);
	});
});

interface BreakButtonProps {
	readonly segment: AxisSegment;
	readonly style: { readonly left: number; readonly width: number; readonly height: number };
	readonly onToggle: (first: IsoDay) => void;
}

function BreakButton({ segment: { kind, first, last }, style, onToggle }: BreakButtonProps) {
	const language = useApp(selectLanguage);
	const { time } = useText();
	const length = time.breakLength(daysBetween(first, last) + 1);
	const name = time.breakName(length, formatDate(first, language, "long"), formatDate(last, language, "long"));
	return (
		<button
			type="button"
			className="break-button"
			data-break={first}
			aria-label={name}
			aria-expanded={kind === "opened-break"}
			title={name}
			style={style}
			onClick={() => onToggle(first)}
		>
			<span>
				{length}
				{kind === "break" && style.width >= LEAST_SIGN_PIXELS && <UnfoldHorizontal aria-hidden="true" />}
			</span>
		</button>
	);
}
