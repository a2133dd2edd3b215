/** Lines of a table in Markdown's form, padded so that it reads as well in a terminal. Numbers stand to the right. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
	const widths = head.map((title, column) =>
		Math.max(...[title, ...rows.map((row) => row[column] ?? "")].map(lengthOf)),
	);
	const line = (cells: readonly string[]): string =>
		`| ${widths.map((width, column) => pad(cells[column] ?? "", width)).join(" | ")} |`;
	const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
	return [line(head), rule, ...rows.map(line)].join("\n");
}

const lengthOf = (text: string): number => [...text].length;

const pad = (text: string, width: number): string => {
	const space = " ".repeat(width - lengthOf(text));
	return /^[\d–-]/.test(text) ? space + text : text + space;
};
