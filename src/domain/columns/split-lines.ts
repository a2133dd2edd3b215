const LINE_FEED = 10;

/** Puts bytes that arrive in pieces together again as lines. */
export class LineSplitter {
	#pending: Uint8Array[] = [];

	/** The lines that end in these bytes, without their line feeds. */
	push(bytes: Uint8Array): string[] {
		const lines: string[] = [];
		let start = 0;
		for (let end = bytes.indexOf(LINE_FEED); end !== -1; end = bytes.indexOf(LINE_FEED, start)) {
			this.#pending.push(bytes.subarray(start, end));
			lines.push(this.#take());
			start = end + 1;
		}
		if (start < bytes.length) this.#pending.push(bytes.slice(start));
		return lines;
	}

	/** What stands after the last line feed. */
	end(): string {
		return this.#take();
	}

	#take(): string {
		const text = decode(this.#pending);
		this.#pending = [];
		return text;
	}
}

/** Joins pieces of UTF-8, which may be cut within a character. */
export function decode(pieces: readonly Uint8Array[]): string {
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	return `${pieces.map((piece) => decoder.decode(piece, { stream: true })).join("")}${decoder.decode()}`;
}
