import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import type { DraftSummary, ReviewDraft } from "../../domain/review/review-draft.ts";
import { type BasemapData, readBasemap } from "../geometry/basemap-lines.ts";
import { listFolder, readBytes } from "../read/read-file.ts";
import { readGazetteer } from "../read/read-gazetteer.ts";
import { listDrafts, readDraft, saveDraft } from "./draft-store.ts";
import { finishReview } from "./finish-review.ts";
import { acceptPlace, placeProposalsOf, toReviewPlace } from "./place-proposals.ts";
import { previewCandidate } from "./preview-candidate.ts";
import { hintsIn } from "./read-hints.ts";
import { readKnownClaimants } from "./read-known-claimants.ts";
import { ReviewError } from "./review-error.ts";
import { parsePlaceInput, parsePreviewInput, parseReviewInput } from "./review-input.ts";

/** Below `/api/`: what the page asks for and sends. */
export interface ReviewApi {
	/** Answers a request, or returns false if it is not the API's. The guard has let it pass. */
	readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
}

const PREFIX = "/api/";
const BASEMAP_FOLDER = "data/basemap";
const LARGEST_BODY_BYTES = 8 * 2 ** 20;

/** @param scratch a folder of its own outside the corpus */
export function createReviewApi(root: string, scratch: string): ReviewApi {
	let basemap: BasemapData | null = null;
	let turn: Promise<unknown> = Promise.resolve();
	/** One after the other: two pages that save at once must not pass each other between reading and writing. */
	const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
		const next = turn.then(work, work);
		turn = next;
		return next;
	};
	const answers: Readonly<Record<string, (id: string, body: unknown) => Promise<unknown>>> = {
		"GET drafts": () => summarise(root),
		"GET draft": (id) => describeDraft(root, id),
		"PUT draft": (id, body) => inTurn(async () => ({ etag: await saveDraft(root, id, parseReviewInput(body)) })),
		"POST preview": (id, body) =>
			inTurn(async () => {
				basemap ??= readBasemap(root);
				return previewCandidate({ root, scratch, basemap }, await readDraft(root, id), parsePreviewInput(body));
			}),
		"POST finish": (id, body) => inTurn(async () => ({ file: await finishReview(root, id, parseReviewInput(body)) })),
		"POST places": (id, body) =>
			inTurn(async () => {
				const today = new Date().toISOString().slice(0, 10);
				return acceptPlace(root, { stored: await readDraft(root, id), acceptance: parsePlaceInput(body), today });
			}),
		"GET basemap": (name) => readBasemapFile(root, name),
	};
	return { answer: (request, response) => answerWith(answers, request, response) };
}

type Answers = Readonly<Record<string, (id: string, body: unknown) => Promise<unknown>>>;

async function answerWith(answers: Answers, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
	const { pathname } = new URL(request.url ?? "/", "http://localhost");
	if (!pathname.startsWith(PREFIX)) return false;
	const [collection = "", name = "", action] = pathname.slice(PREFIX.length).split("/").map(decodeURIComponent);
	const what = collection === "drafts" && name !== "" ? (action ?? "draft") : collection;
	try {
		const answer = answers[`${request.method} ${what}`];
		if (answer === undefined) throw new ReviewError(404, `There is no ${request.method} ${pathname}.`);
		send(response, 200, await answer(name, request.method === "GET" ? null : await readBody(request)));
	} catch (error) {
		if (!(error instanceof ReviewError)) console.error(error);
		const message = error instanceof Error ? error.message : String(error);
		const isTold = error instanceof ReviewError;
		send(response, isTold ? error.status : 500, { message, problems: isTold ? error.problems : [] });
	}
	return true;
}

function send(response: ServerResponse, status: number, value: unknown): void {
	response.statusCode = status;
	response.setHeader("Content-Type", "application/json; charset=utf-8");
	response.setHeader("Cache-Control", "no-store");
	response.end(JSON.stringify(value));
}

async function readBody(request: IncomingMessage): Promise<unknown> {
	const pieces: Buffer[] = [];
	let length = 0;
	for await (const piece of request as AsyncIterable<Buffer>) {
		length += piece.length;
		if (length > LARGEST_BODY_BYTES) throw new ReviewError(413, "The request is too large.");
		pieces.push(piece);
	}
	try {
		return JSON.parse(Buffer.concat(pieces).toString("utf8"));
	} catch {
		throw new ReviewError(400, "The request is not JSON.");
	}
}

async function summarise(root: string): Promise<DraftSummary[]> {
	const ids = await listDrafts(root);
	return Promise.all(
		ids.map(async (id) => {
			try {
				const { content } = await readDraft(root, id);
				const decided = content.candidates.filter(({ decision }) => decision !== "open").length;
				const title = content.document.title ?? "";
				return { id, title, candidates: content.candidates.length, decided, problem: null };
			} catch (error) {
				const problem = error instanceof Error ? error.message : String(error);
				return { id, title: "", candidates: 0, decided: 0, problem };
			}
		}),
	);
}

async function describeDraft(root: string, id: string): Promise<ReviewDraft> {
	const stored = await readDraft(root, id);
	const { etag, content } = stored;
	const { gazetteer, problems } = await readGazetteer(root);
	if (gazetteer === null) throw new ReviewError(422, problems[0]?.message ?? "The gazetteer cannot be read.");
	const places = gazetteer.places.map(toReviewPlace);
	const claimants = await readKnownClaimants(root);
	return {
		id,
		etag,
		text: stored.seed.text,
		places,
		placeProposals: placeProposalsOf(root, stored, gazetteer),
		hints: hintsIn(stored.yaml, claimants),
		claimants,
		...content,
	};
}

async function readBasemapFile(root: string, name: string): Promise<unknown> {
	const folder = path.join(root, BASEMAP_FOLDER);
	const isListed = ((await listFolder(folder)) ?? []).includes(name) && name.endsWith(".geojson");
	const bytes = isListed ? await readBytes(path.join(folder, name)) : null;
	if (bytes === null) throw new ReviewError(404, `There is no basemap file "${name}".`);
	return JSON.parse(bytes.toString("utf8"));
}
