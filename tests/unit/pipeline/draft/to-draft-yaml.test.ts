import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { toIsoDay } from "../../../../src/domain/day.ts";
import { draftDocument } from "../../../../src/pipeline/draft/draft-document.ts";
import { toDraftYaml } from "../../../../src/pipeline/draft/to-draft-yaml.ts";
import { loadLexicon } from "../../../../src/pipeline/gazetteer/load-lexicon.ts";
import { readGazetteer } from "../../../../src/pipeline/read/read-gazetteer.ts";

const { gazetteer } = await readGazetteer(resolve("."));
const KNOWN = { places: new Map(gazetteer?.places.map((place) => [place.id, place])), claimants: [] };
const DAY = toIsoDay("2024-05-17");

interface WrittenClaim {
	readonly where: readonly { readonly place: string; readonly relation: string; readonly precision: number }[];
	readonly claimant: Readonly<Record<string, string>>;
	readonly status: string;
	readonly when: Readonly<Record<string, string>>;
	readonly geometry?: object;
}

/** The claims of a text's draft, as written for the editor. */
function claimsOf(text: string): readonly WrittenClaim[] {
	const draft = draftDocument({ text, published: DAY }, { lexicon: loadLexicon(resolve(".")), today: DAY });
	const seed = { id: "300-herald", file: "300_herald.txt", sha256: "0".repeat(64) };
	return (parse(toDraftYaml(draft, text, seed, [], KNOWN)) as { claims: WrittenClaim[] }).claims;
}

const placesOf = (text: string) => claimsOf(text).flatMap(({ where }) => where);

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

describe("what a drafted claim's words say beside its place", () => {
	it("is the relation to it, the shape that follows, and the office of who says so in both languages", () => {
		const text = "Russian forces shelled a farm near Kupiansk on Thursday, the regional governor said.\n";
		expect(claimsOf(text)).toEqual([
			expect.objectContaining({
				where: [{ place: "kupiansk", relation: "near", precision: 2 }],
				geometry: { method: "point_at_place" },
				claimant: expect.objectContaining({ nameUk: "очільник області", role: "official", roleUk: "посадовець" }),
				status: "claimed",
			}),
		]);
	});

	it("is the text's own voice where it names nobody", () => {
		const [claim] = claimsOf("Russian forces shelled Kupiansk on Thursday.\n");
		expect(claim).toMatchObject({
			claimant: { name: "not named in this text", role: "the text says it in its own voice" },
			status: "reported",
		});
	});
});

describe("the date of a drafted claim", () => {
	const whenOf = (text: string) => claimsOf(text).map(({ when }) => when);
	const FAR =
		"in a week when nobody along the river had expected any more fire from the other bank after so many quiet days";

	it("keeps its words however far from the claim its sentence names them", () => {
		expect(whenOf(`On Thursday, ${FAR}, it was cold; Russian forces shelled Kupiansk.\n`).at(-1)).toMatchObject({
			edtf: "2024-05-16",
			basis: "relative",
			words: "On Thursday",
		});
	});

	it("has no words of a neighbouring sentence, and none where the day of publication stands for it", () => {
		const today = whenOf("On Friday it rained. Russian forces shelled Kupiansk.\n").at(-1);
		expect(today).toEqual({ kind: "event", edtf: "2024-05-17", basis: "publication" });
		const [said] = whenOf("“They want to shell Kupiansk since Monday,” an analyst said.\n");
		expect(said).toEqual({ kind: "statement", edtf: "2024-05-17", basis: "publication" });
	});
});
