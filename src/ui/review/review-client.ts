import type {
	Candidate,
	DraftSummary,
	PlaceAcceptance,
	Preview,
	ReviewContent,
	ReviewDraft,
	ReviewInput,
	ReviewPlace,
} from "../../domain/review/review-draft.ts";

/** What the review server refused, in its words. */
export class RefusedError extends Error {
	readonly problems: readonly string[];

	constructor(message: string, problems: readonly string[]) {
		super(message);
		this.problems = problems;
	}
}

async function request<Value>(path: string, init: RequestInit = {}): Promise<Value> {
	const response = await fetch(`/api/${path}`, init);
	const body: unknown = await response.json();
	if (response.ok) return body as Value;
	const { message, problems } = body as { message: string; problems: readonly string[] };
	throw new RefusedError(message, problems);
}

const withBody = (method: "POST" | "PUT", value: unknown): RequestInit => ({
	method,
	headers: { "Content-Type": "application/json" },
	body: JSON.stringify(value),
});

const draftPath = (id: string): string => `drafts/${encodeURIComponent(id)}`;

export const listDrafts = (): Promise<DraftSummary[]> => request("drafts");
export const loadDraft = (id: string): Promise<ReviewDraft> => request(draftPath(id));
export const saveDraft = (id: string, input: ReviewInput): Promise<{ etag: string }> =>
	request(draftPath(id), withBody("PUT", input));
export const finishReview = (id: string, input: ReviewInput): Promise<{ file: string }> =>
	request(`${draftPath(id)}/finish`, withBody("POST", input));
export const previewCandidate = (
	id: string,
	input: { readonly document: ReviewContent["document"]; readonly candidate: Candidate },
): Promise<Preview> => request(`${draftPath(id)}/preview`, withBody("POST", input));
export const acceptPlace = (id: string, acceptance: PlaceAcceptance): Promise<ReviewPlace> =>
	request(`${draftPath(id)}/places`, withBody("POST", acceptance));
