import * as z from "zod/mini";
import { type Claim, type ClaimDetails, type ClaimFeature, SCHEMA_VERSION } from "../domain/claim.ts";
import { claimDetailsSchema, claimFeatureSchema } from "../domain/claim-schema.ts";
import { ColumnClaim } from "../domain/columns/claim-columns.ts";
import { detailsFileOf } from "../domain/columns/claims-file.ts";
import { toClaimDetails } from "../domain/columns/split-feature.ts";
import { FeatureSplitter } from "../domain/columns/split-features.ts";
import { type ClaimId, toClaimId } from "../domain/ids.ts";
import { createBatchedDetails, type DetailsSource } from "./details-source.ts";
import { requestFile } from "./request-corpus.ts";

const detailsFile = z.object({ schemaVersion: z.literal(SCHEMA_VERSION), details: z.array(claimDetailsSchema) });

async function ask(url: URL, fetcher: typeof fetch): Promise<Response> {
	const answer = await requestFile(url, { fetcher });
	if (!answer.ok) throw new Error(answer.problem);
	return answer.value.response;
}

/** Details in files beside the columns, each of some claims that stand in a row. */
export function createFileDetails(claimsUrl: URL, perFile: number, fetcher: typeof fetch): DetailsSource {
	const nameOf = (claim: Claim): string =>
		claim instanceof ColumnClaim ? detailsFileOf(claim.position, perFile) : "claims.details/";
	return createBatchedDetails(nameOf, async (name) => {
		const response = await ask(new URL(name, claimsUrl), fetcher);
		const parsed = detailsFile.safeParse(await response.json());
		if (!parsed.success) throw new Error(`${name} is not of the expected form`);
		/** The schema checks the form; ids and days become branded by that. */
		return new Map(
			parsed.data.details.map(({ id, ...details }) => [toClaimId(id), details as unknown as ClaimDetails]),
		);
	});
}

type Found = ReadonlyMap<ClaimId, ClaimDetails>;

/** As many as the files of details make that are kept. */
const KEPT_CLAIMS = 4096;

/** Details in the GeoJSON file itself, which is read again, once for all claims that are wanted at the same time. */
export function createRereadDetails(url: URL, fetcher: typeof fetch): DetailsSource {
	let gathering: { readonly ids: Set<ClaimId>; readonly found: Promise<Found> } | null = null;
	const begin = () => {
		const ids = new Set<ClaimId>();
		/** Not in this task: who else asks in it is served by the same reading. */
		const found = Promise.resolve().then(() => {
			gathering = null;
			return findInFile(url, ids, fetcher);
		});
		return { ids, found };
	};
	const find = async (id: ClaimId): Promise<Found> => {
		gathering ??= begin();
		gathering.ids.add(id);
		const details = (await gathering.found).get(id);
		if (details === undefined) throw new Error(`${id} is not in the file any more`);
		return new Map([[id, details]]);
	};
	return createBatchedDetails(
		({ id }) => id,
		(_name, { id }) => find(id),
		KEPT_CLAIMS,
	);
}

/** Members of this name, wherever they stand in a feature: most features are told apart by them, without being parsed. */
const ID_MEMBER = /"id"\s*:\s*"([^"]*)"/g;

/** The details of those claims that the file has; it is read no farther than the last of them. */
async function findInFile(url: URL, ids: ReadonlySet<ClaimId>, fetcher: typeof fetch): Promise<Found> {
	const reader = (await ask(url, fetcher)).body?.getReader();
	if (reader === undefined) throw new Error("the file is empty");
	const splitter = new FeatureSplitter();
	const found = new Map<ClaimId, ClaimDetails>();
	try {
		for (let piece = await reader.read(); !piece.done && found.size < ids.size; piece = await reader.read()) {
			for (const text of splitter.push(piece.value)) keepWanted(text, ids, found);
		}
	} finally {
		await reader.cancel();
	}
	return found;
}

function keepWanted(text: string, ids: ReadonlySet<ClaimId>, found: Map<ClaimId, ClaimDetails>): void {
	if (![...text.matchAll(ID_MEMBER)].some(([, id = ""]) => ids.has(toClaimId(id)))) return;
	const parsed = claimFeatureSchema.safeParse(JSON.parse(text));
	const id = toClaimId(parsed.data?.id ?? "");
	/** Of several claims of one id, the first is the one that is shown. */
	if (parsed.success && ids.has(id) && !found.has(id))
		found.set(id, toClaimDetails(parsed.data as unknown as ClaimFeature));
}
