import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ClaimFeature } from "../../../../src/domain/claim.ts";
import { NO_FILTER, passesFilter } from "../../../../src/domain/claim-filter.ts";
import { ClaimColumns } from "../../../../src/domain/columns/claim-columns.ts";
import { TABLED, type Tabled } from "../../../../src/domain/columns/claims-file.ts";
import { LineDecoder } from "../../../../src/domain/columns/decode-line.ts";
import { ColumnsEncoder, toColumnsJson, toDetailsJson } from "../../../../src/domain/columns/encode-claims.ts";
import { toClaimDetails, toClaimProperties } from "../../../../src/domain/columns/split-feature.ts";
import type { Result } from "../../../../src/domain/result.ts";
import { arbitraryFeatures } from "../../../fixtures/arbitrary-claim.ts";
import { makeClaim } from "../../../fixtures/claim-factory.ts";
import { readColumns, toPlain } from "../../../fixtures/read-columns.ts";

const encode = (features: readonly ClaimFeature[]): string => [...toColumnsJson(features, features.length)].join("");
const toGeoJson = (features: readonly unknown[], indent?: string): string =>
	JSON.stringify({ type: "FeatureCollection", features, schemaVersion: 1 }, null, indent);

function readValue<Value>(result: Result<Value>): Value {
	if (!result.ok) throw new Error(result.problem);
	return result.value;
}

const shared = (feature: ClaimFeature) => ({ ...feature, properties: toClaimProperties(feature) });
type Line = Record<"tables" | "columns", Record<Tabled, unknown[]>>;
const pieceSize = fc.integer({ min: 1, max: 700 });

describe("the compact form", () => {
	it("gives back any claims, in whatever pieces it arrives", () => {
		fc.assert(
			fc.property(arbitraryFeatures, pieceSize, (features, size) => {
				const { claims, unreadable, file } = readValue(readColumns(encode(features), size));
				expect(claims.map(toPlain)).toEqual(features.map(shared));
				expect(unreadable).toEqual([]);
				expect(file).toEqual({ form: "columns", detailsPerFile: 64 });
			}),
		);
	});

	it("is one JSON array, one element to a line, the same for the same claims", () => {
		fc.assert(
			fc.property(arbitraryFeatures, (features) => {
				const text = encode(features);
				expect(JSON.parse(text)).toHaveLength(features.length === 0 ? 1 : 2);
				expect(encode(structuredClone(features))).toBe(text);
			}),
		);
	});

	it("spans more than one line, with tables and shapes that later lines refer to", () => {
		const ring = Array.from({ length: 100 }, (_, at) => [36 + at / 1000, 50]);
		const features = Array.from({ length: 2500 }, (_, at) =>
			makeClaim({
				id: `claim-${at}`,
				geometry: at % 3 === 0 ? { type: "Polygon", coordinates: [ring] } : null,
				properties: { outlet: `Outlet ${at % 300}` },
			}),
		);
		const text = encode(features);
		expect(text.trim().split("\n")).toHaveLength(1 + 1 + 3 + 1);
		const { claims } = readValue(readColumns(text));
		expect(claims.map(toPlain)).toEqual(features.map(shared));
		expect(text.match(/36\.099/g)).toHaveLength(1);
		expect(claims[0]?.properties.places).toBe(claims[2400]?.properties.places);
	});

	it("keeps what only an open claim needs beside it", () => {
		const features = Array.from({ length: 65 }, (_, at) => makeClaim({ id: `claim-${at}` }));
		const files = [...toDetailsJson(features)].map((text) => JSON.parse(text) as { details: unknown[] });
		expect(files.map(({ details }) => details.length)).toEqual([64, 1]);
		expect(files[1]?.details).toEqual([{ id: "claim-64", ...toClaimDetails(makeClaim()) }]);
	});
});

