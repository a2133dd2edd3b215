import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { claims, documents, places, ROOT } from "./derived-data.ts";

/** The source texts as they were supplied. */
const SUPPLIED = {
	"000_e35f463c0a9e3715.txt": "8c6c03d15276fd95eb7f2c0ffbbc6c3e00f3f303fabf9eb8449a374702dfaefa",
	"001_22548b56d86ba98c.txt": "7a6c57769831c71b8f56f3b724cf266f940823c3d1aca0b086b370b6ea070d73",
	"002_1c64d74089188847.txt": "f03239690997c03ff48d5a9a9cb938c6eb3bcbcbde6694bc45f42cc20cd85330",
	"003_686c54d29223d6c1.txt": "423860227d443f490d5eb8358567d87531b8fce79e806f4eeb5fd6b272082001",
	"004_fcc99c7870f3b95c.txt": "67903e5e3e6e90b0812575a8f3bdd2d98825ce210f5fe1bcca1d7d584cdcefc2",
} as const;

const sha256 = (bytes: Buffer): string => createHash("sha256").update(bytes).digest("hex");
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** The code points of each document's seed. */
const seeds = new Map(
	documents.map(({ id, file }) => [id, [...decoder.decode(readFileSync(join(ROOT, "seeds", file)))]]),
);

interface Quote {
	readonly of: string;
	readonly document: (typeof documents)[number]["id"];
	readonly exact: string;
	readonly start: number;
	readonly end: number;
}

const quotes: Quote[] = [
	...claims.flatMap(({ id, properties }) =>
		[properties.passage, ...properties.support].map((span) => ({ of: id, document: properties.document, ...span })),
	),
	...documents.flatMap(({ id, context }) => context.map((span) => ({ of: `context of ${id}`, document: id, ...span }))),
	...places.flatMap(({ id, properties }) =>
		properties.mentions.map((mention) => ({ of: `mention of ${id}`, exact: mention.words, ...mention })),
	),
];

describe("the source texts", () => {
	it("are the bytes that were supplied, and no others", () => {
		const found = readdirSync(join(ROOT, "seeds")).map((name) => [
			name,
			sha256(readFileSync(join(ROOT, "seeds", name))),
		]);
		expect(Object.fromEntries(found)).toEqual(SUPPLIED);
	});

	it("have the checksums that the documents state", () => {
		expect(Object.fromEntries(documents.map(({ file, sha256: stated }) => [file, stated]))).toEqual(SUPPLIED);
	});
});

describe("every quote", () => {
	it("is the text between its offsets, in code points", () => {
		expect(quotes.length).toBeGreaterThan(claims.length);
		const broken = quotes.filter(({ document, start, end, exact }) => {
			const text = seeds.get(document);
			return exact === "" || text === undefined || text.slice(start, end).join("") !== exact;
		});
		expect(broken.map(({ of, exact }) => `${of}: ${exact}`)).toEqual([]);
	});

	it("has what surrounds the passage as prefix and suffix", () => {
		const broken = claims.filter(({ properties: { document, passage } }) => {
			const text = seeds.get(document) ?? [];
			const before = text.slice(Math.max(0, passage.start - 32), passage.start).join("");
			return passage.prefix !== before || passage.suffix !== text.slice(passage.end, passage.end + 32).join("");
		});
		expect(broken.map(({ id }) => id)).toEqual([]);
	});
});
