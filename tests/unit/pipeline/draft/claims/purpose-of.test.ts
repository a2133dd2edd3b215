import { describe, expect, it } from "vitest";
import { withPurpose } from "../../../../../src/pipeline/draft/claims/purpose-of.ts";

const partsOf = (text: string) =>
	withPurpose({ start: 100, end: 100 + text.length, text }).map(({ text: part, isPurpose }) => [
		part,
		isPurpose === true,
	]);

describe("a deed and what it is said to be for", () => {
	it.each([
		[
			"Russian troops shelled the crossing near Kupiansk",
			", in order to ",
			"cut the supply of the Ukrainian grouping there.",
		],
		["Russian forces crossed the border near Vovchansk", " in a bid to ", "draw Ukrainian reserves away from Donetsk."],
		[
			"Російські війська обстріляли переправу біля Куп’янська",
			", щоб ",
			"перерізати постачання українського угруповання.",
		],
		["Росіяни перекинули бригаду під Вовчанськ", " з метою ", "створити буферну зону вздовж кордону."],
		["Российские войска обстреляли переправу у Купянска", ", чтобы ", "перерезать снабжение украинской группировки."],
		["ВСУ перебросили бригаду под Волчанск", " с целью ", "остановить наступление российских войск."],
	])("parts “%s%s%s”", (deed, joint, purpose) => {
		expect(partsOf(`${deed}${joint}${purpose}`)).toEqual([
			[deed, false],
			[`${joint.replace(/^[, ]+/u, "")}${purpose}`, true],
		]);
	});
	it.each([
		"Russian forces want in order to take Kupiansk many more soldiers than they have.",
		"Residents met at the station in order to hand out blankets to newcomers.",
		"Troops shelled the crossing to cut it.",
		"Жителі зібралися на вокзалі, щоб роздати ковдри тим, хто приїхав.",
		"Жители собрались на вокзале, чтобы раздать одеяла приехавшим.",
	])("leaves whole “%s”", (text) => {
		expect(partsOf(text)).toEqual([[text, false]]);
	});
	it("keeps the place of both parts in the text", () => {
		const text = "Russian troops shelled the crossing near Kupiansk in order to cut the supply of the grouping.";
		for (const { start, end, text: part } of withPurpose({ start: 7, end: 7 + text.length, text })) {
			expect(text.slice(start - 7, end - 7)).toBe(part);
		}
	});
});
