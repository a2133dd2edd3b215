import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toIsoDay } from "../../../../src/domain/day.ts";
import { draftDocument } from "../../../../src/pipeline/draft/draft-document.ts";
import { toDraftYaml } from "../../../../src/pipeline/draft/to-draft-yaml.ts";
import { loadLexicon } from "../../../../src/pipeline/gazetteer/load-lexicon.ts";

const DAY = toIsoDay("2024-05-17");

/** The places that a draft gives to the claims of a text, as written for the editor. */
function placesOf(text: string): readonly { readonly place: string; readonly precision: number }[] {
	const draft = draftDocument({ text, published: DAY }, { lexicon: loadLexicon(resolve(".")), today: DAY });
	const seed = { id: "300-herald", file: "300_herald.txt", sha256: "0".repeat(64) };
	const { claims } = parse(toDraftYaml(draft, text, seed, [])) as {
		claims: { where: { place: string; precision: number }[] }[];
	};
	return claims.flatMap(({ where }) => where);
}

describe("the place of a drafted claim", () => {
	it("is exact for a settlement, first-order for an oblast, and vague for a river", () => {
		expect(placesOf("Russian forces shelled Kupiansk on Thursday, officials said.\n")).toContainEqual(
			expect.objectContaining({ place: "kupiansk", precision: 1 }),
		);
		expect(placesOf("Russian forces shelled the Kharkiv region on Thursday, officials said.\n")[0]?.precision).toBe(4);
		const river = placesOf("Russian forces attacked across the Oskil River on Thursday, officials said.\n");
		expect(river.map(({ precision }) => precision)).toEqual([5]);
	});

	it("names no district, which the gazetteer does not have", () => {
		expect(placesOf("Russian forces shelled Kupiansk district on Thursday, officials said.\n")).toEqual([]);
	});
});
