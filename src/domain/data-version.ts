import type { Claim } from "./claim.ts";
import { lastCorrection } from "./corrections.ts";
import { type IsoDay, laterDay } from "./day.ts";

/** The day of the newest text among the claims; null without claims. */
export const newestText = (claims: readonly Claim[]): IsoDay | null =>
	claims.reduce<IsoDay | null>(
		(last, { properties: { published } }) => (last === null ? published : laterDay(last, published)),
		null,
	);

/**
 * Names a version of the data: the newest day in them and a hash (FNV-1a, 32 bits) of what is shown when, as in
 * `2024-05-17-1f0c9a3b`. The same claims give the same name; a text, a correction or a moved date gives another.
 */
export function dataVersion(claims: readonly Claim[]): string {
	const [text, correction] = [newestText(claims), lastCorrection(claims)];
	const newest = text === null ? "empty" : correction === null ? text : laterDay(text, correction);
	const lines = claims.map(({ id, properties }) => {
		const { status, published, shown, history } = properties;
		return [id, status, published, shown.from, shown.until, ...history.map(({ date }) => date)].join(" ");
	});
	return `${newest}-${hash(lines.sort().join("\n"))}`;
}

function hash(text: string): string {
	let value = 0x811c9dc5;
	for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
	return (value >>> 0).toString(16).padStart(8, "0");
}
