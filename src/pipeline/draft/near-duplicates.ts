import { nameKey } from "../gazetteer/name-key.ts";

const SHINGLE_WORDS = 5;
const HASHES = 64;
const ROWS = 4;
/** From this share of shingles on, two texts are called the same report: republished copy with a new head or foot. */
const NEAR = 0.5;

/** MinHash (Broder 1997): of each of 64 hash functions the least value over the text's five-word shingles. */
export type Signature = readonly number[];

/** FNV-1a. */
function hashOf(text: string): number {
	let hash = 0x811c9dc5;
	for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	return hash >>> 0;
}

const mix = (hash: number, seed: number): number => {
	const first = Math.imul(hash ^ (hash >>> 16) ^ Math.imul(seed + 1, 0x9e3779b1), 0x85ebca6b);
	return Math.imul(first ^ (first >>> 13), 0xc2b2ae35) >>> 0;
};

export function signatureOf(text: string): Signature {
	const words = nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
	const least = new Array<number>(HASHES).fill(0xffffffff);
	for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
		const hash = hashOf(words.slice(at, at + SHINGLE_WORDS).join(" "));
		for (let seed = 0; seed < HASHES; seed++) least[seed] = Math.min(least[seed] ?? 0xffffffff, mix(hash, seed));
	}
	return least;
}

const similarity = (one: Signature, other: Signature): number =>
	one.filter((value, at) => value === other[at]).length / HASHES;

export interface NearDuplicate {
	readonly one: string;
	readonly other: string;
	/** Estimated share of shingles in common, 0 to 1. */
	readonly share: number;
}

/** Each text that is mostly the same as an earlier one, with the likest; by banding: only texts that share a band are compared. */
export function nearDuplicates(signatures: ReadonlyMap<string, Signature>): NearDuplicate[] {
	const bands = new Map<string, string[]>();
	const nearest = new Map<string, NearDuplicate>();
	for (const [name, signature] of signatures) {
		if (signature[0] === 0xffffffff) continue;
		for (let band = 0; band < HASHES; band += ROWS) {
			const key = `${band}:${signature.slice(band, band + ROWS).join(",")}`;
			const others = bands.get(key) ?? [];
			// Of many copies each is held against the first only, so that a hundred copies are not five thousand pairs.
			const [first] = others;
			if (first !== undefined) {
				const share = similarity(signature, signatures.get(first) ?? []);
				const best = nearest.get(name);
				if (share >= NEAR && (best === undefined || share > best.share))
					nearest.set(name, { one: first, other: name, share });
			}
			bands.set(key, [...others.slice(0, 1), ...(others.length === 0 ? [name] : [])]);
		}
	}
	return [...nearest.values()];
}
