import { type IsoDay, toIsoDay } from "../../../domain/day.ts";
import type { Group } from "../../../domain/vocabulary.ts";
import { resolveEdtf } from "../../time/resolve-edtf.ts";
import type { DraftClaim, DraftDate } from "../types.ts";

/**
 * The days that a claim of a group is proposed for, of a date that its sentence names. "Since Monday" is open: only a state
 * may stay so; what happened since then happened until the day the text appeared, and a statement was made on that day.
 */
export function claimDate(edtf: string, group: Group, published: IsoDay): string {
	const date = resolveEdtf(edtf);
	if (!date.ok || group === "buffer-zone" || (date.value.start !== null && date.value.end !== null)) return edtf;
	if (group === "statement" || date.value.start === null) return date.value.end ?? published;
	const [from = edtf] = edtf.split("/");
	if (date.value.start >= published) return from;
	return `${from}/${toIsoDay(published)}`;
}

/** A claim's date and the words it follows from: none where the day of publication took their date's place. */
export function datingOf(date: DraftDate | null, group: Group, published: IsoDay): Pick<DraftClaim, "edtf" | "date"> {
	const edtf = claimDate(date?.edtf ?? published, group, published);
	return { edtf, date: edtf === published && date?.edtf !== published ? null : date };
}
