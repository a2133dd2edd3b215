import * as z from "zod/mini";
import { type ClaimFeature, SCHEMA_VERSION } from "../claim.ts";
import { claimFeatureSchema } from "../claim-schema.ts";
import { failure, type Result, success } from "../result.ts";
import { CLAIMS_PER_LINE, COLUMNS_FORMAT } from "./claims-file.ts";
import { type ClaimBlock, LineDecoder } from "./decode-line.ts";
import { ColumnsEncoder } from "./encode-claims.ts";
import { hasPositions } from "./flat-shapes.ts";
import { FeatureSplitter } from "./split-features.ts";
import { LineSplitter } from "./split-lines.ts";

/** What a file of claims turned out to be. */
export interface ClaimsFile {
	readonly form: "columns" | "geojson";
	/** How many claims to a file of details; null where the details stand in the file itself. */
	readonly detailsPerFile: number | null;
}

/** Reads claims while they arrive. After a failure nothing more is to be asked of it. */
interface FormReader {
	push(bytes: Uint8Array): Result<ClaimBlock[]>;
	end(): Result<{ readonly blocks: ClaimBlock[]; readonly file: ClaimsFile }>;
	/** How many claims there will be, once known. */
	readonly total: number | null;
}

const [LIST, OBJECT] = [91, 123];
/** White space, or a byte of a byte order mark. */
const isBlank = (byte: number): boolean => byte <= 32 || byte === 0xef || byte === 0xbb || byte === 0xbf;

/** Reads claims in the compact form or as GeoJSON, whichever it is, block by block. */
export class ClaimsReader implements FormReader {
	#reader: FormReader | null = null;

	get total(): number | null {
		return this.#reader?.total ?? null;
	}

	push(bytes: Uint8Array): Result<ClaimBlock[]> {
		if (this.#reader === null) {
			const start = bytes.findIndex((byte) => !isBlank(byte));
			const first = bytes[start];
			if (first === undefined) return success([]);
			if (first !== LIST && first !== OBJECT) return failure("not JSON");
			this.#reader = first === LIST ? new ColumnsReader() : new FeaturesReader();
			return this.#reader.push(bytes.subarray(start));
		}
		return this.#reader.push(bytes);
	}

	end(): ReturnType<FormReader["end"]> {
		return this.#reader === null ? failure("the file is empty") : this.#reader.end();
	}
}

const CUT_SHORT = "the file is cut short";

const headerSchema = z.object({
	format: z.literal(COLUMNS_FORMAT),
	claims: z.int().check(z.nonnegative()),
	detailsPerFile: z.int().check(z.positive()),
});
const versioned = z.object({ schemaVersion: z.unknown() });

function checkVersion(value: unknown): string | null {
	const version = versioned.safeParse(value).data?.schemaVersion;
	if (version === undefined) return "not the expected form";
	return version === SCHEMA_VERSION
		? null
		: `schemaVersion ${JSON.stringify(version)}; this page reads ${SCHEMA_VERSION}`;
}

class ColumnsReader implements FormReader {
	readonly #lines = new LineSplitter();
	readonly #decoder = new LineDecoder();
	#header: z.infer<typeof headerSchema> | null = null;
	#isClosed = false;

	get total(): number | null {
		return this.#header?.claims ?? null;
	}

	push(bytes: Uint8Array): Result<ClaimBlock[]> {
		return this.#readLines(this.#lines.push(bytes));
	}

	end(): ReturnType<FormReader["end"]> {
		const rest = this.#readLines([this.#lines.end()]);
		if (!rest.ok) return rest;
		if (!this.#isClosed || this.#header?.claims !== this.#decoder.count) return failure(CUT_SHORT);
		return success({ blocks: rest.value, file: { form: "columns", detailsPerFile: this.#header.detailsPerFile } });
	}

	#readLines(lines: readonly string[]): Result<ClaimBlock[]> {
		const blocks: ClaimBlock[] = [];
		for (const line of lines) {
			const read = this.#readLine(line.trim());
			if (!read.ok) return read;
			if (read.value !== null) blocks.push(read.value);
		}
		return success(blocks);
	}

	/** The array's brackets stand on lines of their own, and a comma after each element. */
	#readLine(line: string): Result<ClaimBlock | null> {
		if (line === "[" || line === "") return success(null);
		if (line === "]") {
			this.#isClosed = true;
			return success(null);
		}
		const parsed = parseJson(line.endsWith(",") ? line.slice(0, -1) : line);
		if (!parsed.ok) return failure(this.#header === null ? "not the expected form" : CUT_SHORT);
		return this.#header === null ? this.#readHeader(parsed.value) : this.#decoder.decode(parsed.value);
	}

	#readHeader(value: unknown): Result<null> {
		const problem = checkVersion(value);
		if (problem !== null) return failure(problem);
		const header = headerSchema.safeParse(value);
		if (!header.success) return failure("not the expected form");
		this.#header = header.data;
		return success(null);
	}
}

function parseJson(text: string): Result<unknown> {
	try {
		return success(JSON.parse(text) as unknown);
	} catch (error) {
		return failure(error instanceof Error ? error.message : String(error));
	}
}

/** A shape whose coordinates are not numbers would fail only where it is drawn. */
const featureSchema = claimFeatureSchema.check(
	z.refine(({ geometry }) => geometry === null || hasPositions(geometry), "coordinates are not positions"),
);
const identified = z.object({ id: z.string() });
const collectionSchema = z.object({ features: z.array(z.unknown()) });

/** Reads GeoJSON by writing it in the compact form: what follows is the same for both. */
class FeaturesReader implements FormReader {
	readonly #splitter = new FeatureSplitter();
	readonly #encoder = new ColumnsEncoder();
	readonly #decoder = new LineDecoder();
	readonly total = null;
	#features: ClaimFeature[] = [];
	#unreadable: string[] = [];
	#count = 0;

	push(bytes: Uint8Array): Result<ClaimBlock[]> {
		const blocks: ClaimBlock[] = [];
		for (const text of this.#splitter.push(bytes)) {
			const parsed = parseJson(text);
			if (!parsed.ok) return failure(parsed.problem);
			this.#keep(parsed.value);
			if (this.#features.length < CLAIMS_PER_LINE) continue;
			const block = this.#toBlock();
			if (!block.ok) return block;
			blocks.push(block.value);
		}
		return success(blocks);
	}

	end(): ReturnType<FormReader["end"]> {
		const others = this.#splitter.end();
		if (others === null) return failure(CUT_SHORT);
		const collection = parseJson(others);
		if (!collection.ok) return collection;
		const problem = checkVersion(collection.value);
		if (problem !== null) return failure(problem);
		if (!collectionSchema.safeParse(collection.value).success) return failure("not the expected form");
		const block = this.#toBlock();
		return block.ok ? success({ blocks: [block.value], file: { form: "geojson", detailsPerFile: null } }) : block;
	}

	#keep(value: unknown): void {
		this.#count += 1;
		const parsed = featureSchema.safeParse(value);
		/** The schema checks the form; ids and days become branded by that. */
		if (parsed.success) this.#features.push(parsed.data as unknown as ClaimFeature);
		else this.#unreadable.push(identified.safeParse(value).data?.id || `claims.geojson #${this.#count}`);
	}

	#toBlock(): Result<ClaimBlock> {
		const block = this.#decoder.decode(this.#encoder.encode(this.#features));
		const unreadable = this.#unreadable;
		this.#features = [];
		this.#unreadable = [];
		return block.ok ? success({ ...block.value, unreadable: [...block.value.unreadable, ...unreadable] }) : block;
	}
}
