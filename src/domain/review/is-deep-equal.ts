/** Whether two values of plain data are the same, whatever the order of their keys. */
export function isDeepEqual(one: unknown, other: unknown): boolean {
	if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
	const [keys, others] = [Object.keys(one), Object.keys(other)];
	return (
		keys.length === others.length &&
		keys.every((key) => key in other && isDeepEqual((one as Fields)[key], (other as Fields)[key]))
	);
}

type Fields = Readonly<Record<string, unknown>>;
