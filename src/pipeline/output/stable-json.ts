/**
 * JSON that is the same for the same value, whatever the order of its keys, and that a person can compare line by line:
 * one tab per level, keys sorted, a list of plain values (a position, a bounding box) on one line. Members that are
 * undefined are left out. Ends with a line feed.
 */
export const toStableJson = (value: unknown): string => `${format(value, "\n")}\n`;

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

/**
 * Puts entries between brackets, one to a line. Of the outermost two levels (a collection and its features) the engine
 * only notes how the parts follow each other: joining them would copy a large file once more at each level.
 */
function enclose(open: string, entries: readonly string[], close: string, lineBreak: string): string {
	const inner = `${lineBreak}\t`;
	if (lineBreak.length > 2) return `${open}${inner}${entries.join(`,${inner}`)}${lineBreak}${close}`;
	let text = open;
	for (const [index, entry] of entries.entries()) text += `${index === 0 ? "" : ","}${inner}${entry}`;
	return `${text}${lineBreak}${close}`;
}

function format(value: unknown, lineBreak: string): string {
	if (isPlain(value)) return JSON.stringify(value) ?? "null";
	const inner = `${lineBreak}\t`;
	if (Array.isArray(value)) {
		if (value.every(isPlain)) return `[${value.map((entry) => JSON.stringify(entry) ?? "null").join(", ")}]`;
		return enclose(
			"[",
			value.map((entry) => format(entry, inner)),
			"]",
			lineBreak,
		);
	}
	const members = Object.entries(value as object)
		.filter(([, member]) => member !== undefined)
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, member]) => `${JSON.stringify(key)}: ${format(member, inner)}`);
	return members.length === 0 ? "{}" : enclose("{", members, "}", lineBreak);
}
