import type { PointShape } from "./claim-shapes.ts";
import { ICON_RADIUS } from "./point-icon.ts";
import { ProximityGrid } from "./proximity-grid.ts";

/** Claims whose icons would cover each other. `x`, `y` is where the first of them stands. */
export interface PointGroup {
	readonly x: number;
	readonly y: number;
	readonly members: readonly PointShape[];
}

/** Two icons side by side, and a pixel. Also the least distance between two groups. */
const GROUP_PIXELS = ICON_RADIUS * 2 + 1;

/**
 * Gathers points into groups: each joins the nearest group within reach, in the order of the corpus, or starts one. So
 * groups lie at least `GROUP_PIXELS` apart, and the same points always make the same groups. Linear in the points.
 */
export function groupPoints(points: readonly PointShape[]): PointGroup[] {
	const groups: { readonly x: number; readonly y: number; readonly members: PointShape[] }[] = [];
	const grid = new ProximityGrid<(typeof groups)[number]>(GROUP_PIXELS);
	for (const point of points) {
		const nearest = grid.nearest(point.x, point.y);
		if (nearest !== null) {
			nearest.members.push(point);
			continue;
		}
		const group = { x: point.x, y: point.y, members: [point] };
		grid.add(group);
		groups.push(group);
	}
	return groups;
}
