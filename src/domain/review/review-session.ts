import type { ContextReason, SupportRole } from "../vocabulary.ts";
import { EMPTY_CLAIM, newClaimId } from "./empty-claim.ts";
import type { Candidate, CandidateClaim, ReviewContent, ReviewDraft, ReviewInput, Stretch } from "./review-draft.ts";

/** An open draft: what it holds now, how it came there, and what of it is on disk. */
export interface ReviewSession {
	readonly draftId: string;
	readonly text: string;
	readonly etag: string;
	readonly content: ReviewContent;
	readonly selected: string | null;
	/** Earlier states, the latest last. */
	readonly past: readonly { readonly content: ReviewContent; readonly selected: string | null }[];
	/** The content that the file on disk holds. */
	readonly saved: ReviewContent;
	/** Where each candidate's claim stands in the file. */
	readonly positions: Readonly<Record<string, number>>;
	/** Numbers the keys of candidates made here. */
	readonly made: number;
}

const positionsOf = ({ candidates }: ReviewContent): Record<string, number> =>
	Object.fromEntries(candidates.map(({ key }, index) => [key, index]));

export function openSession({ id, text, etag, document, candidates, context }: ReviewDraft): ReviewSession {
	const content = { document, candidates, context };
	const selected = (candidates.find(({ decision }) => decision === "open") ?? candidates[0])?.key ?? null;
	return {
		draftId: id,
		text,
		etag,
		content,
		selected,
		past: [],
		saved: content,
		positions: positionsOf(content),
		made: 0,
	};
}

export const hasUnsaved = ({ content, saved }: ReviewSession): boolean => content !== saved;

export const candidateOf = ({ content }: ReviewSession, key: string | null): Candidate | null =>
	content.candidates.find((candidate) => candidate.key === key) ?? null;

export const select = (session: ReviewSession, selected: string | null): ReviewSession => ({ ...session, selected });

/** The words of a stretch, cut by code points. */
export const wordsOf = (text: string, { start, end }: Stretch): string => Array.from(text).slice(start, end).join("");

const change = (
	session: ReviewSession,
	content: Partial<ReviewContent>,
	selected = session.selected,
): ReviewSession => ({
	...session,
	content: { ...session.content, ...content },
	selected,
	past: [...session.past, { content: session.content, selected: session.selected }],
});

const replaceCandidate = (
	session: ReviewSession,
	key: string,
	replace: (candidate: Candidate) => readonly Candidate[],
) => session.content.candidates.flatMap((candidate) => (candidate.key === key ? replace(candidate) : [candidate]));

export function undo(session: ReviewSession): ReviewSession {
	const last = session.past.at(-1);
	return last === undefined ? session : { ...session, ...last, past: session.past.slice(0, -1) };
}

export const accept = (session: ReviewSession, key: string): ReviewSession =>
	change(session, {
		candidates: replaceCandidate(session, key, (one) => [{ ...one, decision: "accepted", reason: "" }]),
	});

/** Rejects a candidate. A reason is owed: without one the session stays as it is. */
export function reject(session: ReviewSession, key: string, reason: string): ReviewSession {
	const told = reason.trim();
	if (told === "") return session;
	const rejected = replaceCandidate(session, key, (one) => [{ ...one, decision: "rejected", reason: told }]);
	return change(session, { candidates: rejected });
}

export const reopen = (session: ReviewSession, key: string): ReviewSession =>
	change(session, { candidates: replaceCandidate(session, key, (one) => [{ ...one, decision: "open", reason: "" }]) });

/** What an editor may change of a candidate; its decision is a step of its own. */
export type CandidateEdit = Partial<Pick<Candidate, "claim" | "passage" | "support">>;

/** Puts an edited candidate in its place and opens it again: what was accepted was something else. */
export const edit = (session: ReviewSession, key: string, edited: CandidateEdit): ReviewSession =>
	change(session, {
		candidates: replaceCandidate(session, key, (one) => [{ ...one, ...edited, decision: "open", reason: "" }]),
	});

export const editDocument = (session: ReviewSession, document: ReviewContent["document"]): ReviewSession =>
	change(session, { document });

const takenIds = ({ content }: ReviewSession): Set<string> => new Set(content.candidates.map(({ claim }) => claim.id));

function madeFrom(session: ReviewSession, like: Candidate | null, passage: Stretch): Candidate {
	const words = wordsOf(session.text, passage);
	const id = newClaimId(session.content.document.id, words, takenIds(session));
	return {
		key: `made-${session.made + 1}`,
		claim: { ...(like?.claim ?? EMPTY_CLAIM), id },
		passage,
		support: like?.support ?? [],
		decision: "open",
		reason: "",
		rule: null,
		confidence: null,
	};
}

