import { readdir } from "node:fs/promises";
import { request } from "node:http";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Preview, ReviewDraft, ReviewInput } from "../../../../src/domain/review/review-draft.ts";
import { CACHE_FILE } from "../../../../src/pipeline/gazetteer/cache.ts";
import { type ReviewServer, startReviewServer } from "../../../../src/pipeline/review/review-server.ts";
import {
	copyReviewCorpus,
	HERALD,
	HERALD_DRAFT,
	nameVillage,
	type ReviewCorpus,
	VILLAGE,
} from "../../../fixtures/review-corpus.ts";

let corpus: ReviewCorpus;
let server: ReviewServer;
let untouched: string;

beforeAll(async () => {
	corpus = await copyReviewCorpus();
	untouched = await corpus.read(HERALD_DRAFT);
	server = await startReviewServer({ root: corpus.root, port: 0 });
}, 60_000);
afterAll(async () => {
	await server.close();
	await corpus.remove();
});
beforeEach(() => corpus.restore());

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, unknown>>;
	readonly body: string;
}

interface Asking {
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: unknown;
}

/** Sends what no browser's page could: any header at all. */
function ask(address: string, { method = "GET", headers = {}, body }: Asking = {}): Promise<Answer> {
	const { hostname, port, host, origin } = new URL(server.url);
	const own = method === "GET" ? { host } : { host, origin, "content-type": "application/json" };
	return new Promise((resolve, reject) => {
		const sent = request({ hostname, port, path: address, method, headers: { ...own, ...headers } }, (response) => {
			const pieces: Buffer[] = [];
			response.on("data", (piece: Buffer) => pieces.push(piece));
			response.on("end", () =>
				resolve({
					status: response.statusCode ?? 0,
					headers: response.headers,
					body: Buffer.concat(pieces).toString(),
				}),
			);
		});
		sent.on("error", reject);
		sent.end(body === undefined ? undefined : typeof body === "string" ? body : JSON.stringify(body));
	});
}

const DRAFT = `/api/drafts/${HERALD}`;

async function readDraft(): Promise<ReviewDraft> {
	return JSON.parse((await ask(DRAFT)).body) as ReviewDraft;
}

function accepting({ etag, document, candidates, context }: ReviewDraft): ReviewInput {
	const sent = candidates.map((candidate, from) => ({ ...candidate, from, decision: "accepted" as const }));
	return { etag, document, candidates: sent, context };
}

