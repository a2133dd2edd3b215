import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/domain/claim.ts";
import { NO_FILTER } from "../../../src/domain/claim-filter.ts";
import { toIsoDay } from "../../../src/domain/day.ts";
import { fixedAddress, PLAIN_LOOK } from "../../../src/domain/embed-code.ts";
import { toClaimId } from "../../../src/domain/ids.ts";
import type { NamedView } from "../../../src/domain/view.ts";
import type { Camera, ViewState } from "../../../src/domain/view-state.ts";
import type { AppState } from "../../../src/store/app-state.ts";
import { createCorpus } from "../../../src/store/corpus.ts";
import { embedCamera, toPictured, toSharedView } from "../../../src/ui/share/share-state.ts";
import { makeClaim } from "../../fixtures/claim-factory.ts";
import { createLoadedStore } from "../store/store-fixture.ts";

const CAMERA: Camera = { lng: 37, lat: 50, zoom: 7 };
const DAY = toIsoDay("2022-09-09");

const named = (id: string, change: Partial<NamedView> = {}): NamedView => ({
	id,
	title: { en: id, uk: id },
	date: DAY,
	claim: null,
	extent: [36, 49, 38, 51],
	published: null,
	...change,
});

/** The state of a reader at an address, in a corpus with these named views; the first is the default one. */
function stateAt(
	view: Partial<ViewState>,
	views: readonly NamedView[],
	claims: readonly Claim[] = [makeClaim({ id: "one" }), makeClaim({ id: "two" })],
): AppState {
	const { store } = createLoadedStore();
	const corpus = createCorpus({ claims, places: [], documents: [], views, defaultView: views[0]?.id ?? null });
	const state = store.getState();
	return { ...state, corpus, view: { ...state.view, date: DAY, ...view } };
}

const namedAt = (view: Partial<ViewState>, ...views: NamedView[]): string | null =>
	toSharedView(stateAt(view, views), CAMERA)?.pictures?.view ?? null;

describe("the named view whose pictures a shared view takes", () => {
	const plain = named("plain");
	const frozen = named("frozen", { published: toIsoDay("2022-09-10") });

	it("is the one that shows the same", () => {
		expect(namedAt({}, plain)).toBe("plain");
		expect(namedAt({ claim: toClaimId("one") }, plain, named("claim", { claim: toClaimId("one") }))).toBe("claim");
	});

	it.each<[string, Partial<ViewState>]>([
		["another day", { date: toIsoDay("2022-09-10") }],
		["a claim", { claim: toClaimId("one") }],
		["a second day beside it", { compare: toIsoDay("2022-09-13") }],
		["past incidents kept in sight", { linger: 7 }],
		["other data", { data: "other/" }],
		["an extent that the reader chose", { camera: CAMERA }],
		["words looked for", { filter: { ...NO_FILTER, q: "bridge" } }],
		["a filter", { filter: { ...NO_FILTER, actors: ["UA"] } }],
	])("is none for a view with %s", (_what, view) => {
		expect(namedAt(view, plain)).toBeNull();
	});

	it("is none that shows another extent than the reader sees", () => {
		const elsewhere = named("elsewhere", { date: toIsoDay("2022-09-13"), extent: [35, 49, 36, 50] });
		expect(namedAt({ date: toIsoDay("2022-09-13") }, plain, elsewhere)).toBeNull();
	});

	it("has the same freeze: a frozen one stands for no view that is not, nor the other way round", () => {
		const filter = { ...NO_FILTER, published: toIsoDay("2022-09-10") };
		expect(namedAt({}, frozen)).toBeNull();
		expect(namedAt({ filter }, plain)).toBeNull();
		expect(namedAt({ filter }, plain, frozen)).toBe("frozen");
	});
});

describe("a named view's pictures", () => {
	/** What the pictures of a named view are published by, and what the view that is handed out is. */
	function publishedIn(claims: readonly Claim[], view: NamedView): (string | undefined)[] {
		const state = stateAt({ filter: { ...NO_FILTER, published: view.published } }, [view], claims);
		const shared = toSharedView(state, CAMERA);
		if (shared === null) throw new Error("there is nothing to share");
		const pictured = toPictured(shared);
		return [
			shared.pictures?.published,
			shared.published,
			pictured.published,
			pictured.view.filter.published ?? undefined,
		];
	}
	const LATER = toIsoDay("2022-09-12");
	const held = makeClaim({ id: "held", properties: { published: DAY } });
	const late = makeClaim({ id: "late", properties: { published: LATER, shown: { from: LATER, until: LATER } } });

	it("are of the newest text that they show, whatever was published of other days since", () => {
		expect(publishedIn([held, late], named("plain"))).toEqual([DAY, LATER, DAY, DAY]);
	});

	it("are never of a later day than the view is frozen at, though a withdrawal shows through that", () => {
		const withdrawn = makeClaim({ id: "gone", properties: { published: LATER, status: "withdrawn" } });
		const frozen = named("frozen", { published: toIsoDay("2022-09-10") });
		expect(publishedIn([held, withdrawn], frozen)[0]).toBe("2022-09-10");
	});

	it("are none where the view shows no claim: the picture is then taken along", () => {
		expect(publishedIn([late], named("plain"))[0]).toBeUndefined();
	});
});

describe("the extent that is handed out", () => {
	it("is what the map shows, and without a map what it would show", () => {
		const shown = embedCamera({ width: 480, height: 298, camera: CAMERA }, stateAt({}, []));
		expect(shown.lng).toBeCloseTo(37);
		expect(shown.zoom).toBeCloseTo(7);
		expect(embedCamera(null, stateAt({ camera: CAMERA }, []))).toEqual(CAMERA);
		expect(embedCamera(null, stateAt({}, [named("default")])).lng).toBeCloseTo(37);
		expect(embedCamera(null, stateAt({}, [])).lng).toBeCloseTo(36.8);
	});
});

describe("the address that is handed out", () => {
	it.each<[string, Partial<ViewState>, string[]]>([
		["at the default view", { date: null }, []],
		["with a claim alone", { date: null, claim: toClaimId("two") }, []],
		[
			"with all else that a view can have",
			{
				claim: toClaimId("one"),
				compare: toIsoDay("2022-09-13"),
				linger: 30,
				data: "other/",
				theme: "dark",
				page: "sources",
				filter: { ...NO_FILTER, groups: [], places: ["kupiansk"], q: "a & b" },
			},
			["compare", "linger", "data", "groups", "places", "q"],
		],
	])("fixes date, claim, extent, what was published and the version of the data: %s", (_where, view, more) => {
		const state = stateAt(view, [named("default", { claim: toClaimId("one") })]);
		const shared = toSharedView(state, embedCamera(null, state));
		if (shared === null) throw new Error("there is nothing to share");
		const { searchParams } = new URL(fixedAddress(new URL("https://host.example/map/"), shared, PLAIN_LOOK));
		for (const name of ["date", "claim", "lng", "lat", "zoom", "published", "version", "lang", "embed"]) {
			expect(searchParams.get(name), name).not.toBeNull();
		}
		const others = ["compare", "linger", "data", "groups", "places", "q", "page"];
		expect(others.filter((name) => searchParams.has(name))).toEqual(more);
	});
});