describe("claims given as GeoJSON", () => {
	it("are read like those in the compact form, in any formatting", () => {
		fc.assert(
			fc.property(arbitraryFeatures, pieceSize, fc.constantFrom("", "\t"), (features, size, indent) => {
				const { claims, unreadable } = readValue(readColumns(toGeoJson(features, indent), size));
				expect(claims.map(toPlain)).toEqual(features.map(shared));
				expect(unreadable).toEqual([]);
			}),
		);
	});

	it("go without the records that cannot be read, which are named", () => {
		const broken = { ...makeClaim({ id: "broken" }), properties: { group: "nonsense" } };
		const shapeless = { ...makeClaim({ id: "shapeless" }), geometry: { type: "Point", coordinates: ["37", 49] } };
		const text = toGeoJson([broken, makeClaim(), null, 7, shapeless]);
		const { claims, unreadable } = readValue(readColumns(text, 100));
		expect(claims.map(({ id }) => id)).toEqual(["made-up-claim"]);
		expect(unreadable).toEqual(["broken", "claims.geojson #3", "claims.geojson #4", "shapeless"]);
	});
});

describe("a byte order mark", () => {
	it.each([1, 2, 4096])("is passed over in either form, in pieces of %i bytes", (size) => {
		for (const text of [encode([makeClaim()]), toGeoJson([makeClaim()])]) {
			const { claims } = readValue(readColumns(`\ufeff${text}`, size));
			expect(claims.map(toPlain)).toEqual([shared(makeClaim())]);
		}
	});
});

