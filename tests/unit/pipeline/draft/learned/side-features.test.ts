import { describe, expect, it } from "vitest";
import { toIsoDay } from "../../../../../src/domain/day.ts";
import type { Side } from "../../../../../src/domain/vocabulary.ts";
import { describeText } from "../../../../../src/pipeline/draft/learned/describe-text.ts";
import { sideFeatures, speakersOf, wordOf } from "../../../../../src/pipeline/draft/learned/side-features.ts";
import { readText } from "../../../../../src/pipeline/draft/read-text.ts";
import { loadLexicon } from "../../../../../src/pipeline/gazetteer/load-lexicon.ts";

const day = toIsoDay("2024-05-17");
const lexicon = loadLexicon(".");
const sentencesOf = (text: string) =>
	describeText(readText({ text, published: day }, lexicon, day), [], {
		classes: new Map(),
		meanings: { words: new Map(), beginnings: new Map() },
	});

const NEWS = `Two houses burned in Kupiansk overnight.

Russian guns struck the town, the governor of Kharkiv region Oleh Syniehubov said.

A school lost its roof.

The village has been taken, the Russian Defence Ministry said.

The road there is closed.`;
const news = sentencesOf(NEWS);
const featuresAt = (index: number) => sideFeatures(news, index, speakersOf(news), "unknown");

describe("what tells whose word a claim is", () => {
	it("is who is named in the sentence, and in those around", () => {
		expect(featuresAt(2)).toEqual(
			expect.arrayContaining(["whose before, away:UA 1", "whose after, away:RU 1", "whose before, after:UA RU"]),
		);
		expect(featuresAt(1)).toEqual(expect.arrayContaining(["whose:named UA", "whose before:none false"]));
	});

	it("is whose speakers a text has", () => {
		expect(speakersOf(news)).toBe("most UA");
		expect(speakersOf(sentencesOf("A house burned, the Russian Defence Ministry said."))).toBe("all RU");
		expect(speakersOf(sentencesOf("Two houses burned."))).toBe("none");
	});
});

describe("whose word a claim is", () => {
	const nobody = { side: "unknown", claimant: null } as const;
	const heard = (index: number, learned: Side, ruled: { side: Side; claimant: string | null } = nobody) =>
		wordOf(news, index, ruled, learned);

	it("is the nearest speaker's of the side that the weights tell", () => {
		expect(heard(2, "UA")).toEqual({ side: "UA", claimant: expect.stringContaining("Syniehubov") });
		expect(heard(2, "RU")).toEqual({ side: "RU", claimant: expect.stringContaining("Defence Ministry") });
	});

	it("stays whom the sentence names, whatever the weights tell", () => {
		const ruled = { side: "UA", claimant: "Oleh Syniehubov" } as const;
		expect(heard(1, "RU", ruled)).toBe(ruled);
	});

	it("is nobody's where a text speaks for itself, though its writer be a third", () => {
		expect(heard(0, "third")).toEqual(nobody);
		expect(heard(4, "unknown", { side: "RU", claimant: "the Russian Defence Ministry" })).toEqual(nobody);
	});

	it("may be of a side without a name", () => {
		const alone = sentencesOf("Two houses burned in Kupiansk.");
		expect(wordOf(alone, 0, nobody, "UA")).toEqual({ side: "UA", claimant: null });
	});

	it("stays what the rules say where the weights say the same", () => {
		const ruled = { side: "UA", claimant: "the mayor" } as const;
		expect(heard(0, "UA", ruled)).toBe(ruled);
	});
});
