/** A spreadsheet takes a cell that begins so for a formula and runs it; an apostrophe makes it text. */
const FORMULA = /^[=+\-@\t\r]/;
const NEEDS_QUOTES = /[",\r\n]/;

/** Rows of cells as a table by RFC 4180, each line ended by CR LF. To be written as UTF-8. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
	rows.map((cells) => `${cells.map(toCell).join(",")}\r\n`).join("");

function toCell(text: string): string {
	const safe = FORMULA.test(text) && !isNumber(text) ? `'${text}` : text;
	return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A number stays one: a negative is no formula. */
const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);
