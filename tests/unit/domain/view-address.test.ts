import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_FILTER } from "../../../src/domain/claim-filter.ts";
import { fromDayNumber, toIsoDay } from "../../../src/domain/day.ts";
import { toClaimId } from "../../../src/domain/ids.ts";
import { LINGERS } from "../../../src/domain/linger.ts";
import { ADDRESS_PARAMETERS, parseAddress, toAddress } from "../../../src/domain/view-address.ts";
import { EMPTY_VIEW, type ViewState } from "../../../src/domain/view-state.ts";
import { ACTORS, GROUPS, KINDS, LANGUAGES, PAGES, SIDES, STATUSES, THEMES } from "../../../src/domain/vocabulary.ts";

const IDS = ["004-bridge-oskil", "000-buffer-zone", "kupiansk"];
const known = { claims: new Set(IDS), documents: new Set(IDS), places: new Set(IDS) };
const parse = (query: string) => parseAddress(query, known);

const day = fc.integer({ min: 0, max: 40_000 }).map(fromDayNumber);
const some = <Word>(words: readonly Word[]): fc.Arbitrary<readonly Word[] | null> => fc.option(fc.subarray([...words]));
const rounded = (min: number, max: number, decimals: number) =>
	fc
		.double({ min, max, noNaN: true })
		.map((value) => Number(value.toFixed(decimals)) + 0)
		.filter((value) => value >= min && value <= max);

const view: fc.Arbitrary<ViewState> = fc.record({
	date: fc.option(day),
	compare: fc.option(day),
	linger: fc.constantFrom(...LINGERS),
	embed: fc.boolean(),
	data: fc.option(fc.constantFrom("data/derived/", "/corpora/2022/claims.geojson", "../other")),
	claim: fc.option(fc.constantFrom(...IDS.map(toClaimId))),
	camera: fc.option(fc.record({ lng: rounded(-180, 180, 4), lat: rounded(-85, 85, 4), zoom: rounded(0, 22, 2) })),
	language: fc.option(fc.constantFrom(...LANGUAGES)),
	theme: fc.option(fc.constantFrom(...THEMES)),
	page: fc.option(fc.constantFrom(...PAGES)),
	filter: fc.record({
		published: fc.option(day),
		groups: some(GROUPS),
		kinds: some(KINDS),
		actors: some(ACTORS),
		claimants: some(SIDES),
		status: some(STATUSES),
		docs: some(IDS),
		places: some(IDS),
		q: fc.string({ unit: "grapheme", maxLength: 60 }),
	}),
});

describe("the address codec", () => {
	it("reads every view that it writes, without a problem", () => {
		fc.assert(
			fc.property(view, (written) => {
				const { view: read, problems } = parse(toAddress(written));
				expect(problems).toEqual([]);
				expect(read).toEqual({ ...written, camera: written.camera && zeroless(written.camera) });
			}),
			{ numRuns: 400 },
		);
	});

	it("throws at nothing, and names each value that it leaves out", () => {
		fc.assert(
			fc.property(fc.constantFrom(...ADDRESS_PARAMETERS), fc.string({ unit: "binary" }), (parameter, value) => {
				const query = new URLSearchParams([[parameter, value]]).toString();
				const { view: read, problems } = parse(query);
				expect(problems.every(({ expected }) => expected.length > 0)).toBe(true);
				if (problems.length > 0) expect(read).toEqual(EMPTY_VIEW);
			}),
			{ numRuns: 400 },
		);
	});

	it.each([
		["date=2022-02-30", "date"],
		["date=", "date"],
		["claim=nobody", "claim"],
		["claim=constructor", "claim"],
		["groups=advance,nonsense", "groups"],
		["groups=", "groups"],
		["docs=../../etc/passwd", "docs"],
		["places=__proto__", "places"],
		["lng=36&lat=50&zoom=NaN", "zoom"],
		["lng=36&lat=91&zoom=8", "lat"],
		["lng=1e999&lat=50&zoom=8", "lng"],
		["lng=%20&lat=50&zoom=8", "lng"],
		["lng=0x10&lat=50&zoom=8", "lng"],
		["lng=36&lat=5e1&zoom=8", "lat"],
		["groups=none&groups=advance", "groups"],
		["lat=999", "lat"],
		["lat=50", "lat"],
		["lng=36&zoom=8", "lng"],
		["lang=ru", "lang"],
		["theme=sepia", "theme"],
		["page=admin", "page"],
		[`q=${"a".repeat(201)}`, "q"],
	])("leaves out %s", (query, parameter) => {
		const { view: read, problems } = parse(query);
		expect(problems.map((problem) => problem.parameter)).toEqual([parameter]);
		expect(read).toEqual(EMPTY_VIEW);
	});

	it("joins a list that is written as several parameters", () => {
		const { view: read, problems } = parse("groups=advance&groups=incident,advance&docs=kupiansk&docs=000-buffer-zone");
		expect(problems).toEqual([]);
		expect(read.filter).toEqual({
			...NO_FILTER,
			groups: ["advance", "incident"],
			docs: ["kupiansk", "000-buffer-zone"],
		});
	});

	it("takes the first of a parameter that has one value, and names every other", () => {
		const { view: read, problems } = parse("date=2022-09-09&date=2024-05-11&date=2022-09-09&date=x&q=a&q=b");
		expect([read.date, read.filter.q]).toEqual(["2022-09-09", "a"]);
		const expected = "no more than one value";
		expect(problems).toEqual([
			{ parameter: "q", value: "b", expected },
			{ parameter: "date", value: "2024-05-11, x", expected },
		]);
		const { view: seen, problems: others } = parse("lng=36&lat=50&zoom=8&lng=37");
		expect(seen.camera).toEqual({ lng: 36, lat: 50, zoom: 8 });
		expect(others).toEqual([{ parameter: "lng", value: "37", expected }]);
	});

	it("tells a camera value that is wrong from one that lacks the others", () => {
		expect(parse("lat=999").problems).toEqual([
			{ parameter: "lat", value: "999", expected: "a number from -85 to 85" },
		]);
		expect(parse("lat=50").problems).toEqual([
			{ parameter: "lat", value: "50", expected: "all of lng, lat, zoom", missing: ["lng", "zoom"] },
		]);
	});

	it("takes what is right beside what is wrong", () => {
		const { view: read, problems } = parse("?date=2022-09-09&groups=nonsense");
		expect(read).toEqual({ ...EMPTY_VIEW, date: "2022-09-09" });
		expect(problems).toEqual([
			{ parameter: "groups", value: "nonsense", expected: expect.stringContaining("advance") },
		]);
	});

	it("keeps the parameters of others, and drops its own that are no longer set", () => {
		const query = toAddress({ ...EMPTY_VIEW, date: toIsoDay("2022-09-09") }, "?utm_source=article&claim=x&lang=uk");
		expect(query).toBe("utm_source=article&date=2022-09-09");
	});

	it("writes an empty list as a word, and nothing for the default", () => {
		expect(toAddress({ ...EMPTY_VIEW, filter: { ...NO_FILTER, groups: [] } })).toBe("groups=none");
		expect(toAddress(EMPTY_VIEW)).toBe("");
	});
});

/** An address knows no negative zero. */
const zeroless = ({ lng, lat, zoom }: NonNullable<ViewState["camera"]>) => ({
	lng: lng || 0,
	lat: lat || 0,
	zoom: zoom || 0,
});
