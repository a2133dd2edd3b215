import {
	type Document,
	isAlias,
	isCollection,
	isMap,
	isNode,
	isScalar,
	LineCounter,
	type Node,
	parseDocument,
	visit,
} from "yaml";
import type { Result } from "../domain/result.ts";
import { failure, success } from "../domain/result.ts";
import type { AuthoredPath, Finding, Problem } from "./problem.ts";

/** A position in a text file; both count from 1, columns in UTF-16 code units as editors count them. */
export interface Position {
	readonly line: number;
	readonly column: number;
}

/** A YAML file that parsed: its value, and where each part of it stands. */
export interface AuthoredFile {
	/** Path from the corpus root, with forward slashes. */
	readonly file: string;
	readonly value: unknown;
	/**
	 * Where a path stands: a scalar at itself, a collection at its key. A path that leads nowhere (a key that is
	 * missing) gives the last part of it that exists.
	 */
	readonly locate: (path: AuthoredPath, atKey?: boolean) => Position;
}

interface ParsedYaml {
	readonly document: Document.Parsed;
	readonly toPosition: (offset: number) => Position;
}

function parseYaml(text: string): ParsedYaml {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
	const toPosition = (offset: number): Position => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	return { document, toPosition };
}

/** Parses YAML 1.2. On failure, every syntax error of the file. */
export function parseAuthoredFile(file: string, text: string): Result<AuthoredFile, Problem[]> {
	const { document, toPosition } = parseYaml(text);
	const errors = [...document.errors, ...document.warnings];
	if (errors.length > 0) {
		return failure(
			errors.map(({ pos, message }) => ({ file, ...toPosition(pos[0]), message: `broken YAML: ${message}` })),
		);
	}
	const lost = unresolvedAliases(document);
	if (lost.length > 0) {
		return failure(
			lost.map(({ name, offset }) => ({
				file,
				...toPosition(offset),
				message: `broken YAML: the alias *${name} names no anchor that stands before it`,
			})),
		);
	}
	try {
		return success({ file, value: document.toJS(), locate: locateLater(text) });
	} catch (error) {
		// Only aliases can fail here: so many that they would fill the memory.
		const message = error instanceof Error ? error.message : String(error);
		return failure([{ file, line: 1, column: 1, message: `broken YAML: ${message}` }]);
	}
}

function unresolvedAliases(document: Document.Parsed): { readonly name: string; readonly offset: number }[] {
	const lost: { name: string; offset: number }[] = [];
	visit(document, {
		Alias: (_, alias) => {
			if (alias.resolve(document) === undefined) lost.push({ name: alias.source, offset: startOf(alias) ?? 0 });
		},
	});
	return lost;
}

/**
 * Parses the text again when a position is first asked for. Only files with problems pay for it, and the syntax trees
 * of a large corpus, many times the size of its texts, need not be kept.
 */
function locateLater(text: string): AuthoredFile["locate"] {
	let parsed: ParsedYaml | undefined;
	return (path, atKey = false) => {
		parsed ??= parseYaml(text);
		return parsed.toPosition(offsetOf(parsed.document.contents, path, atKey));
	};
}

/** A finding with its line and column. */
export const problemAt = (source: AuthoredFile, { path, message, atKey }: Finding): Problem => ({
	file: source.file,
	...source.locate(path, atKey),
	message,
});

function offsetOf(contents: Node | null, path: AuthoredPath, atKey: boolean): number {
	let node: unknown = contents;
	let offset = startOf(contents) ?? 0;
	for (const [depth, part] of path.entries()) {
		if (!isCollection(node)) break;
		const found = childOf(node, part);
		if (found === undefined) break;
		const isLast = depth === path.length - 1;
		const preferKey = isCollection(found.value) || (isLast && atKey);
		offset = (preferKey ? startOf(found.key) : startOf(found.value)) ?? startOf(found.key) ?? offset;
		if (isAlias(found.value)) break;
		node = found.value;
	}
	return offset;
}

function childOf(node: unknown, part: string | number): { key: unknown; value: unknown } | undefined {
	if (isMap(node)) {
		const pair = node.items.find(({ key }) => (isScalar(key) ? key.value : key) === part);
		return pair && { key: pair.key, value: pair.value };
	}
	const value = isCollection(node) ? node.items[Number(part)] : undefined;
	return value === undefined ? undefined : { key: value, value };
}

const startOf = (node: unknown): number | undefined => (isNode(node) ? node.range?.[0] : undefined);