describe("the review server", () => {
	it("listens on the loopback address", () => expect(new URL(server.url).hostname).toBe("127.0.0.1"));

	it("lists, reads and saves a draft, and leaves nothing beside it", async () => {
		expect(JSON.parse((await ask("/api/drafts")).body)).toEqual([
			{ id: HERALD, title: "Fighting moves to the Oskil", candidates: 4, decided: 0, problem: null },
		]);
		const before = await readdir(path.join(corpus.root, "data/annotations"));
		const draft = await readDraft();
		expect(draft.places.find(({ id }) => id === "kupiansk")?.spellings).toContain("Купянск");
		const answer = await ask(DRAFT, { method: "PUT", body: accepting(draft) });
		expect(answer.status).toBe(200);
		expect((await readDraft()).etag).toBe((JSON.parse(answer.body) as { etag: string }).etag);
		expect(await corpus.read(HERALD_DRAFT)).toContain("decision: accepted");
		expect(await readdir(path.join(corpus.root, "data/annotations"))).toEqual(before);
	});

	it.each([
		["a foreign page", { origin: "http://evil.example" }],
		["a page without an origin", { origin: "null" }],
		["a foreign name that points here", { host: "evil.example:80", origin: "http://evil.example:80" }],
	])("refuses what %s sends, and writes nothing", async (_who, headers) => {
		const answer = await ask(DRAFT, { method: "PUT", headers, body: accepting(await readDraft()) });
		expect(answer.status).toBe(403);
		expect(await corpus.read(HERALD_DRAFT)).toBe(untouched);
		expect((await ask(`${DRAFT}/finish`, { method: "POST", headers, body: {} })).status).toBe(403);
	});

	it("refuses a form's text", async () => {
		const headers = { "content-type": "text/plain" };
		const answer = await ask(DRAFT, { method: "PUT", headers, body: accepting(await readDraft()) });
		expect(answer.status).toBe(415);
		expect(await corpus.read(HERALD_DRAFT)).toBe(untouched);
	});

	it("shows its page to no name but its own, in no frame, and allows no foreign reading", async () => {
		expect((await ask("/", { headers: { host: "evil.example" } })).status).toBe(403);
		const page = await ask("/");
		expect(page.status).toBe(200);
		expect(page.headers["x-frame-options"]).toBe("DENY");
		expect(page.headers["access-control-allow-origin"]).toBeUndefined();
	});

	it.each(["..%2F..%2Fpackage", "%2Fetc%2Fpasswd", "000-rbc-ukraine", "..%2Fannotations%2F300-herald"])(
		"knows no draft %s: an id is a name of the list, never a path",
		async (id) => {
			expect((await ask(`/api/drafts/${id}`)).status).toBe(404);
			const draft = await readDraft();
			expect((await ask(`/api/drafts/${id}`, { method: "PUT", body: accepting(draft) })).status).toBe(404);
			expect((await ask(`/api/basemap/${id}`)).status).toBe(404);
		},
	);

	it.each(["/api/drafts/%", "/api/drafts/%E0%A4%A", "//"])(
		"says that it cannot read the address %s",
		async (address) => {
			const { status, body } = await ask(address);
			expect([status, body]).toEqual([400, expect.stringContaining("cannot be read")]);
		},
	);

	it("says in words that a draft changed on the disk, and leaves it", async () => {
		const draft = await readDraft();
		const changed = `${untouched}# by hand\n`;
		await corpus.write(HERALD_DRAFT, changed);
		const answer = await ask(DRAFT, { method: "PUT", body: accepting(draft) });
		expect(answer.status).toBe(409);
		expect(answer.body).toContain("was changed by something else since this page read it");
		expect(await corpus.read(HERALD_DRAFT)).toBe(changed);
	});

	it("lets one of two pages save that read the same", async () => {
		const input = accepting(await readDraft());
		const answers = await Promise.all([1, 2].map(() => ask(DRAFT, { method: "PUT", body: input })));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
	});

	it.each([
		["no JSON", "{"],
		["another form", { etag: 1 }],
		["a made-up decision", { etag: "x", document: {}, candidates: [{ decision: "maybe" }], context: [] }],
	])("refuses %s", async (_what, body) => {
		expect((await ask(DRAFT, { method: "PUT", body })).status).toBe(400);
		expect(await corpus.read(HERALD_DRAFT)).toBe(untouched);
	});
});

describe("accepting a place", () => {
	const names = { en: VILLAGE, uk: "Петропавлівка", ru: "Петропавловка" };
	const body = { words: VILLAGE, option: "petropavlivka-front", names };
	const list = async (): Promise<string[]> => (await readdir(corpus.root, { recursive: true })).sort();
	beforeEach(() => nameVillage(corpus));

	it("writes one file and tells the place, which a draft then has among its own", async () => {
		expect((await readDraft()).placeProposals.map(({ words }) => words)).toEqual([VILLAGE]);
		const before = await list();
		const answer = await ask(`${DRAFT}/places`, { method: "POST", body });
		expect([answer.status, JSON.parse(answer.body)]).toMatchObject([200, { id: "petropavlivka", type: "village" }]);
		expect((await list()).filter((file) => !before.includes(file))).toEqual([path.normalize(CACHE_FILE)]);
		const draft = await readDraft();
		expect([draft.placeProposals, draft.places.at(-1)?.id]).toEqual([[], "petropavlivka"]);
	});

	it("takes one of two that come at once", async () => {
		const answers = await Promise.all([1, 2].map(() => ask(`${DRAFT}/places`, { method: "POST", body })));
		expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
	});

	it.each([
		["a foreign page", 403, { origin: "http://evil.example" }, body],
		["a form", 415, { "content-type": "text/plain" }, body],
		["a request that says where the place lies", 400, {}, { ...body, lngLat: [0, 0] }],
		["a request for what the draft does not propose", 404, {}, { ...body, option: "../../views" }],
	])("is not done for %s", async (_who, status, headers, sent) => {
		const before = await list();
		expect((await ask(`${DRAFT}/places`, { method: "POST", headers, body: sent })).status).toBe(status);
		expect(await list()).toEqual(before);
	});
});