describe("a file that cannot be used", () => {
	const whole = encode([makeClaim()]);
	const geoJson = toGeoJson([makeClaim()]);
	const lineWith = (change: (line: Record<string, unknown[]>) => void): string => {
		const [header, line] = JSON.parse(whole) as [unknown, Record<string, unknown[]>];
		change(line);
		return `[\n${JSON.stringify(header)},\n${JSON.stringify(line)}\n]\n`;
	};

	it.each([
		["nothing", "", "the file is empty"],
		["a page", "<!doctype html>", "not JSON"],
		["another version", whole.replace('"schemaVersion":1', '"schemaVersion":2'), "schemaVersion 2; this page reads 1"],
		["another list", "[\n1\n]\n", "not the expected form"],
		["a list on one line", "[1, 2]", "not the expected form"],
		["GeoJSON of another version", geoJson.replace(/1}$/, "2}"), "schemaVersion 2; this page reads 1"],
		["an object without features", '{"schemaVersion":1}', "not the expected form"],
		["a column too short", lineWith((line) => line["en"]?.pop()), "columns of unequal length"],
		["positions too few", lineWith((line) => line["positions"]?.pop()), "columns of unequal length"],
		["a line without ids", lineWith((line) => delete line["ids"]), "not the expected form"],
	])("says what is wrong: %s", (_name, text, problem) => {
		expect(readColumns(text)).toEqual({ ok: false, problem });
	});

	it("is never taken for whole when it is cut short", () => {
		for (const text of [whole, geoJson]) {
			for (let length = 1; length < text.trimEnd().length; length += 1) {
				expect(readColumns(text.slice(0, length)).ok, text.slice(0, length).slice(-30)).toBe(false);
			}
		}
	});

	it.each(TABLED)("can be searched though a value in its table of %s cannot be read", (name) => {
		const [header, line] = JSON.parse(encode([makeClaim({ id: "good" }), makeClaim({ id: "bad" })])) as [unknown, Line];
		const { tables, columns } = line;
		columns[name][1] = tables[name].push(7.5) - 1;
		const text = `[\n${JSON.stringify(header)},\n${JSON.stringify(line)}\n]\n`;
		const { claims, unreadable } = readValue(readColumns(text));
		expect(unreadable).toEqual(["bad"]);
		expect(claims.map((claim) => passesFilter(claim, { ...NO_FILTER, q: "kupiansk" }))).toEqual([true]);
	});

	it.each(["", "Upper-Case", "with space", 'x"><img src=x>', "trailing-", "а"])(
		"does not read a claim of the id %j",
		(id) => {
			const features = [makeClaim({ id: "good" }), makeClaim({ id })];
			for (const text of [encode(features), toGeoJson(features)]) {
				const { claims, unreadable } = readValue(readColumns(text));
				expect(claims.map((claim) => claim.id)).toEqual(["good"]);
				expect(unreadable).toEqual([id === "" ? expect.stringMatching(/#2$/) : id]);
			}
		},
	);

	it.each([
		["a shown day that does not exist", { shown: { from: "2022-02-31", until: "2022-03-01" } }],
		["a last day before the first", { shown: { from: "2022-03-02", until: "2022-03-01" } }],
		["a month that does not exist", { published: "2022-13-45" }],
		["a day of nothing", { start: "2022-00-10" }],
	])("does not read a claim with %s", (_name, properties) => {
		const features = [makeClaim({ id: "good" }), makeClaim({ id: "bad", properties: properties as object })];
		for (const text of [encode(features), toGeoJson(features)]) {
			const { claims, unreadable } = readValue(readColumns(text));
			expect(claims.map((claim) => claim.id)).toEqual(["good"]);
			expect(unreadable).toEqual(["bad"]);
		}
	});

	it("reads the first claim of an id that can be read, and names every other one", () => {
		const same = (actor: "UA" | "RU") => makeClaim({ id: "same", properties: { actor } });
		const unread = { ...same("UA"), properties: { ...same("UA").properties, published: "yesterday" } } as never;
		const many = Array.from({ length: 1100 }, (_, at) => makeClaim({ id: `claim-${at}` }));
		const features = [unread, same("RU"), same("UA"), ...many, makeClaim({ id: "claim-7" })];
		for (const text of [encode(features), toGeoJson(features)]) {
			const { claims, unreadable } = readValue(readColumns(text));
			expect(claims).toHaveLength(1101);
			expect(claims[0]?.properties.actor).toBe("RU");
			expect([...unreadable].sort()).toEqual(["claim-7", "same", "same"]);
		}
	});

	it("loses only the claims whose values cannot be read", () => {
		const features = [makeClaim({ id: "good" }), makeClaim({ id: "bad", properties: { kind: "losses" } })];
		const { claims, unreadable } = readValue(readColumns(encode(features).replace('"losses"', '"nonsense"')));
		expect(claims.map(({ id }) => id)).toEqual(["good"]);
		expect(unreadable).toEqual(["bad"]);
	});
});

describe("search in the compact form", () => {
	const finds = (feature: ClaimFeature, q: string): boolean => {
		const [claim] = readValue(readColumns(encode([makeClaim({ id: "other" }), feature]))).claims.slice(1);
		if (claim === undefined) throw new Error("the claim has been lost");
		return passesFilter(claim, { ...NO_FILTER, q });
	};

	it("finds what a search of the whole record finds", () => {
		const words = fc.oneof(
			fc.constantFrom("Kupiansk", "обстріл", "journalist", "zzz"),
			fc.string({ minLength: 1, maxLength: 3 }),
		);
		fc.assert(
			fc.property(arbitraryFeatures, words, (features, q) => {
				const { claims } = readValue(readColumns(encode(features)));
				const one = claims.map((claim) => passesFilter(claim, { ...NO_FILTER, q }));
				expect(one).toEqual(features.map((feature) => passesFilter(feature, { ...NO_FILTER, q })));
			}),
		);
	});

	it("gives passages up where there are too many claims, from all of them, and nothing else", () => {
		const columns = new ClaimColumns(1);
		const [encoder, decoder] = [new ColumnsEncoder(), new LineDecoder()];
		const claims = ["one", "two"].flatMap((id) => {
			const block = readValue(decoder.decode(encoder.encode([makeClaim({ id })])));
			return columns.append(block);
		});
		expect(columns.isPassageSearched).toBe(false);
		const find = (q: string) => claims.map((claim) => passesFilter(claim, { ...NO_FILTER, q }));
		expect(find("had come under artillery")).toEqual([false, false]);
		expect([find("came under fire"), find("журналіст"), find("куп’янськ")]).toEqual(Array(3).fill([true, true]));
	});

	it.each([
		["headline", { headline: { en: "Ґанок 📷 hit", uk: "Ґанок 📷 влучили" } }, "ґанок 📷"],
		["passage", { passage: { ...makeClaim().properties.passage, exact: "Мilitary £5" } }, "military £5"],
		["claimant", { claimant: { ...makeClaim().properties.claimant, nameUk: "Речниця" } }, "речниц"],
	])("looks through the %s", (_where, properties, q) => {
		expect(finds(makeClaim({ properties }), q)).toBe(true);
		expect(finds(makeClaim({ id: "plain" }), q)).toBe(false);
	});
});
