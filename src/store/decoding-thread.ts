/** Runs on a thread of its own: decodes what the page sends it, piece by piece (`claims-decoder.ts`). */
import { ClaimsReader } from "../domain/columns/claims-reader.ts";
import { buffersOf } from "../domain/columns/decode-line.ts";
import { decodePiece } from "./claims-decoder.ts";

const reader = new ClaimsReader();

addEventListener("message", ({ data }: MessageEvent<Uint8Array | null>) => {
	const piece = decodePiece(reader, data);
	postMessage(piece, { transfer: piece.result.ok ? piece.result.value.flatMap(buffersOf) : [] });
});
postMessage("ready");
