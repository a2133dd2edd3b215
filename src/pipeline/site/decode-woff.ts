import { inflateSync } from "node:zlib";

const WOFF_SIGNATURE = 0x774f4646;
const WOFF_HEADER_BYTES = 44;
const WOFF_ENTRY_BYTES = 20;
const SFNT_HEADER_BYTES = 12;
const SFNT_ENTRY_BYTES = 16;

interface Table {
	readonly tag: string;
	readonly checksum: number;
	readonly bytes: Buffer;
}

/**
 * Unpacks a WOFF 1.0 font (https://www.w3.org/TR/WOFF/) into the TrueType file in it, its family renamed: a renderer
 * then tells the files of one family apart that hold one script each. The new name has to be as long as the old one.
 * Throws a TypeError for anything else.
 */
export function decodeWoff(woff: Buffer, [family, renamed]: readonly [family: string, renamed: string]): Buffer {
	if (woff.readUInt32BE(0) !== WOFF_SIGNATURE) throw new TypeError("not a WOFF 1.0 font");
	if (family.length !== renamed.length) throw new TypeError(`"${renamed}" is not as long as "${family}"`);
	const tables = readTables(woff).map((table) =>
		table.tag === "name" ? { ...table, bytes: rename(table.bytes, family, renamed) } : table,
	);
	const header = Buffer.alloc(SFNT_HEADER_BYTES + SFNT_ENTRY_BYTES * tables.length);
	header.writeUInt32BE(woff.readUInt32BE(4), 0);
	header.writeUInt16BE(tables.length, 4);
	let offset = header.length;
	const bodies = tables.map(({ tag, checksum, bytes }, index) => {
		const at = SFNT_HEADER_BYTES + SFNT_ENTRY_BYTES * index;
		header.write(tag, at, "latin1");
		header.writeUInt32BE(checksum, at + 4);
		header.writeUInt32BE(offset, at + 8);
		header.writeUInt32BE(bytes.length, at + 12);
		const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
		bytes.copy(padded);
		offset += padded.length;
		return padded;
	});
	return Buffer.concat([header, ...bodies]);
}

function readTables(woff: Buffer): Table[] {
	return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
		const at = WOFF_HEADER_BYTES + WOFF_ENTRY_BYTES * index;
		const [offset, packed, length, checksum] = [4, 8, 12, 16].map((step) => woff.readUInt32BE(at + step)) as [
			number,
			number,
			number,
			number,
		];
		const stored = woff.subarray(offset, offset + packed);
		return {
			tag: woff.toString("latin1", at, at + 4),
			checksum,
			bytes: packed < length ? inflateSync(stored) : stored,
		};
	});
}

/** Names are UTF-16, and in old records one byte a letter. */
function rename(bytes: Buffer, family: string, renamed: string): Buffer {
	const copy = Buffer.from(bytes);
	for (const encoding of ["utf16le", "latin1"] as const) {
		const [from, to] = [Buffer.from(family, encoding), Buffer.from(renamed, encoding)];
		if (encoding === "utf16le") {
			from.swap16();
			to.swap16();
		}
		for (let at = copy.indexOf(from); at !== -1; at = copy.indexOf(from, at + from.length)) to.copy(copy, at);
	}
	return copy;
}
