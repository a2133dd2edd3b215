import type { TextToken } from "./text-tokens.ts";

/** A path of words, with what a text may mean by it. */
export interface TrieNode<Value> {
	readonly next: Map<string, TrieNode<Value>>;
	readonly values: Value[];
}

export interface TrieMatch<Value> {
	/** Index of the token after the last one of the match. */
	readonly endToken: number;
	readonly values: readonly Value[];
}

export const emptyTrie = <Value>(): TrieNode<Value> => ({ next: new Map(), values: [] });

/** Words within a name are joined by the gap between them; before the first, the gap is of no account. */
const edge = (token: TextToken, isFirst: boolean): string => (isFirst ? token.key : `${token.gap}\0${token.key}`);

/** Adds a value under the words of a name. */
export function insertName<Value>(trie: TrieNode<Value>, name: readonly TextToken[], value: Value): void {
	let node = trie;
	for (const [index, token] of name.entries()) {
		const key = edge(token, index === 0);
		const child = node.next.get(key) ?? emptyTrie<Value>();
		node.next.set(key, child);
		node = child;
	}
	node.values.push(value);
}

/** The names that begin at a token, longest first. Takes at most as many steps as the longest name has words. */
export function matchesAt<Value>(trie: TrieNode<Value>, tokens: readonly TextToken[], at: number): TrieMatch<Value>[] {
	const matches: TrieMatch<Value>[] = [];
	let node: TrieNode<Value> | undefined = trie;
	for (let index = at; index < tokens.length; index++) {
		const token = tokens[index];
		node = token && node.next.get(edge(token, index === at));
		if (!node) break;
		if (node.values.length > 0) matches.unshift({ endToken: index + 1, values: node.values });
	}
	return matches;
}