function insertAfter(session: ReviewSession, key: string, first: Candidate, second: Candidate): ReviewSession {
	const candidates = replaceCandidate(session, key, () => [first, second]);
	return { ...change(session, { candidates }, second.key), made: session.made + 1 };
}

/** Cuts a candidate in two at a code point inside its passage; both are open, the second is selected. */
export function split(session: ReviewSession, key: string, at: number): ReviewSession {
	const candidate = candidateOf(session, key);
	if (candidate === null) return session;
	const { start, end } = candidate.passage;
	const first = trimmed(session.text, { start, end: at });
	const second = trimmed(session.text, { start: at, end });
	if (at <= start || at >= end || first === null || second === null) return session;
	const kept: Candidate = { ...candidate, passage: first, decision: "open", reason: "" };
	return insertAfter(session, key, kept, madeFrom(session, candidate, second));
}

/** A second candidate from the same words. */
export function duplicate(session: ReviewSession, key: string): ReviewSession {
	const candidate = candidateOf(session, key);
	return candidate === null
		? session
		: insertAfter(session, key, candidate, madeFrom(session, candidate, candidate.passage));
}

/** What is proposed for a claim whose passage was just chosen. */
export type FillClaim = (claim: CandidateClaim, passage: Stretch) => CandidateClaim;
const asItIs: FillClaim = (claim) => claim;

/** A new candidate from selected words, in the order of the text. */
export function addCandidate(session: ReviewSession, stretch: Stretch, fill = asItIs): ReviewSession {
	const passage = trimmed(session.text, stretch);
	if (passage === null) return session;
	const bare = madeFrom(session, null, passage);
	const made = { ...bare, claim: fill(bare.claim, passage) };
	const { candidates } = session.content;
	const at = candidates.findIndex((candidate) => candidate.passage.start > passage.start);
	const placed = at === -1 ? [...candidates, made] : [...candidates.slice(0, at), made, ...candidates.slice(at)];
	return { ...change(session, { candidates: placed }, made.key), made: session.made + 1 };
}

/** Other words for a candidate, which may say something else of when and where. */
export function setPassage(session: ReviewSession, key: string, stretch: Stretch, fill = asItIs): ReviewSession {
	const passage = trimmed(session.text, stretch);
	const candidate = candidateOf(session, key);
	if (passage === null || candidate === null) return session;
	return edit(session, key, { passage, claim: fill(candidate.claim, passage) });
}

/** Adds words that a claim rests on beside its passage. The decision stays: the claim says what it said. */
export function addSupport(
	session: ReviewSession,
	key: string,
	stretches: readonly Stretch[],
	role: SupportRole,
): ReviewSession {
	const added = stretches.flatMap((stretch) => trimmed(session.text, stretch) ?? []).map((one) => ({ ...one, role }));
	const candidates = replaceCandidate(session, key, (one) => [{ ...one, support: [...one.support, ...added] }]);
	return added.length === 0 ? session : change(session, { candidates });
}

/** Records words as text that carries no claim. */
export function markContext(
	session: ReviewSession,
	stretches: readonly Stretch[],
	reason: ContextReason,
): ReviewSession {
	const added = stretches.flatMap((one) => trimmed(session.text, one) ?? []).map((one) => ({ ...one, reason }));
	const context = [...session.content.context, ...added].sort((one, other) => one.start - other.start);
	return added.length === 0 ? session : change(session, { context });
}

export const unmarkContext = (session: ReviewSession, { start, end }: Stretch): ReviewSession =>
	change(session, {
		context: session.content.context.filter((entry) => entry.start !== start || entry.end !== end),
	});

/** A stretch without the white space at its ends; null if nothing else is in it. */
function trimmed(text: string, { start, end }: Stretch): Stretch | null {
	const points = Array.from(text);
	let [first, last] = [Math.max(0, start), Math.min(points.length, end)];
	while (first < last && /\s/u.test(points[first] ?? "")) first++;
	while (last > first && /\s/u.test(points[last - 1] ?? "")) last--;
	return first < last ? { start: first, end: last } : null;
}

/** What a save sends. */
export const toInput = ({ etag, content, positions }: ReviewSession): ReviewInput => ({
	etag,
	...content,
	candidates: content.candidates.map((candidate) => ({ ...candidate, from: positions[candidate.key] ?? null })),
});

/** After a save: what was sent is now on disk, in that order. What was done since stays unsaved. */
export const markSaved = (session: ReviewSession, sent: ReviewContent, etag: string): ReviewSession => ({
	...session,
	etag,
	saved: sent,
	positions: positionsOf(sent),
});
