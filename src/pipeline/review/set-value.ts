import { isDeepStrictEqual } from "node:util";
import { type Document, isMap, isScalar, isSeq, type Node } from "yaml";

export type YamlPath = readonly (string | number)[];

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Makes a part of a YAML document hold a value and touches nothing that holds it already: comments, the order of keys and
 * the way things are written stay. `undefined` takes the key away.
 */
export function setValue(document: Document, path: YamlPath, value: unknown): void {
	const node = document.getIn(path, true) as Node | undefined;
	if (value === undefined) {
		if (node !== undefined) document.deleteIn(path);
		return;
	}
	if (node !== undefined && isDeepStrictEqual(node.toJS(document), value)) return;
	if (isMap(node) && isRecord(value)) {
		const keys = node.items.map(({ key }) => String(isScalar(key) ? key.value : key));
		for (const key of new Set([...keys, ...Object.keys(value)])) setValue(document, [...path, key], value[key]);
	} else if (isSeq(node) && Array.isArray(value) && node.items.length === value.length) {
		for (const [index, entry] of value.entries()) setValue(document, [...path, index], entry);
	} else if (isScalar(node) && typeof value === typeof node.value && typeof value !== "object") {
		node.value = value;
	} else {
		document.setIn(path, document.createNode(value));
	}
}
