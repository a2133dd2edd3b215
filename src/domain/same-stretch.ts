import type { IsoDay } from "./day.ts";
import type { TimelineAxis } from "./timeline-axis.ts";

/**
 * Whether two days lie in one stretch in which sources speak: the same open segment of the corpus's timeline. Between
 * days that do not, the ground may have changed without any source here to say so.
 */
export const isSameStretch = ({ segments }: TimelineAxis, one: IsoDay, other: IsoDay): boolean =>
	segments.some(
		({ kind, first, last }) => kind === "open" && first <= one && one <= last && first <= other && other <= last,
	);
