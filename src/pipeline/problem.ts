/** Where in an authored file something stands: the keys and indices that lead to it, as in `["claims", 3, "where", 0]`. */
export type AuthoredPath = readonly (string | number)[];

/** Something wrong at a place of an authored file, before its line is known. `message` says what to do. */
export interface Finding {
	readonly path: AuthoredPath;
	readonly message: string;
	/** Point at the key rather than at its value: for a key that should not be there. */
	readonly atKey?: boolean;
}

/** Something wrong in a file of the corpus; line and column count from 1. */
export interface Problem {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

/** A finding moved below a longer path: a claim's own path put in front of one that is relative to the claim. */
export const findingUnder = (prefix: AuthoredPath, finding: Finding): Finding => ({
	...finding,
	path: [...prefix, ...finding.path],
});

/** Something wrong with a file as a whole. */
export const fileProblem = (file: string, message: string): Problem => ({ file, line: 1, column: 1, message });

/** `file:line:column message`, as printed and as editors link it. */
export const toProblemLine = ({ file, line, column, message }: Problem): string =>
	`${file}:${line}:${column} ${message}`;

const compareProblems = (one: Problem, other: Problem): number =>
	Number(one.file > other.file) - Number(one.file < other.file) ||
	one.line - other.line ||
	one.column - other.column ||
	Number(one.message > other.message) - Number(one.message < other.message);

/** Problems by file, line and column, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const seen = new Set<string>();
	return [...problems].sort(compareProblems).filter((problem) => {
		const line = toProblemLine(problem);
		return !seen.has(line) && seen.add(line);
	});
}
