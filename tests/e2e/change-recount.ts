import type { Claim } from "../../src/domain/claim.ts";

/** The sections of the change report, recounted from the data by the definitions in `docs/compare.md`. */
export function recountChanges(claims: readonly Claim[], one: string, other: string): Record<string, string[]> {
	const [first = "", last = ""] = [one, other].sort();
	const isAfter = (day: string | undefined): boolean => day !== undefined && first < day && day <= last;
	const ids = (isIn: (claim: Claim) => boolean): string[] =>
		claims
			.filter(isIn)
			.map(({ id }) => id as string)
			.sort();
	const contradicted = new Set(
		claims
			.filter(({ properties }) => isAfter(properties.published))
			.flatMap(({ properties }) => properties.relations)
			.filter(({ type, stated }) => stated && ["contradicts", "other-account"].includes(type))
			.map(({ claim }) => claim as string),
	);
	return {
		begun: ids(({ properties }) => isAfter(properties.shown.from)),
		ended: ids(({ properties: { shown } }) => first <= shown.until && shown.until < last),
		contradicted: ids(({ id }) => contradicted.has(id)),
		withdrawn: ids(
			({ properties: { status, history } }) =>
				status === "withdrawn" &&
				isAfter(
					history
						.map(({ date }) => date as string)
						.sort()
						.at(-1),
				),
		),
		published: ids(({ properties }) => isAfter(properties.published)),
	};
}
