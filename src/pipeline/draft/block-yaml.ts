/** What a draft is made of: plain data, without functions, dates or cycles. */
export type PlainValue = string | number | boolean | null | readonly PlainValue[] | PlainMap;

/** Any object that is no list: an interface of data has no index that a type could ask for. */
type PlainMap = object;

/** A remark to the right of a value, by its key; what it returns begins after `#`. */
export type CommentFor = (key: string) => string | undefined;

/** Words that YAML takes as they stand: they begin with a letter and hold no mark that means something to it. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} ._/+()’“”«»–—…-]*[\p{L}\p{M}\p{N}_/+()’“”«»–—…-])?$/u;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n)$/i;
/** JSON leaves these as they are; YAML allows no control characters and takes these for line breaks. */
const UNSAFE = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

function scalar(value: string | number | boolean | null): string {
	if (typeof value !== "string") return String(value);
	if (PLAIN.test(value) && !RESERVED.test(value)) return value;
	return JSON.stringify(value).replace(UNSAFE, escaped);
}

const isScalar = (value: PlainValue): value is string | number | boolean | null =>
	value === null || typeof value !== "object";

/**
 * Plain data as YAML in block style. The library writes the same through a tree of nodes, which takes minutes for the
 * draft of a text of some megabytes; this takes the time of writing it down. Linear in the data.
 */
export function toBlockYaml(value: PlainValue, commentFor: CommentFor = () => undefined): string {
	const lines: string[] = [];
	const write = (one: PlainValue, lead: string, indent: string, comment: string): void => {
		if (isScalar(one)) lines.push(`${lead}${scalar(one)}${comment}`);
		else if (isList(one)) writeList(one, lead, indent, comment);
		else writeMap(one, lead, indent, comment);
	};
	const writeList = (list: readonly PlainValue[], lead: string, indent: string, comment: string): void => {
		if (list.length === 0 || list.every((one) => typeof one === "number")) {
			lines.push(`${lead}[${list.length === 0 ? "" : ` ${list.join(", ")} `}]${comment}`);
			return;
		}
		if (lead.trim() !== "") lines.push(`${lead.trimEnd()}${comment}`);
		for (const one of list) write(one, `${indent}- `, `${indent}  `, "");
	};
	const writeMap = (map: PlainMap, lead: string, indent: string, comment: string): void => {
		const entries = Object.entries(map).filter((entry): entry is [string, PlainValue] => entry[1] !== undefined);
		const isItem = lead.endsWith("- ");
		if (entries.length === 0) lines.push(`${lead}{}${comment}`);
		else if (!isItem && lead.trim() !== "") lines.push(`${lead.trimEnd()}${comment}`);
		for (const [index, [key, one]] of entries.entries()) {
			const words = commentFor(key);
			const start = index === 0 && isItem ? lead : indent;
			write(one, `${start}${scalar(key)}: `, `${indent}  `, words === undefined ? "" : ` #${words}`);
		}
	};
	write(value, "", "", "");
	return `${lines.join("\n")}\n`;
}

const isList = (value: PlainValue): value is readonly PlainValue[] => Array.isArray(value);
