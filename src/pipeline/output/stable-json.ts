/**
 * JSON that is the same for the same value, whatever the order of its keys, and that a person can compare line by line:
 * one tab per level, keys sorted, a list of plain values (a position, a bounding box) on one line. Members that are
 * undefined are left out. Ends with a line feed.
 */
export const toStableJson = (value: unknown): string => [...toStableJsonPieces(value)].join("");

/** The same in pieces, one for each entry of a collection's lists: a whole large collection fits into no string. */
export function* toStableJsonPieces(value: unknown): Generator<string> {
	if (isPlain(value) || Array.isArray(value)) {
		yield `${format(value, "\n")}\n`;
		return;
	}
	const members = sortedMembers(value as object);
	if (members.length === 0) {
		yield "{}\n";
		return;
	}
	for (const [index, [key, member]] of members.entries()) {
		yield `${index === 0 ? "{" : ","}\n\t${JSON.stringify(key)}: `;
		if (Array.isArray(member) && !member.every(isPlain)) {
			for (const [at, entry] of member.entries()) yield `${at === 0 ? "[" : ","}\n\t\t${format(entry, "\n\t\t")}`;
			yield "\n\t]";
		} else yield format(member, "\n\t");
	}
	yield "\n}\n";
}

const isPlain = (value: unknown): boolean => typeof value !== "object" || value === null;

const sortedMembers = (value: object): [string, unknown][] =>
	Object.entries(value)
		.filter(([, member]) => member !== undefined)
		.sort(([one], [other]) => (one < other ? -1 : 1));

/** Puts entries between brackets, one to a line. */
function enclose(open: string, entries: readonly string[], close: string, lineBreak: string): string {
	const inner = `${lineBreak}\t`;
	return `${open}${inner}${entries.join(`,${inner}`)}${lineBreak}${close}`;
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
	const members = sortedMembers(value as object).map(
		([key, member]) => `${JSON.stringify(key)}: ${format(member, inner)}`,
	);
	return members.length === 0 ? "{}" : enclose("{", members, "}", lineBreak);
}
