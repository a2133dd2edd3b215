import type { ClaimProperties } from "../claim.ts";
import type { Tabled } from "./claims-file.ts";
import type { ClaimBlock } from "./decode-line.ts";
import { readText } from "./text-column.ts";

/** Null stands for a value that cannot be read; no claim that can be read leads to one. */
export type Tables = { readonly [Name in Tabled]: (ClaimProperties[Name] | null)[] };

/** A block of columns with the tables that it points into. */
export interface BlockWithTables {
	readonly block: ClaimBlock;
	readonly tables: Tables;
}

/** Reads a claim's properties: each a position in a column, which leads to a value in a table. */
export class ColumnProperties implements ClaimProperties {
	readonly #from: BlockWithTables;
	readonly row: number;

	constructor(from: BlockWithTables, row: number) {
		this.#from = from;
		this.row = row;
	}

	get headline(): ClaimProperties["headline"] {
		const { en, uk } = this.#from.block;
		return { en: readText(en, this.row), uk: readText(uk, this.row) };
	}

	get group(): ClaimProperties["group"] {
		const { block, tables } = this.#from;
		return tables.group[block.columns.group[this.row] as number] as ClaimProperties["group"];
	}

	get kind(): ClaimProperties["kind"] {
		const { block, tables } = this.#from;
		return tables.kind[block.columns.kind[this.row] as number] as ClaimProperties["kind"];
	}

	get modality(): ClaimProperties["modality"] {
		const { block, tables } = this.#from;
		return tables.modality[block.columns.modality[this.row] as number] as ClaimProperties["modality"];
	}

	get document(): ClaimProperties["document"] {
		const { block, tables } = this.#from;
		return tables.document[block.columns.document[this.row] as number] as ClaimProperties["document"];
	}

	get outlet(): ClaimProperties["outlet"] {
		const { block, tables } = this.#from;
		return tables.outlet[block.columns.outlet[this.row] as number] as ClaimProperties["outlet"];
	}

	get actor(): ClaimProperties["actor"] {
		const { block, tables } = this.#from;
		return tables.actor[block.columns.actor[this.row] as number] as ClaimProperties["actor"];
	}

	get claimant(): ClaimProperties["claimant"] {
		const { block, tables } = this.#from;
		return tables.claimant[block.columns.claimant[this.row] as number] as ClaimProperties["claimant"];
	}

	get status(): ClaimProperties["status"] {
		const { block, tables } = this.#from;
		return tables.status[block.columns.status[this.row] as number] as ClaimProperties["status"];
	}

	get when(): ClaimProperties["when"] {
		const { block, tables } = this.#from;
		return tables.when[block.columns.when[this.row] as number] as ClaimProperties["when"];
	}

	get start(): ClaimProperties["start"] {
		const { block, tables } = this.#from;
		return tables.start[block.columns.start[this.row] as number] as ClaimProperties["start"];
	}

	get end(): ClaimProperties["end"] {
		const { block, tables } = this.#from;
		return tables.end[block.columns.end[this.row] as number] as ClaimProperties["end"];
	}

	get shown(): ClaimProperties["shown"] {
		const { block, tables } = this.#from;
		return tables.shown[block.columns.shown[this.row] as number] as ClaimProperties["shown"];
	}

	get datePrecision(): ClaimProperties["datePrecision"] {
		const { block, tables } = this.#from;
		return tables.datePrecision[block.columns.datePrecision[this.row] as number] as ClaimProperties["datePrecision"];
	}

	get published(): ClaimProperties["published"] {
		const { block, tables } = this.#from;
		return tables.published[block.columns.published[this.row] as number] as ClaimProperties["published"];
	}

	get places(): ClaimProperties["places"] {
		const { block, tables } = this.#from;
		return tables.places[block.columns.places[this.row] as number] as ClaimProperties["places"];
	}

	get derivation(): ClaimProperties["derivation"] {
		const { block, tables } = this.#from;
		return tables.derivation[block.columns.derivation[this.row] as number] as ClaimProperties["derivation"];
	}

	get relations(): ClaimProperties["relations"] {
		const { block, tables } = this.#from;
		return tables.relations[block.columns.relations[this.row] as number] as ClaimProperties["relations"];
	}

	get history(): ClaimProperties["history"] {
		const { block, tables } = this.#from;
		return tables.history[block.columns.history[this.row] as number] as ClaimProperties["history"];
	}
}
