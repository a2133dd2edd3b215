import { type ClaimFeature, SCHEMA_VERSION } from "../claim.ts";
import { fold } from "../fold.ts";
import {
	CLAIMS_PER_LINE,
	COLUMNS_FORMAT,
	type ColumnsHeader,
	type ColumnsLine,
	DETAILS_PER_FILE,
	type DetailsFile,
	TABLED,
	type Tabled,
} from "./claims-file.ts";
import { type FlatShapes, ShapeWriter } from "./flat-shapes.ts";
import { toClaimDetails, toClaimProperties } from "./split-feature.ts";

const forEachTable = <Value>(make: () => Value): Record<Tabled, Value> =>
	Object.fromEntries(TABLED.map((name) => [name, make()])) as Record<Tabled, Value>;

/** Turns features into lines of columns, one line after the other: it remembers what the tables hold already. */
export class ColumnsEncoder {
	readonly #known = forEachTable(() => new Map<string, number>());
	readonly #shapes = new ShapeWriter();

	encode(features: readonly ClaimFeature[]): ColumnsLine {
		const tables = forEachTable((): unknown[] => []);
		const columns = forEachTable((): number[] => []);
		const flat: FlatShapes = { shapes: [], structure: [], positions: [] };
		for (const feature of features) {
			const properties = toClaimProperties(feature);
			for (const name of TABLED) columns[name].push(this.#place(name, properties[name], tables[name]));
			this.#shapes.write(feature.geometry, flat);
		}
		return {
			tables,
			ids: features.map(({ id }) => id),
			en: features.map(({ properties }) => properties.headline.en),
			uk: features.map(({ properties }) => properties.headline.uk),
			words: features.map(({ properties }) => fold(properties.passage.exact)),
			columns,
			...flat,
		};
	}

	/** Where a value stands in its table; a new one is added to it. */
	#place(name: Tabled, value: unknown, added: unknown[]): number {
		const key = JSON.stringify(value);
		const known = this.#known[name];
		const place = known.get(key);
		if (place !== undefined) return place;
		added.push(value);
		known.set(key, known.size);
		return known.size - 1;
	}
}

/** The contents of `claims.columns.json`, piece by piece; `count` is how many features there are. */
export function* toColumnsJson(features: Iterable<ClaimFeature>, count: number): Generator<string> {
	const header: ColumnsHeader = {
		format: COLUMNS_FORMAT,
		schemaVersion: SCHEMA_VERSION,
		claims: count,
		detailsPerFile: DETAILS_PER_FILE,
	};
	yield `[\n${JSON.stringify(header)}`;
	const encoder = new ColumnsEncoder();
	for (const some of inRuns(features, CLAIMS_PER_LINE)) yield `,\n${JSON.stringify(encoder.encode(some))}`;
	yield "\n]\n";
}

/** The contents of each file of `claims.details/`, in their order; a claim to a line, so that changes can be read. */
export function* toDetailsJson(features: Iterable<ClaimFeature>): Generator<string> {
	for (const some of inRuns(features, DETAILS_PER_FILE)) {
		const details: DetailsFile["details"] = some.map((feature) => ({ id: feature.id, ...toClaimDetails(feature) }));
		const lines = details.map((one) => JSON.stringify(one)).join(",\n");
		yield `{"schemaVersion":${SCHEMA_VERSION},"details":[\n${lines}\n]}\n`;
	}
}

function* inRuns<Item>(items: Iterable<Item>, length: number): Generator<Item[]> {
	let run: Item[] = [];
	for (const item of items) {
		run.push(item);
		if (run.length < length) continue;
		yield run;
		run = [];
	}
	if (run.length > 0) yield run;
}
