import type { Box, Obstacles } from "./obstacles.ts";
import type { PointGroup } from "./point-groups.ts";
import { ICON_RADIUS } from "./point-icon.ts";

/** More claims than this at one spot are drawn as a number. */
export const MOST_IN_FAN = 8;

/** Between the centres of two icons on a ring. */
const SPACING_PIXELS = ICON_RADIUS * 2 + 2.5;
/** The least radius of a ring: the spot in its middle stays free. */
const SMALLEST_RING_PIXELS = 33;
/** Rings are tried at these sizes, and turned to these sides in eighths of a turn; up first, the right last, for names. */
const SIZES = [1, 1.35, 1.8];
const SIDES = [-2, 4, 2, -3, 3, -1, 1, 0].map((eighth) => (eighth * Math.PI) / 4);

type Slot = readonly [x: number, y: number];

/**
 * Places for the icons of a group of 2 to 8 on an arc about its middle, clear of everything in the way and inside the
 * picture; null if there is no room. A ring of 8 closes the circle, fewer leave a gap for the place's name.
 */
export function fanLayout(group: PointGroup, owner: number, obstacles: Obstacles, frame: Box): Slot[] | null {
	const { members } = group;
	const x = members.reduce((sum, member) => sum + member.x, 0) / members.length;
	const y = members.reduce((sum, member) => sum + member.y, 0) / members.length;
	const spread = Math.max(...members.map((member) => Math.hypot(member.x - x, member.y - y)));
	const closed = SPACING_PIXELS / 2 / Math.sin(Math.PI / Math.max(members.length, 3));
	const least = Math.max(SMALLEST_RING_PIXELS, closed, spread + ICON_RADIUS + 4);
	for (const size of SIZES) {
		for (const side of SIDES) {
			const slots = arcSlots(x, y, least * size, side, members.length, (slotX, slotY) => {
				return isInside(slotX, slotY, frame) && !obstacles.hitsAround(slotX, slotY, ICON_RADIUS, owner);
			});
			if (slots !== null) return nearestFirst(slots, group);
		}
	}
	return null;
}

type IsFree = (x: number, y: number) => boolean;

/** Slots on a ring, next to each other, centred on one side, in clockwise order; null if one of them is not free. */
function arcSlots(x: number, y: number, radius: number, side: number, count: number, isFree: IsFree): Slot[] | null {
	const step = count === MOST_IN_FAN ? (Math.PI * 2) / count : 2 * Math.asin(Math.min(1, SPACING_PIXELS / 2 / radius));
	const slots: Slot[] = [];
	for (let index = 0; index < count; index += 1) {
		const angle = side + (index - (count - 1) / 2) * step;
		const slot: Slot = [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius];
		if (!isFree(...slot)) return null;
		slots.push(slot);
	}
	return slots;
}

const isInside = (x: number, y: number, { left, top, right, bottom }: Box): boolean =>
	x > left + ICON_RADIUS && x < right - ICON_RADIUS && y > top + ICON_RADIUS && y < bottom - ICON_RADIUS;

/** Gives each member, in order, the free slot nearest to it, so that leaders seldom cross. */
function nearestFirst(slots: readonly Slot[], { members }: PointGroup): Slot[] {
	const left = [...slots];
	return members.map(({ x, y }) => {
		let best = 0;
		left.forEach((slot, index) => {
			const bestSlot = left[best] ?? slot;
			if (Math.hypot(slot[0] - x, slot[1] - y) < Math.hypot(bestSlot[0] - x, bestSlot[1] - y) - 0.01) best = index;
		});
		return left.splice(best, 1)[0] ?? [x, y];
	});
}
