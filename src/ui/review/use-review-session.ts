import { useCallback, useEffect, useRef, useState } from "react";
import type { ReviewDraft } from "../../domain/review/review-draft.ts";
import { hasUnsaved, markSaved, openSession, type ReviewSession, toInput } from "../../domain/review/review-session.ts";
import { finishReview, RefusedError, saveDraft } from "./review-client.ts";

/** What the server refused last, or null. */
export interface Refusal {
	readonly message: string;
	readonly problems: readonly string[];
}

export interface ReviewSessionHandle {
	readonly session: ReviewSession;
	readonly update: (change: (session: ReviewSession) => ReviewSession) => void;
	readonly refusal: Refusal | null;
	readonly isBusy: boolean;
	/** The finished annotation's path once there is one. */
	readonly finishedFile: string | null;
	readonly save: () => Promise<void>;
	readonly finish: () => Promise<void>;
}

const toRefusal = (error: unknown): Refusal => ({
	message: error instanceof Error ? error.message : String(error),
	problems: error instanceof RefusedError ? error.problems : [],
});

/** An open draft with its saving; leaving the page with unsaved changes is asked about. */
export function useReviewSession(draft: ReviewDraft): ReviewSessionHandle {
	const [session, setSession] = useState(() => openSession(draft));
	const [refusal, setRefusal] = useState<Refusal | null>(null);
	const [isBusy, setBusy] = useState(false);
	const [finishedFile, setFinishedFile] = useState<string | null>(null);
	const latest = useRef(session);
	latest.current = session;
	const isUnsaved = hasUnsaved(session) && finishedFile === null;
	useEffect(() => {
		if (!isUnsaved) return;
		const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
		addEventListener("beforeunload", warn);
		return () => removeEventListener("beforeunload", warn);
	}, [isUnsaved]);
	const whileBusy = useCallback(async (work: () => Promise<void>): Promise<void> => {
		setBusy(true);
		setRefusal(null);
		try {
			await work();
		} catch (error) {
			setRefusal(toRefusal(error));
		} finally {
			setBusy(false);
		}
	}, []);
	const store = useCallback(async (): Promise<ReviewSession> => {
		const sent = latest.current;
		if (!hasUnsaved(sent)) return sent;
		const { etag } = await saveDraft(sent.draftId, toInput(sent));
		setSession((now) => markSaved(now, sent.content, etag));
		return markSaved(sent, sent.content, etag);
	}, []);
	const save = useCallback(() => whileBusy(async () => void (await store())), [whileBusy, store]);
	const finish = useCallback(
		() =>
			whileBusy(async () => {
				const stored = await store();
				const { file } = await finishReview(stored.draftId, toInput(stored));
				setFinishedFile(file);
			}),
		[whileBusy, store],
	);
	return { session, update: setSession, refusal, isBusy, finishedFile, save, finish };
}
