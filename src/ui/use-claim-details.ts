import { useCallback, useEffect, useMemo, useState } from "react";
import type { Claim, ClaimDetails } from "../domain/claim.ts";
import type { DetailsSource } from "../store/details-source.ts";
import { useApp } from "./app-context.tsx";

/** What is known of the details of one claim or of several. */
export type Fetched<Value> =
	| { readonly status: "loading" }
	| { readonly status: "ready"; readonly details: Value }
	| { readonly status: "failed"; readonly reason: string; readonly retry: () => void };

export type DetailsState = Fetched<ClaimDetails>;

/** The details of an open claim: at once if they are at hand, else fetched. */
export function useClaimDetails(claim: Claim): DetailsState {
	const source = useApp(({ corpus }) => corpus?.details);
	const read = useCallback((from: DetailsSource) => from.read(claim), [claim]);
	const peek = useCallback((from: DetailsSource) => from.peek(claim), [claim]);
	return useFetched(source, peek, read);
}

/** The details of several claims, in their order, all of them or none; `isWanted` puts fetching off. */
export function useDetailsOf(claims: readonly Claim[], isWanted: boolean): Fetched<readonly ClaimDetails[]> {
	const source = useApp(({ corpus }) => corpus?.details);
	const read = useCallback((from: DetailsSource) => Promise.all(claims.map((claim) => from.read(claim))), [claims]);
	const peek = useCallback((from: DetailsSource) => allOf(claims.map((claim) => from.peek(claim))), [claims]);
	return useFetched(isWanted ? source : undefined, peek, read);
}

const allOf = (details: readonly (ClaimDetails | undefined)[]): readonly ClaimDetails[] | undefined =>
	details.includes(undefined) ? undefined : (details as readonly ClaimDetails[]);

type Outcome<Value> = { readonly value: Value } | { readonly reason: string };

function useFetched<Value>(
	source: DetailsSource | undefined,
	peek: (source: DetailsSource) => Value | undefined,
	read: (source: DetailsSource) => Promise<Value>,
): Fetched<Value> {
	/** With what it was asked for, so that the answer to an earlier question is never taken for this one's. */
	const [answer, setAnswer] = useState<{ read: typeof read; outcome: Outcome<Value> } | null>(null);
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: an answer puts more at hand
	const held = useMemo(() => (source === undefined ? undefined : peek(source)), [source, peek, answer]);
	const isMissing = held === undefined;
	// biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
	useEffect(() => {
		if (source === undefined || !isMissing) return;
		let isCurrent = true;
		const settle = (outcome: Outcome<Value>): void => {
			if (isCurrent) setAnswer({ read, outcome });
		};
		read(source).then(
			(value) => settle({ value }),
			(error: unknown) => settle({ reason: error instanceof Error ? error.message : String(error) }),
		);
		return () => {
			isCurrent = false;
		};
	}, [source, read, isMissing, attempt]);
	const retry = (): void => {
		setAnswer(null);
		setAttempt((count) => count + 1);
	};
	if (held !== undefined) return { status: "ready", details: held };
	if (answer?.read !== read) return { status: "loading" };
	return "value" in answer.outcome
		? { status: "ready", details: answer.outcome.value }
		: { status: "failed", reason: answer.outcome.reason, retry };
}
