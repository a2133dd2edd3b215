import type { IncomingHttpHeaders } from "node:http";

/** What of a request decides whether it may be answered. */
export interface GuardedRequest {
	readonly method: string;
	readonly headers: IncomingHttpHeaders;
}

export interface Refusal {
	readonly status: 403 | 415;
	readonly message: string;
}

const READS: readonly string[] = ["GET", "HEAD"];

/**
 * Why a request is refused, or null. The server listens on the loopback address only, but any page in the same browser
 * can send requests there: `Host` must be our own (else a foreign name points here), `Origin`, if any, must be ours, and
 * whatever writes must come from our page and as JSON, which no form can send.
 *
 * @param address our own "127.0.0.1:4180"
 */
export function refusalOf({ method, headers }: GuardedRequest, address: string): Refusal | null {
	if (headers.host !== address) {
		return { status: 403, message: `This server answers only at http://${address}/, not at "${headers.host ?? ""}".` };
	}
	const own = `http://${address}`;
	const isRead = READS.includes(method);
	const isForeign = headers.origin === undefined ? !isRead : headers.origin !== own;
	if (isForeign) return { status: 403, message: "Another page sent this request; only the review page itself may." };
	const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
	if (!isRead && type !== "application/json") return { status: 415, message: "Send JSON (application/json)." };
	return null;
}
