import type { Claim, ClaimDetails } from "../domain/claim.ts";
import type { ClaimId } from "../domain/ids.ts";

/** Where the details of claims come from. */
export interface DetailsSource {
	/** What is at hand already. */
	peek(claim: Claim): ClaimDetails | undefined;
	/** Fetches what is not at hand; rejects with an Error that says why it cannot be had. */
	read(claim: Claim): Promise<ClaimDetails>;
}

/** Of a corpus that came without details. */
export const NO_DETAILS: DetailsSource = {
	peek: () => undefined,
	read: () => Promise.reject(new Error("this corpus has no details")),
};

type Batch = ReadonlyMap<ClaimId, ClaimDetails>;

/** How many batches are kept after they were read, if nothing else is said. */
const KEPT_BATCHES = 64;

/**
 * Details that are read in batches, each under a name, such as a file's. A batch is asked for once, however many claims
 * in it are wanted; one that failed is asked for anew the next time.
 */
export function createBatchedDetails(
	nameOf: (claim: Claim) => string,
	readBatch: (name: string, claim: Claim) => Promise<Batch>,
	keptBatches = KEPT_BATCHES,
): DetailsSource {
	const batches = new Map<string, { readonly promise: Promise<Batch>; value: Batch | null }>();
	const ask = (name: string, claim: Claim): Promise<Batch> => {
		const held = batches.get(name);
		if (held !== undefined) return held.promise;
		const entry = { promise: readBatch(name, claim), value: null as Batch | null };
		batches.set(name, entry);
		entry.promise.then(
			(value) => {
				entry.value = value;
			},
			() => batches.delete(name),
		);
		for (const oldest of batches.keys()) {
			if (batches.size <= keptBatches) break;
			batches.delete(oldest);
		}
		return entry.promise;
	};
	return {
		peek: (claim) => batches.get(nameOf(claim))?.value?.get(claim.id),
		read: async (claim) => {
			const details = (await ask(nameOf(claim), claim)).get(claim.id);
			if (details === undefined) throw new Error(`${nameOf(claim)} lacks ${claim.id}`);
			return details;
		},
	};
}
