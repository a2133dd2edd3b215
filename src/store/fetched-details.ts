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

/** Details in the GeoJSON file itself, which is read again as far as the claim that is wanted. */
export const createRereadDetails = (url: URL, fetcher: typeof fetch): DetailsSource =>
	createBatchedDetails(
		({ id }) => id,
		async (_id, claim) => new Map([[claim.id, await findInFile(url, claim.id, fetcher)]]),
	);

async function findInFile(url: URL, id: ClaimId, fetcher: typeof fetch): Promise<ClaimDetails> {
	const reader = (await ask(url, fetcher)).body?.getReader();
	if (reader === undefined) throw new Error("the file is empty");
	const splitter = new FeatureSplitter();
	const name = JSON.stringify(id);
	try {
		for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
			for (const text of splitter.push(piece.value)) {
				/** Most features are told apart by a search, which is quicker than parsing. */
				const parsed = text.includes(name) ? claimFeatureSchema.safeParse(JSON.parse(text)) : null;
				if (parsed?.data?.id === id) return toClaimDetails(parsed.data as unknown as ClaimFeature);
			}
		}
	} finally {
		await reader.cancel();
	}
	throw new Error(`${id} is not in the file any more`);
}