describe("a preview", () => {
	async function preview(change: (draft: ReviewDraft) => ReviewDraft["candidates"][number]): Promise<Preview> {
		const draft = await readDraft();
		const body = { document: draft.document, candidate: change(draft) };
		return JSON.parse((await ask(`${DRAFT}/preview`, { method: "POST", body })).body) as Preview;
	}
	const pick = ({ candidates }: ReviewDraft, id: string) => {
		const found = candidates.find(({ claim }) => claim.id === id);
		if (found === undefined) throw new Error(`the fixture lacks ${id}`);
		return found;
	};

	it("draws a candidate by the pipeline's own steps", async () => {
		const { feature, problems } = await preview((draft) => pick(draft, "300-troops-entered"));
		expect(problems).toEqual([]);
		expect(feature?.geometry).toEqual({ type: "Point", coordinates: [37.61581, 49.71003] });
		expect(feature?.properties.passage.exact).toBe("Ukrainian troops entered Kupiansk");
	});

	it("draws one whose words are not written yet, and says which field lacks them", async () => {
		const { feature, problems } = await preview((draft) => pick(draft, "300-bridge"));
		expect(feature?.properties.derivation.method).toBe("point_where_line_passes");
		expect(problems).toEqual([{ path: ["headline", "uk"], message: '"uk" is empty' }]);
	});

	it("says beside which field what is wrong", async () => {
		const { problems } = await preview((draft) => {
			const troops = pick(draft, "300-troops-entered");
			const where = [{ place: "kupyansk", relation: "in" as const, precision: 1 }];
			const when = { ...troops.claim.when, edtf: "2022-13-40" };
			return { ...troops, claim: { ...troops.claim, where, when } };
		});
		const byField = problems.map(({ path: at, message }) => [at.join("."), message]);
		expect(byField).toContainEqual(["when.edtf", expect.stringContaining("2022-13-40")]);
		const unknown = await preview((draft) => {
			const troops = pick(draft, "300-troops-entered");
			return { ...troops, claim: { ...troops.claim, where: [{ place: "kupyansk", relation: "in", precision: 1 }] } };
		});
		expect(unknown.problems).toContainEqual({
			path: ["where", 0, "place"],
			message: 'unknown place "kupyansk"; did you mean "kupiansk"?',
		});
	});

	it("reads the text that the draft on the disk names, whatever file a request names", async () => {
		const draft = await readDraft();
		for (const file of [undefined, "../data/views.yaml", "../../elsewhere"]) {
			const body = { document: { ...draft.document, file }, candidate: pick(draft, "300-troops-entered") };
			const { status, body: answer } = await ask(`${DRAFT}/preview`, { method: "POST", body });
			expect(status).toBe(200);
			expect((JSON.parse(answer) as Preview).feature?.properties.passage.exact ?? null).toBeNull();
		}
	});

	it("writes nothing into the corpus", async () => {
		const list = async (): Promise<string[]> => (await readdir(corpus.root, { recursive: true })).sort();
		const before = await list();
		await preview((draft) => pick(draft, "300-shells"));
		expect(await list()).toEqual(before);
	});
});
