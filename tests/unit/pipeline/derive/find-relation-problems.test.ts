import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AuthoredClaim } from "../../../../src/domain/annotation.ts";
import { parseAuthoredFile } from "../../../../src/pipeline/authored-file.ts";
import { findRelationProblems, relationsByClaim } from "../../../../src/pipeline/derive/find-relation-problems.ts";

type Related = NonNullable<AuthoredClaim["relations"]>[number]["type"];

const WHY = { en: "Why.", uk: "Чому." };

const claim = (id: string, ...relations: [Related, string][]): AuthoredClaim => ({
	id,
	group: "incident",
	kind: "fighting",
	modality: "occurred",
	headline: { en: "A", uk: "А" },
	passage: { exact: "a" },
	actor: "unknown",
	claimant: { name: "a", side: "unknown", role: "a" },
	status: "claimed",
	when: { kind: "event", edtf: "2022-09-09", basis: "explicit" },
	relations: relations.map(([type, to]) => ({ type, claim: to, why: WHY })),
});

function problemsOf(...claims: AuthoredClaim[]): string[] {
	const parsed = parseAuthoredFile("a.yaml", "a: b");
	if (!parsed.ok) throw new Error("the file is valid");
	const related = claims.map((entry, index) => ({ source: parsed.value, path: ["claims", index], claim: entry }));
	return findRelationProblems(related, new Set(claims.map(({ id }) => id))).map(({ message }) => message);
}

describe("relations", () => {
	it("are right when symmetric ones are said at both ends", () => {
		expect(problemsOf(claim("a", ["same-event", "b"]), claim("b", ["same-event", "a"]))).toEqual([]);
	});

	it("may be said at one end where they are not symmetric", () => {
		expect(problemsOf(claim("a", ["corroborates", "b"]), claim("b"), claim("c", ["supersedes", "b"]))).toEqual([]);
	});

	it.each<Related>(["same-event", "contradicts", "other-account"])("%s must be said at both ends", (type) => {
		expect(problemsOf(claim("a", [type, "b"]), claim("b"))).toEqual([
			`"${type}" must be said at both ends: add it to claim "b", with claim "a"`,
		]);
	});

	it("cannot relate a claim to itself, to one that does not exist, or twice", () => {
		expect(problemsOf(claim("a", ["corroborates", "a"], ["corroborates", "zzzz"]))).toEqual([
			'claim "a" is related to itself',
			'unknown claim "zzzz"',
		]);
		expect(problemsOf(claim("a", ["corroborates", "b"], ["corroborates", "b"]), claim("b"))).toEqual([
			'the relation "corroborates" with "b" is said twice',
		]);
	});

	it("cannot supersede in a circle, which is named once", () => {
		const circle = [claim("a", ["supersedes", "b"]), claim("b", ["supersedes", "c"]), claim("c", ["supersedes", "a"])];
		expect(problemsOf(...circle, claim("d", ["supersedes", "a"]))).toEqual([
			"claims supersede each other in a circle: a → b → c → a",
		]);
	});

	it("find a circle exactly where following any claim leads back to it", () => {
		const size = 6;
		const edges = fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 9, selector: String });
		fc.assert(
			fc.property(edges, (pairs) => {
				const arrows = pairs.filter(([from, to]) => from !== to);
				const claims = Array.from({ length: size }, (_, id) =>
					claim(
						`c${id}`,
						...arrows.filter(([from]) => from === id).map(([, to]): [Related, string] => ["supersedes", `c${to}`]),
					),
				);
				const reaches = (from: number, to: number, steps: number): boolean =>
					steps > 0 && arrows.some(([tail, head]) => tail === from && (head === to || reaches(head, to, steps - 1)));
				const hasCircle = claims.some((_, id) => reaches(id, id, size));
				expect(problemsOf(...claims).length > 0).toBe(hasCircle);
			}),
		);
	});

	it("walk a chain of ten thousand claims", () => {
		const chain = Array.from({ length: 10_000 }, (_, index) => claim(`c${index}`, ["supersedes", `c${index + 1}`]));
		expect(problemsOf(...chain, claim("c10000"))).toEqual([]);
	});
});

describe("relations as written", () => {
	it("stand at both ends, the implied one marked", () => {
		const byClaim = relationsByClaim([
			claim("a", ["supersedes", "b"], ["corroborates", "c"]),
			claim("b"),
			claim("c", ["corroborates", "a"]),
		]);
		expect(byClaim.get("a")).toEqual([
			{ type: "corroborates", claim: "c", why: WHY, stated: true },
			{ type: "supersedes", claim: "b", why: WHY, stated: true },
		]);
		expect(byClaim.get("b")).toEqual([{ type: "supersedes", claim: "a", why: WHY, stated: false }]);
		expect(byClaim.get("c")).toEqual([{ type: "corroborates", claim: "a", why: WHY, stated: true }]);
	});
});
