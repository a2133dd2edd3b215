/** Where in an authored file something stands: the keys and indices that lead to it, as in `["claims", 3, "where", 0]`. */
export type AuthoredPath = readonly (string | number)[];

/** Something wrong at a place of an authored file, before its line is known. `message` says what to do. */
export interface Finding {
	readonly path: AuthoredPath;
	readonly message: string;
}

/** Something wrong in a file of the corpus; line and column count from 1. */
export interface Problem {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly message: string;
}

/** `file:line:column message`, as printed and as editors link it. */
export const toProblemLine = ({ file, line, column, message }: Problem): string =>
	`${file}:${line}:${column} ${message}`;
