import { resolveEdtf } from "../../src/pipeline/time/resolve-edtf.ts";

/**
 * Whether two EDTF strings mean the same days: "2024-05" is "2024-05-01/2024-05-31". `~` and `?` are left aside, because
 * how sure a reader is of a date is no part of finding it. A string that does not resolve is never the same.
 */
export function isSameTime(one: string, other: string | null): boolean {
	const first = resolveEdtf(one);
	const second = other === null ? first : resolveEdtf(other);
	if (other === null || !first.ok || !second.ok) return false;
	return first.value.start === second.value.start && first.value.end === second.value.end;
}
