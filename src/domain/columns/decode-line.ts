import * as z from "zod/mini";
import { claimPropertySchemas } from "../claim-schema.ts";
import { fold } from "../fold.ts";
import { ID_PATTERN } from "../ids.ts";
import { failure, type Result, success } from "../result.ts";
import { type ColumnsLine, TABLED, type Tabled } from "./claims-file.ts";
import { type PackedShapes, packShapes } from "./flat-shapes.ts";
import { type TextColumn, toSearchColumn, toTextColumn } from "./text-column.ts";

type Places = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** A run of claims, decoded: plain data that can be handed from one thread to another. */
export interface ClaimBlock {
	/** The position in the corpus of its first row. */
	readonly first: number;
	/** By row; null for a record that cannot be read, or has the id of an earlier one. */
	readonly ids: readonly (string | null)[];
	readonly unreadable: readonly string[];
	/** What is new in the tables, checked; null for a value that cannot be read. */
	readonly tables: { readonly [Name in Tabled]: readonly unknown[] };
	readonly columns: { readonly [Name in Tabled]: Places };
	readonly en: TextColumn;
	readonly uk: TextColumn;
	/** For search: headlines in both languages, and passages. */
	readonly headlineWords: TextColumn;
	readonly passageWords: TextColumn | null;
	readonly shapes: PackedShapes;
}

const numbers = z.array(z.int());
const strings = z.array(z.string());
const forEachTable = <Schema extends z.ZodMiniType>(schema: Schema) =>
	z.object(Object.fromEntries(TABLED.map((name) => [name, schema])) as Record<Tabled, Schema>);

const lineSchema: z.ZodMiniType<ColumnsLine> = z.object({
	tables: forEachTable(z.array(z.unknown())),
	ids: strings,
	en: strings,
	uk: strings,
	words: strings,
	columns: forEachTable(numbers),
	shapes: numbers,
	structure: numbers,
	positions: z.array(z.number()),
});

const FIELD_SEPARATOR = "\u0001";

/** Decodes line after line of columns, each of which rests on the tables of those before it. */
export class LineDecoder {
	/** Of each table how many values there are, and which of them cannot be read. */
	readonly #sizes = new Map<Tabled, number>();
	readonly #broken = new Map<Tabled, Set<number>>(TABLED.map((name) => [name, new Set()]));
	readonly #ids = new Set<string>();
	#count = 0;

	/** How many claims have been decoded. */
	get count(): number {
		return this.#count;
	}

	decode(value: unknown): Result<ClaimBlock> {
		const parsed = lineSchema.safeParse(value);
		if (!parsed.success) return failure("not the expected form");
		const line = parsed.data;
		const rows = line.ids.length;
		const lists = [line.en, line.uk, line.words, line.shapes, ...Object.values(line.columns)];
		const shapes = packShapes(line, this.#count);
		if (shapes === null || lists.some(({ length }) => length !== rows)) return failure("columns of unequal length");
		const tables = Object.fromEntries(
			TABLED.map((name) => [name, this.#readTable(name, line.tables[name])]),
		) as unknown as ClaimBlock["tables"];
		for (const name of TABLED) {
			const size = this.#sizes.get(name) ?? 0;
			if (line.columns[name].some((place) => place < 0 || place >= size)) return failure("a value that is missing");
		}
		const isReadable = line.ids.map((id, row) => this.#isReadable(id, line, row));
		const first = this.#count;
		this.#count += rows;
		return success({
			first,
			ids: line.ids.map((id, row) => (isReadable[row] ? id : null)),
			unreadable: line.ids.flatMap((id, row) => (isReadable[row] ? [] : [id === "" ? `#${first + row + 1}` : id])),
			tables,
			columns: packColumns(line.columns),
			...packTexts(line),
			shapes,
		});
	}

	/** Of two claims with one id the second is unreadable: some views would show it and others the first. */
	#isReadable(id: string, line: ColumnsLine, row: number): boolean {
		if (!ID_PATTERN.test(id) || this.#ids.has(id)) return false;
		if (!TABLED.every((name) => this.#isWhole(name, line, row))) return false;
		this.#ids.add(id);
		return true;
	}

	#isWhole(name: Tabled, { columns }: ColumnsLine, row: number): boolean {
		return !this.#broken.get(name)?.has(columns[name][row] ?? -1);
	}

	#readTable(name: Tabled, added: readonly unknown[]): unknown[] {
		const size = this.#sizes.get(name) ?? 0;
		this.#sizes.set(name, size + added.length);
		return added.map((value, at) => {
			const parsed = claimPropertySchemas[name].safeParse(value);
			if (parsed.success) return parsed.data;
			this.#broken.get(name)?.add(size + at);
			return null;
		});
	}
}

const packTexts = ({ en, uk, words }: ColumnsLine) => ({
	en: toTextColumn(en),
	uk: toTextColumn(uk),
	headlineWords: toSearchColumn(en.map((text, row) => `${fold(text)}${FIELD_SEPARATOR}${fold(uk[row] ?? "")}`)),
	passageWords: toSearchColumn(words),
});

const packColumns = (columns: ColumnsLine["columns"]): ClaimBlock["columns"] =>
	Object.fromEntries(TABLED.map((name) => [name, pack(columns[name])])) as unknown as ClaimBlock["columns"];

/** In as few bytes to a number as its largest needs. */
function pack(places: readonly number[]): Places {
	const most = places.reduce((one, other) => Math.max(one, other), 0);
	if (most < 2 ** 8) return Uint8Array.from(places);
	return most < 2 ** 16 ? Uint16Array.from(places) : Uint32Array.from(places);
}

/** The buffers of a block that can be given away instead of copied. */
export const buffersOf = ({ columns, en, uk, headlineWords, passageWords, shapes }: ClaimBlock): ArrayBuffer[] =>
	[
		...Object.values(columns),
		...Object.values(shapes),
		...[en, uk, headlineWords, passageWords].flatMap((column) => (column === null ? [] : [column.ends])),
	].map(({ buffer }) => buffer);
