import { failure, type Result, success } from "../domain/result.ts";
import { DATA_FILES, type DataFile } from "./data-files.ts";

/** Where a corpus lies. */
export interface CorpusAddress {
	/** The file with the claims, or several of which the first that is there is taken. */
	readonly claims: readonly URL[];
	/** The folder of its other files. */
	readonly folder: URL;
}

/**
 * Where the corpus of a view lies: the site's own, or the one that the address names, which is a folder of derived files
 * if it ends with a slash, and else a file of claims with the others beside it.
 */
export function toCorpusAddress(data: string | null, page: string | URL): CorpusAddress {
	const own = new URL("data/", page);
	if (data === null) return { claims: [new URL(DATA_FILES.claims, own)], folder: own };
	const named = new URL(data, page);
	if (!named.pathname.endsWith("/")) return { claims: [named], folder: new URL("./", named) };
	return { claims: [new URL(DATA_FILES.claims, named), new URL("claims.geojson", named)], folder: named };
}

/** An answer that a file is there, and which it is. */
export interface FileAnswer {
	readonly url: URL;
	readonly response: Response;
}

/** Answers that are under way; none of these rejects. */
export type CorpusRequests = Readonly<Record<DataFile, Promise<Result<FileAnswer>>>>;

interface RequestOptions {
	readonly signal?: AbortSignal;
	readonly fetcher?: typeof fetch;
}

/** Asks for all files of a corpus at once. Small enough to stand in the page's first script, so that nothing is waited for. */
export function requestCorpus({ claims, folder }: CorpusAddress, options: RequestOptions = {}): CorpusRequests {
	const beside = (file: DataFile) => requestFile(new URL(DATA_FILES[file], folder), options);
	return {
		claims: requestFirst(claims, options),
		places: beside("places"),
		documents: beside("documents"),
		views: beside("views"),
	};
}

async function requestFirst(urls: readonly URL[], options: RequestOptions): Promise<Result<FileAnswer>> {
	let answer: Result<FileAnswer> = failure("nothing was asked for");
	for (const url of urls) {
		answer = await requestFile(url, options);
		if (answer.ok || answer.problem !== NOT_FOUND) break;
	}
	return answer;
}

const NOT_FOUND = "HTTP 404";

/** Fetches one file; rejects never, so that one failing file leaves the others usable. */
export async function requestFile(
	url: URL,
	{ signal, fetcher = fetch }: RequestOptions = {},
): Promise<Result<FileAnswer>> {
	try {
		const response = await fetcher(url, { cache: "no-cache", ...(signal === undefined ? {} : { signal }) });
		return response.ok ? success({ url, response }) : failure(`HTTP ${response.status}`);
	} catch (error) {
		return failure(toReason(error));
	}
}

export const toReason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
