import { describe, expect, it } from "vitest";
import type { AuthoredWhen } from "../../../../src/domain/annotation.ts";
import { toIsoDay } from "../../../../src/domain/day.ts";
import { explainWhen, resolveWhen } from "../../../../src/pipeline/time/resolve-when.ts";

const DAYS = { published: toIsoDay("2022-09-14"), reportedFromPublished: null };
const TEXT =
	"He said yesterday, and last week, and since February, and for months, and since the beginning of this week.";
const NOTE = { en: "Why.", uk: "Чому." };

const messagesOf = (when: AuthoredWhen, days: Parameters<typeof resolveWhen>[1] = DAYS): string[] =>
	resolveWhen(when, days, TEXT).findings.map(({ path, message }) => `${path.join(".")}: ${message}`);

describe("a claim's time", () => {
	it.each<[string, AuthoredWhen]>([
		["the day the words say", { kind: "event", edtf: "2022-09-13~", basis: "relative", words: "yesterday" }],
		["a state that begins on it", { kind: "state", edtf: "2022-09-13/..", basis: "relative", words: "yesterday" }],
		[
			"a month the words begin with",
			{ kind: "state", edtf: "2022-02/2022-09-12", basis: "relative", words: "since February" },
		],
		["a week", { kind: "event", edtf: "2022-09-05~/2022-09-11~", basis: "relative", words: "last week" }],
		[
			"a total's accrual",
			{
				kind: "total",
				edtf: "2022-09-14",
				since: "2022-09-12",
				basis: "relative",
				words: "since the beginning of this week",
			},
		],
		[
			"words with a note, where no rule knows them",
			{ kind: "event", edtf: "2022-08", basis: "relative", words: "for months", note: NOTE },
		],
		[
			"an editor's inference, whatever the words",
			{ kind: "event", edtf: "2022-09-01", basis: "inferred", words: "yesterday" },
		],
		["the day of publication", { kind: "statement", edtf: "2022-09-14", basis: "publication" }],
	])("is accepted: %s", (_, when) => {
		expect(messagesOf(when)).toEqual([]);
	});

	it.each<[AuthoredWhen, string]>([
		[
			{ kind: "event", edtf: "2022-09-12", basis: "relative", words: "yesterday", note: NOTE },
			'when.edtf: "yesterday" in a text published on Wednesday 14 September 2022 is 2022-09-13, not 2022-09-12',
		],
		[
			{ kind: "state", edtf: "2022-02-24/..", basis: "explicit", words: "since February" },
			'when.edtf: "since February" in a text published on Wednesday 14 September 2022 is a time that begins with 2022-02, not 2022-02-24/..',
		],
		[
			{ kind: "event", edtf: "2022-09-05/2022-09-12", basis: "relative", words: "last week" },
			'when.edtf: "last week" in a text published on Wednesday 14 September 2022 is 2022-09-05/2022-09-11, not 2022-09-05/2022-09-12',
		],
		[
			{ kind: "event", edtf: "2022-08", basis: "relative", words: "for months" },
			'when.words: the build has no rule for "for months": say in "note" how it became 2022-08',
		],
		[
			{ kind: "event", edtf: "2022-08", basis: "relative" },
			'when: basis "relative" needs "words": the source\'s own words for the time',
		],
		[
			{ kind: "event", edtf: "2022-08", basis: "inferred", words: "last month" },
			'when.words: the text does not contain the words "last month"',
		],
		[
			{ kind: "event", edtf: "2022-09-13/..", basis: "inferred" },
			'when.edtf: date "2022-09-13/..": only a state may have an open end, not "event"',
		],
		[
			{ kind: "event", edtf: "2022-09-13", basis: "inferred", since: "2022-09" },
			'when.since: "since" belongs to a total, not to "event"',
		],
		[
			{
				kind: "total",
				edtf: "2022-09-14",
				basis: "relative",
				since: "2022-09-11",
				words: "since the beginning of this week",
			},
			'when.since: "since the beginning of this week" in a text published on Wednesday 14 September 2022 is a time that begins with 2022-09-12, not 2022-09-11',
		],
		[
			{ kind: "total", edtf: "2022-09-13", basis: "inferred", since: "2022-09-14" },
			'when.since: "since" 2022-09-14 lies after the total\'s day 2022-09-13',
		],
		[
			{ kind: "statement", edtf: "2022-09-13", basis: "publication" },
			'when.edtf: dated by publication, but "2022-09-13" is not the day of publication, 2022-09-14',
		],
	])("is refused: %o", (when, message) => {
		expect(messagesOf(when)).toEqual([message]);
	});

	it("may be dated by the first known outlet's publication", () => {
		const days = { ...DAYS, reportedFromPublished: toIsoDay("2022-09-13") };
		expect(messagesOf({ kind: "statement", edtf: "2022-09-13", basis: "publication" }, days)).toEqual([]);
	});
});

describe("how the words became the date", () => {
	const explain = (when: AuthoredWhen, quoteWords = true) =>
		explainWhen(when, resolveWhen(when, DAYS, TEXT).resolved?.byRule ?? null, DAYS.published, quoteWords);
	const yesterday: AuthoredWhen = { kind: "event", edtf: "2022-09-13~", basis: "relative", words: "yesterday" };

	it("is a sentence in both languages", () => {
		expect(explain(yesterday)).toEqual({
			en: "“yesterday” → 2022-09-13, because published Wednesday 14 September 2022",
			uk: "«yesterday» → 2022-09-13, бо опубліковано 14 вересня 2022 року (середа)",
		});
	});

	it("leaves the source's words out where they may not be carried", () => {
		expect(explain(yesterday, false)?.uk).toBe("2022-09-13, бо опубліковано 14 вересня 2022 року (середа)");
	});

	it("is the editor's note where there is one", () => {
		expect(explain({ ...yesterday, note: NOTE })).toBe(NOTE);
	});

	it("says that a text gives no date", () => {
		expect(explain({ kind: "statement", edtf: "2022-09-14", basis: "publication" })).toEqual({
			en: "The text gives no date for this; it is dated by its publication, Wednesday 14 September 2022.",
			uk: "Текст не дає для цього дати; датовано днем публікації: 14 вересня 2022 року (середа).",
		});
	});

	it("is nothing for an inference without a note", () => {
		expect(explain({ kind: "event", edtf: "2022-09-01", basis: "inferred", words: "yesterday" })).toBeNull();
	});
});
