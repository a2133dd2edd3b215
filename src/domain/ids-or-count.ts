import type { Claim } from "./claim.ts";

/** Above this many claims a picture tells their number instead of their ids. */
const MOST_IDS = 500;

/** Which claims a picture shows, as it says on itself: their ids with a space between, or their number above 500. */
export const idsOrCount = (claims: readonly Claim[]): string =>
	claims.length > MOST_IDS ? String(claims.length) : claims.map(({ id }) => id).join(" ");
