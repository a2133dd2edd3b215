import type { Claim, ClaimGeometry, ClaimProperties } from "../claim.ts";
import { fold } from "../fold.ts";
import { type ClaimId, toClaimId } from "../ids.ts";
import { RecentCache } from "../recent-cache.ts";
import { TABLED } from "./claims-file.ts";
import { type BlockWithTables, ColumnProperties, type Tables } from "./column-properties.ts";
import type { ClaimBlock } from "./decode-line.ts";
import { readShape } from "./flat-shapes.ts";
import { markRowsWith, toOneByte } from "./text-column.ts";

/** With more claims than this only headlines, claimants and places are searched: passages would fill the memory. */
const MOST_SEARCHED_PASSAGES = 250_000;

/** How many shapes are kept as objects after they were read: more than one day shows of a hundred thousand claims. */
const KEPT_SHAPES = 16_384;

/** Which values of two tables hold the words that are looked for. */
interface Search {
	readonly words: string;
	readonly needle: string;
	readonly claimants: Uint8Array;
	readonly places: Uint8Array;
}

/** All claims of a corpus, in columns. Its claims are small objects that read from it. */
export class ClaimColumns {
	readonly #tables = Object.fromEntries(TABLED.map((name) => [name, []])) as unknown as Tables;
	readonly #blocks: Rows[] = [];
	readonly #names = { claimants: [] as string[], places: [] as string[] };
	readonly #mostSearchedPassages: number;
	#count = 0;
	#search: Search | null = null;
	readonly #shapes = new RecentCache<number, ClaimGeometry | null>(KEPT_SHAPES);

	constructor(mostSearchedPassages = MOST_SEARCHED_PASSAGES) {
		this.#mostSearchedPassages = mostSearchedPassages;
	}

	/** Adds the next block of a corpus, in order; returns its claims, without those that cannot be read. */
	append(block: ClaimBlock): Claim[] {
		for (const name of TABLED) {
			const table = this.#tables[name] as unknown[];
			for (const value of block.tables[name]) table.push(value);
		}
		this.#search = null;
		this.#count += block.ids.length;
		const rows = new Rows(this, this.#tables, block);
		this.#blocks.push(rows);
		if (!this.isPassageSearched) for (const { forgetPassages } of this.#blocks) forgetPassages();
		return block.ids.flatMap((id, row) => (id === null ? [] : [new ColumnClaim(toClaimId(id), rows, row)]));
	}

	get isPassageSearched(): boolean {
		return this.#count <= this.#mostSearchedPassages;
	}

	/** The shape of the claim at a position; the same object for as long as it was asked for lately. */
	geometryAt(position: number): ClaimGeometry | null {
		return this.#shapes.get(position, this.#readShape);
	}

	readonly #readShape = (position: number): ClaimGeometry | null => {
		const rows = this.#blockAt(position);
		return rows === undefined
			? null
			: readShape(rows.block.shapes, position - rows.block.first, (earlier) => this.geometryAt(earlier));
	};

	#blockAt(position: number): Rows | undefined {
		let low = 0;
		let high = this.#blocks.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((this.#blocks[middle]?.block.first ?? 0) <= position) low = middle;
			else high = middle - 1;
		}
		return this.#blocks[low];
	}

	/** Looks words up in the tables; kept until others are looked for. */
	searchFor(words: string): Search {
		if (this.#search?.words === words) return this.#search;
		const { claimant, places } = this.#tables;
		const { claimants: claimantNames, places: placeNames } = this.#names;
		for (const value of claimant.slice(claimantNames.length))
			claimantNames.push(foldNames(value === null ? [] : [value.name, value.nameUk ?? ""]));
		for (const value of places.slice(placeNames.length))
			placeNames.push(foldNames((value ?? []).flatMap(({ name }) => [name.en, name.uk])));
		const mark = (names: readonly string[]) => Uint8Array.from(names, (name) => (name.includes(words) ? 1 : 0));
		this.#search = { words, needle: toOneByte(words), claimants: mark(claimantNames), places: mark(placeNames) };
		return this.#search;
	}
}

/** Folded text has no line breaks: no words are found across two names. */
const foldNames = (names: readonly string[]): string => names.map(fold).join("\n");

/** One block with the tables that it points into. */
class Rows implements BlockWithTables {
	readonly columns: ClaimColumns;
	readonly tables: Tables;
	readonly block: ClaimBlock;
	#passageWords: ClaimBlock["passageWords"];
	#found: { readonly search: Search; readonly rows: Uint8Array } | null = null;

	constructor(columns: ClaimColumns, tables: Tables, block: ClaimBlock) {
		this.columns = columns;
		this.tables = tables;
		this.block = { ...block, passageWords: null };
		this.#passageWords = block.passageWords;
	}

	readonly forgetPassages = (): void => {
		this.#passageWords = null;
	};

	/** Whether a row has the words, folded, anywhere. The whole block is searched at once, and that is kept. */
	mentions(row: number, words: string): boolean {
		const search = this.columns.searchFor(words);
		if (this.#found?.search !== search) this.#found = { search, rows: this.#find(search) };
		return this.#found.rows[row] === 1;
	}

	#find({ needle, claimants, places }: Search): Uint8Array {
		const { columns, headlineWords, ids } = this.block;
		const rows = new Uint8Array(ids.length);
		markRowsWith(headlineWords, needle, rows);
		if (this.#passageWords !== null) markRowsWith(this.#passageWords, needle, rows);
		for (let row = 0; row < rows.length; row += 1) {
			if (claimants[columns.claimant[row] ?? 0] === 1 || places[columns.places[row] ?? 0] === 1) rows[row] = 1;
		}
		return rows;
	}
}

/** A claim of a loaded corpus. */
export class ColumnClaim implements Claim {
	readonly id: ClaimId;
	readonly properties: ClaimProperties;
	readonly #rows: Rows;

	constructor(id: ClaimId, rows: Rows, row: number) {
		this.id = id;
		this.#rows = rows;
		this.properties = new ColumnProperties(rows, row);
	}

	get type(): "Feature" {
		return "Feature";
	}

	get #row(): number {
		return (this.properties as ColumnProperties).row;
	}

	/** Where the claim stands in its corpus, those counted that cannot be read. */
	get position(): number {
		return this.#rows.block.first + this.#row;
	}

	get geometry(): ClaimGeometry | null {
		return this.#rows.columns.geometryAt(this.position);
	}

	/** Whether headline, passage, claimant or places hold words, which are folded. */
	mentions(words: string): boolean {
		return this.#rows.mentions(this.#row, words);
	}
}
