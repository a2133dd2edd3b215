import { decode } from "./split-lines.ts";

const [QUOTE, BACKSLASH, COMMA] = [34, 92, 44];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [91, 93, 123, 125];
const LAST_SPACE = 32;
/** Depth of what stands in a member of the collection, and of what stands in its list of features. */
const [IN_COLLECTION, IN_FEATURES] = [1, 2];
/** Beside its features a collection has a few short members; more than this is not read. */
const MOST_OTHER_BYTES = 1_000_000;

/**
 * Takes the features out of a GeoJSON FeatureCollection while it arrives, in any formatting, so that a file larger than
 * any string can be read. It looks at bytes: in UTF-8 those of JSON's own signs stand for nothing else.
 */
export class FeatureSplitter {
	#depth = 0;
	#isInString = false;
	#isEscaped = false;
	#isInFeatures = false;
	/** The last string on the collection's own level: its members' names are among these. */
	#name: number[] = [];
	/** Bytes of the present feature that came with earlier pieces; null between features. */
	#feature: Uint8Array[] | null = null;
	readonly #others: number[] = [];

	/** The texts of the features that end in these bytes. */
	push(bytes: Uint8Array): string[] {
		const features: string[] = [];
		let start = 0;
		for (let at = 0; at < bytes.length; at += 1) {
			const byte = bytes[at] as number;
			const wasOpen = this.#feature !== null;
			const isEnd = wasOpen && !this.#isInString && this.#depth === IN_FEATURES && isAfterValue(byte);
			if (isEnd) {
				features.push(this.#take(bytes.subarray(start, at)));
			} else if (!wasOpen && this.#isAtFeatures() && byte > LAST_SPACE && !isAfterValue(byte)) {
				this.#feature = [];
				start = at;
			}
			if (this.#feature === null && !(this.#isAtFeatures() && byte === COMMA)) this.#noteOther(byte);
			this.#step(byte);
		}
		if (this.#feature !== null) this.#feature.push(bytes.slice(start));
		return features;
	}

	/** The collection without its features, or null if it was cut short. */
	end(): string | null {
		return this.#depth === 0 && this.#others.length <= MOST_OTHER_BYTES
			? decode([Uint8Array.from(this.#others)])
			: null;
	}

	#isAtFeatures(): boolean {
		return this.#isInFeatures && this.#depth === IN_FEATURES && !this.#isInString;
	}

	#take(rest: Uint8Array): string {
		const text = decode([...(this.#feature ?? []), rest]);
		this.#feature = null;
		return text;
	}

	#noteOther(byte: number): void {
		if (this.#others.length <= MOST_OTHER_BYTES) this.#others.push(byte);
	}

	#step(byte: number): void {
		if (this.#isInString) this.#stepInString(byte);
		else if (byte === QUOTE) {
			this.#isInString = true;
			if (this.#depth === IN_COLLECTION) this.#name = [];
		} else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
			this.#depth += 1;
			const isFeatures =
				this.#depth === IN_FEATURES && byte === OPEN_LIST && decode([Uint8Array.from(this.#name)]) === "features";
			if (this.#depth === IN_FEATURES) this.#isInFeatures = isFeatures;
		} else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) {
			this.#depth -= 1;
			if (this.#depth < IN_FEATURES) this.#isInFeatures = false;
		}
	}

	#stepInString(byte: number): void {
		if (this.#isEscaped) this.#isEscaped = false;
		else if (byte === BACKSLASH) this.#isEscaped = true;
		else if (byte === QUOTE) {
			this.#isInString = false;
			return;
		}
		if (this.#depth === IN_COLLECTION && this.#name.length < 64) this.#name.push(byte);
	}
}

const isAfterValue = (byte: number): boolean => byte === COMMA || byte === CLOSE_LIST;
