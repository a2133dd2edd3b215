import { describe, expect, it } from "vitest";
import { readSource } from "../../../../src/pipeline/draft/read-source.ts";

const problemOf = async (bytes: Buffer) => {
	const read = await readSource("in.txt", bytes);
	return read.ok ? null : read.problem;
};
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();

describe("a file that is no UTF-8 text", () => {
	it.each([
		["English, marked", Buffer.from("\uFEFFShells fell on Kharkiv.", "utf16le")],
		["English, not marked", Buffer.from("Shells fell on Kharkiv.", "utf16le")],
		["Ukrainian, not marked", Buffer.from("Росіяни обстріляли Харків у п’ятницю.", "utf16le")],
		["Ukrainian, high half first", bigEndian("Росіяни обстріляли Харків у п’ятницю.")],
	])("is told to be UTF-16: %s", async (_, bytes) => {
		expect(await problemOf(bytes)).toContain("in.txt is UTF-16");
	});
	it("is told to be binary, empty or of another coding", async () => {
		expect(await problemOf(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 0, 0, 0, 9, 200]))).toContain("is binary");
		expect(await problemOf(Buffer.alloc(0))).toContain("is empty");
		expect(await problemOf(Buffer.from([0xd0, 0xee, 0xf1]))).toContain("not valid UTF-8");
	});
	it("is told to be UTF-32, which begins as UTF-16 does", async () => {
		const text = "Shells fell.";
		const bytes = Buffer.alloc(4 * text.length + 4);
		for (const [index, letter] of Array.from(`\uFEFF${text}`).entries())
			bytes.writeUInt32LE(letter.codePointAt(0) ?? 0, 4 * index);
		expect(await problemOf(bytes)).toContain("in.txt is UTF-32");
	});
	it("is told to be binary where only what comes late in it is", async () => {
		expect(await problemOf(Buffer.from(`${"Shells fell. ".repeat(1000)}\0end`))).toContain("is binary");
	});
	it("is taken where it is UTF-8", async () => {
		expect(await problemOf(Buffer.from("Росіяни обстріляли Харків."))).toBeNull();
	});
});
