/** Items in the order of the text, that lie wholly within a stretch of it. Logarithmic in the items, linear in the answer. */
export function withinSpan<Item>(
	items: readonly Item[],
	boundsOf: (item: Item) => readonly [number, number],
	from: number,
	to: number,
): Item[] {
	let [low, high] = [0, items.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const item = items[middle];
		if (item !== undefined && boundsOf(item)[0] < from) low = middle + 1;
		else high = middle;
	}
	const inside: Item[] = [];
	for (let at = low; at < items.length; at++) {
		const item = items[at];
		if (item === undefined || boundsOf(item)[0] >= to) break;
		if (boundsOf(item)[1] <= to) inside.push(item);
	}
	return inside;
}
