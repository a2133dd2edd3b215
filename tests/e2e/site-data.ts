import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { ClaimCollection, ClaimFeature } from "../../src/domain/claim.ts";

export const ROOT = resolve(import.meta.dirname, "../..");
export const DIST = resolve(ROOT, "dist");

/** The claims that the built site serves. */
export const claims: readonly ClaimFeature[] = (
	JSON.parse(readFileSync(resolve(DIST, "data/claims.geojson"), "utf8")) as ClaimCollection
).features;

/** A claim by its id; throws if the site has none. */
export function claim(id: string): ClaimFeature {
	const found = claims.find((one) => one.id === id);
	if (found === undefined) throw new Error(`the site has no claim ${id}`);
	return found;
}

/** The ids of the claims whose `shown` holds on a day, sorted: read from the data, not through the app's selectors. */
export const shownOn = (day: string): string[] =>
	claims
		.filter(({ properties: { shown } }) => shown.from <= day && day <= shown.until)
		.map(({ id }) => id as string)
		.sort();

/** Every day from the first to the last on which any claim is shown. */
export function everyDay(): string[] {
	const from = claims.map(({ properties }) => properties.shown.from).sort()[0] ?? "";
	const until =
		claims
			.map(({ properties }) => properties.shown.until)
			.sort()
			.at(-1) ?? "";
	const days: string[] = [];
	for (const day = new Date(`${from}T00:00:00Z`); isoDay(day) <= until; day.setUTCDate(day.getUTCDate() + 1)) {
		days.push(isoDay(day));
	}
	return days;
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
